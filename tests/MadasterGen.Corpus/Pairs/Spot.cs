using System.Text.Json.Nodes;

namespace MadasterGen.Corpus.Pairs;

/// <summary>A node of a document, and where it is written.</summary>
/// <param name="Node">The node; null where there is none.</param>
/// <param name="Pointer">Where it is written, or would be.</param>
/// <param name="Document">The document.</param>
internal sealed record Spot(JsonNode? Node, string Pointer, JsonNode? Document)
{
    private const string Schemas = "#/components/schemas/";

    /// <summary>The name of the named schema that it refers to, as a reference; null where it refers to none.</summary>
    public string? Schema => Reference is { } reference && IsSchema(reference) ? reference : null;

    private string? Reference => (Node as JsonObject)?["$ref"] is JsonValue value && value.TryGetValue(out string? reference) && reference.StartsWith("#/", StringComparison.Ordinal)
        ? reference
        : null;

    /// <summary>A member, or an element by its number.</summary>
    public Spot Child(string name) => new(
        Node switch
        {
            JsonObject map => map[name],
            JsonArray list => int.TryParse(name, out int index) && index < list.Count ? list[index] : null,
            _ => null,
        },
        $"{Pointer}/{Escaped(name)}", Document);

    /// <summary>The elements of a list.</summary>
    public IEnumerable<Spot> Elements() => Node is JsonArray list ? list.Select((element, index) => new Spot(element, $"{Pointer}/{index}", Document)) : [];

    /// <summary>What it is in.</summary>
    public Spot Parent() => new(Node?.Parent, Pointer[..Math.Max(0, Pointer.LastIndexOf('/'))], Document);

    /// <summary>What it refers to in the end. A named schema is called so in C#, too; whatever else is named or referred to is what it says.</summary>
    /// <param name="withSchemas">Whether named schemas are followed, too.</param>
    public Spot Resolved(bool withSchemas = false)
    {
        Spot at = this;
        HashSet<string> followed = [];
        while (at.Reference is { } reference && (withSchemas || !IsSchema(reference)) && followed.Add(reference))
        {
            Spot next = reference[2..].Split('/').Select(one => Uri.UnescapeDataString(one).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
                .Aggregate(new Spot(Document, "", Document), (spot, name) => spot.Child(name));
            if (next.Node is null)
                break;
            at = next;
        }
        return at;
    }

    /// <summary>A name in a pointer.</summary>
    public static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static bool IsSchema(string reference) => reference.StartsWith(Schemas, StringComparison.Ordinal) && reference.LastIndexOf('/') == Schemas.Length - 1;
}
