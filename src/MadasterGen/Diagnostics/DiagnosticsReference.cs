using System.Linq;
using System.Reflection;
using MadasterGen.Rules;

namespace MadasterGen.Diagnostics;

/// <summary>The reference of what is said, <c>Reference.md</c>: a section per id, in the package and in the repository.</summary>
internal static class DiagnosticsReference
{
    // The project file derives it from the repository's address; while there is none, there is no link to give.
    private static readonly string? s_address = typeof(DiagnosticsReference).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "DiagnosticsReference")?.Value;

    /// <summary>The address of a rule's section; null while the reference has no public address.</summary>
    public static string? LinkTo(DiagnosticRule rule) => s_address is null ? null : $"{s_address}#{rule.Anchor}";
}
