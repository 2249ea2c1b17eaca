using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Corpus;

/// <summary>What a generator made of a document.</summary>
/// <param name="Generated">Whether there is a client.</param>
/// <param name="Compiled">Whether the client compiles.</param>
/// <param name="Time">How long generating and compiling took.</param>
/// <param name="Reasons">Why not, where not.</param>
/// <param name="Problems">The ids of what was said of the document.</param>
internal sealed record Verdict(bool Generated, bool Compiled, TimeSpan Time, IReadOnlyList<string> Reasons, IReadOnlyList<string> Problems)
{
    private const int ShownOfLine = 160;

    /// <summary>Whether there is a client that compiles.</summary>
    public bool IsGood => Generated && Compiled;

    /// <summary>A verdict without a client.</summary>
    public static Verdict NotGenerated(TimeSpan time, IReadOnlyList<string> reasons) => new(false, false, time, reasons, []);

    /// <summary>A verdict of the compiler.</summary>
    public static Verdict OfCompiler(TimeSpan time, IEnumerable<Diagnostic> diagnostics, IReadOnlyList<string>? problems = null)
    {
        List<string> reasons = [.. diagnostics.Select(Described)];
        return new(true, reasons.Count == 0, time, reasons, problems ?? []);
    }

    /// <summary>What the compiler reports, with the line that it is about.</summary>
    public static string Described(Diagnostic diagnostic)
    {
        string message = $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
        if (diagnostic.Location.SourceTree is not { } tree)
            return message;
        string line = tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return $"{Path.GetFileName(tree.FilePath)}: {message} | {line[..Math.Min(line.Length, ShownOfLine)]}";
    }
}
