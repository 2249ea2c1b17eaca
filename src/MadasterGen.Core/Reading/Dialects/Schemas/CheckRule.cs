using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>
/// Keeps what a server checks and version 3.0 has no word for. No type shows it, but another document can be compared with it.
/// </summary>
/// <remarks>
/// JSON Schema 2020-12, Core 10 and 11, Validation 6. A list of strings, three for each check: the keyword, the name under it and the
/// condition as JSON.
/// </remarks>
internal static class CheckRule
{
    /// <summary>The extension that lists the checks. The rewriting alone writes it.</summary>
    public const string Key = StructureCleaning.Reserved + "checks";

    private static readonly string[] s_branches = ["if", "then", "else"];

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Lost.Count == 0)
            return;
        List<StructureNode> texts = [];
        foreach (StructureMember member in draft.Lost)
        {
            foreach ((string name, string condition) in Checks(member, draft))
            {
                if (!AllowsEverything(member, condition))
                    texts.AddRange(new[] { member.Key.Text, name, condition }.Select(text => Nodes.Text(text, draft.Span)));
            }
        }
        if (texts.Count > 0)
            draft.Set(Key, new StructureArray(draft.Span, texts));
    }

    private static IEnumerable<(string Name, string Condition)> Checks(StructureMember member, Draft draft) =>
        (member.Key.Text, member.Value) switch
        {
            // Each name that another asks for is a check of its own: with one more a request is checked for more.
            ("dependentRequired" or "dependencies", StructureObject map) => map.Members.SelectMany(
                one => one.Value is StructureArray names
                    ? names.Items.Select(name => (one.Key.Text, SchemaText.Of(name)))
                    : [(one.Key.Text, SchemaText.Of(one.Value))]),
            ("dependentSchemas" or "patternProperties", StructureObject map) =>
                map.Members.Select(one => (one.Key.Text, SchemaText.Of(one.Value))),
            // The branches are one check: none of them means anything without the others.
            ("if", _) => [("", SchemaText.Of(Branches(draft)))],
            ("then" or "else", _) => [],
            ("contains" or "minContains" or "maxContains", _) => Counts(member, draft),
            _ => [("", SchemaText.Of(member.Value))],
        };

    // With "contains" such a schema still asks for an element.
    private static bool AllowsEverything(StructureMember member, string condition) =>
        condition is "true" or "{}" && member.Key.Text != "contains";

    // Without a least number it is one; none at all asks for nothing, and without "contains" nothing is counted (Validation, 6.4).
    private static IEnumerable<(string Name, string Condition)> Counts(StructureMember member, Draft draft)
    {
        string least = Condition("minContains", draft) ?? "1";
        bool counts = Condition("contains", draft) is not null && (member.Key.Text == "maxContains" || least != "0");
        return counts && !(member.Key.Text == "minContains" && least == "1") ? [("", SchemaText.Of(member.Value))] : [];
    }

    private static string? Condition(string keyword, Draft draft) =>
        draft.Lost.Find(member => member.Key.Text == keyword) is { } found ? SchemaText.Of(found.Value) : null;

    private static StructureObject Branches(Draft draft) =>
        new(draft.Span, [.. draft.Lost.Where(member => s_branches.Contains(member.Key.Text))]);
}
