using System;
using System.Text.RegularExpressions;

namespace MadasterGen.Emission;

/// <summary>A template of a type that can have others beside it.</summary>
/// <param name="Before">All up to the brace that opens the type, with its line.</param>
/// <param name="Members">The lines of its members.</param>
/// <param name="After">What stands behind the brace that closes it: other types.</param>
internal sealed record TemplatePart(string Before, string Members, string After)
{
    private const RegexOptions LineByLine = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>Takes a template apart; null where the type is not partial.</summary>
    /// <param name="text">The template, whose lines end with line feeds.</param>
    /// <param name="typeName">The name of the type.</param>
    public static TemplatePart? Of(string text, string typeName)
    {
        Match type = Regex.Match(text, $@"^(public|internal) [a-z ]*\bpartial (class|struct) {typeName}\b[^{{]*^\{{\n", LineByLine);
        if (!type.Success)
            return null;
        int members = type.Index + type.Length;
        int end = text.IndexOf("\n}\n", members - 1, StringComparison.Ordinal) + 1;
        return new TemplatePart(text.Substring(0, members), text.Substring(members, end - members), text.Substring(end + "}\n".Length));
    }
}
