using System.Linq;
using System.Reflection;

namespace MadasterGen.Diagnostics;

/// <summary>The reference of everything that is said, <c>Reference.md</c>: a section per id, in the package and in the repository.</summary>
internal static class DiagnosticsReference
{
    /// <summary>Says where the reference is for those who have the package.</summary>
    public const string Description = "Each id has a section with cause, example and cure in docs/Reference.md of the package.";

    // The project file derives it from the repository's address; while there is none, there is no link to give.
    private static readonly string? s_address = typeof(DiagnosticsReference).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "DiagnosticsReference")?.Value;

    /// <summary>The address of an id's section; null while the reference has no public address.</summary>
    public static string? LinkTo(string id) => s_address is null ? null : $"{s_address}#{id.ToLowerInvariant()}";
}
