using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace MadasterGen.Emission;

/// <summary>
/// Writes each type of the fixed part into one file. Its templates are in parts, of which a client gets those that it needs; in the output
/// they are one type again, as somebody would have written it who needs no others.
/// </summary>
internal static class TemplateTypes
{
    /// <summary>The files, by name and text, of the templates that are needed.</summary>
    public static IEnumerable<(string Name, string Text)> Join(IEnumerable<Template> templates) => templates
        .GroupBy(template => template.Part is null ? template.FileName : template.TypeName, StringComparer.Ordinal)
        .Select(type => (type.Key, Joined([.. type.OrderBy(template => template.FileName, StringComparer.Ordinal)])));

    // The name of the whole is the shortest, so that it stands first.
    private static string Joined(IReadOnlyList<Template> parts)
    {
        if (parts.Count == 1)
            return parts[0].Text;
        StringBuilder text = new(parts[0].Part!.Before, parts.Sum(part => part.Text.Length));
        text.Append(string.Join("\n", parts.Select(part => part.Part!.Members)));
        text.Append("}\n");
        foreach (Template part in parts)
            text.Append(part.Part!.After);
        return text.ToString();
    }
}
