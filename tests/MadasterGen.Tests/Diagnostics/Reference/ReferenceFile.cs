using System.Text.RegularExpressions;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Diagnostics.Reference;

/// <summary>The reference of all diagnostics.</summary>
internal static partial class ReferenceFile
{
    /// <summary>Its full path.</summary>
    public static string FullPath { get; } = Repository.PathOf("src", "MadasterGen", "Diagnostics", "Reference.md");

    /// <summary>Its text, with line feeds.</summary>
    public static string Text => File.ReadAllText(FullPath).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>Its sections in their order.</summary>
    public static IReadOnlyList<ReferenceSection> Sections { get; } = Read(Text);

    private static IReadOnlyList<ReferenceSection> Read(string text)
    {
        string[] parts = Heading().Split(text);
        // What stands before the first heading, then an id and what stands below it in turn.
        return [.. Enumerable.Range(0, parts.Length / 2).Select(i => new ReferenceSection(parts[2 * i + 1], Chapter().Split(parts[2 * i + 2])[0]))];
    }

    [GeneratedRegex(@"^### (MAD\d{4})\n", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:## |<!-- (?:rules|end of the rules))", RegexOptions.Multiline)]
    private static partial Regex Chapter();
}
