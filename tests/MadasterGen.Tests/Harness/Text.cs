using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Harness;

/// <summary>Diagnostics as people see them.</summary>
internal static class Text
{
    /// <summary>One line per diagnostic, sorted: <c>file(line,column): severity ID: message</c>.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics) => string.Concat(
        diagnostics.Select(Of).Order(StringComparer.Ordinal).Select(line => line + "\n"));

    private static string Of(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetMappedLineSpan();
        string place = diagnostic.Location == Location.None ? "" : $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return $"{place}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
