using System;

namespace MadasterGen.Emission;

/// <summary>A template of a type that can have others beside it.</summary>
/// <param name="Before">All up to the brace that opens the type, with its line.</param>
/// <param name="Members">The lines of its members.</param>
/// <param name="After">What stands behind the brace that closes it: other types.</param>
internal sealed record TemplatePart(string Before, string Members, string After)
{
    private const string Brace = "}\n";

    private static readonly string[] s_kinds = ["class", "struct"];

    /// <summary>Takes a template apart; null where the type is not partial.</summary>
    /// <param name="text">The template, whose lines end with line feeds.</param>
    /// <param name="typeName">The name of the type.</param>
    public static TemplatePart? Of(string text, string typeName)
    {
        foreach (string kind in s_kinds)
        {
            string declaration = $" partial {kind} {typeName}";
            int type = text.IndexOf(declaration, StringComparison.Ordinal);
            if (type < 0 || char.IsLetterOrDigit(text[type + declaration.Length]))
                continue;
            int members = Behind(text, "\n{\n", type);
            int end = Behind(text, "\n}\n", members - 1);
            return new TemplatePart(text.Substring(0, members), text.Substring(members, end - members - Brace.Length), text.Substring(end));
        }
        return null;
    }

    private static int Behind(string text, string found, int start) =>
        text.IndexOf(found, start, StringComparison.Ordinal) + found.Length;
}
