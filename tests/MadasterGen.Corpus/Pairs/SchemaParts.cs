using System.Text.Json.Nodes;

namespace MadasterGen.Corpus.Pairs;

/// <summary>What the parts of a schema (<c>allOf</c>) say together.</summary>
internal static class SchemaParts
{
    /// <summary>The schema, its parts and their parts.</summary>
    public static IEnumerable<Spot> Of(Spot schema)
    {
        HashSet<string> met = [];
        Stack<Spot> open = new([schema]);
        while (open.Count > 0)
        {
            Spot at = open.Pop().Resolved(withSchemas: true);
            if (!met.Add(at.Pointer))
                continue;
            yield return at;
            foreach (Spot part in at.Child("allOf").Elements().Reverse())
                open.Push(part);
        }
    }

    /// <summary>A property, wherever it is declared; null for none.</summary>
    public static Spot? PropertyOf(Spot schema, string name) =>
        Of(schema).Select(part => part.Child("properties").Child(name)).FirstOrDefault(property => property.Node is not null);

    /// <summary>The properties that any of them requires.</summary>
    public static HashSet<string> RequiredOf(Spot schema) => [.. Of(schema).SelectMany(part => NamesIn(part.Child("required").Node))];

    /// <summary>The names in a list of names.</summary>
    public static string[] NamesIn(JsonNode? list) => list is JsonArray items ? [.. items.Select(item => item?.ToString() ?? "")] : [];
}
