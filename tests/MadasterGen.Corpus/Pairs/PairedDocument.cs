using System.Text.Json.Nodes;
using MadasterGen.Corpus.Suites;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Corpus.Pairs;

/// <summary>A document as what it means and as a tree.</summary>
internal sealed class PairedDocument
{
    private const string Schemas = "/components/schemas/";

    private readonly Dictionary<string, string> _written = [];

    private PairedDocument(ApiModel model, JsonObject tree, StructureNode? read)
    {
        (Model, Tree) = (model, tree);
        foreach (string place in ReferencesIn(tree).Where(reference => reference.StartsWith("#/", StringComparison.Ordinal)).Select(reference => Uri.UnescapeDataString(reference[1..])))
        {
            bool isNamed = place.StartsWith(Schemas, StringComparison.Ordinal) && place.LastIndexOf('/') == Schemas.Length - 1;
            if (!isNamed && ReadAs(read, place) is { } name)
                _written[name] = place;
        }
    }

    /// <summary>What it means.</summary>
    public ApiModel Model { get; }

    /// <summary>How it is written.</summary>
    public JsonObject Tree { get; }

    /// <summary>Reads a text; null where it has no client.</summary>
    public static PairedDocument? Read(string text)
    {
        if (DocumentReader.Read(text, CancellationToken.None).Model is not { } model)
            return null;
        StructureNode? root = DocumentStructure.Parse(text, CancellationToken.None);
        StructureCleaning.Clean(root, CancellationToken.None);
        return new PairedDocument(model, SuiteDocument.Parse(text), DocumentDialect.Rewrite(root, CancellationToken.None));
    }

    /// <summary>The place that a pointer means in the text: what a reference leads to is read as a schema with a name.</summary>
    public string AsWritten(string pointer)
    {
        int end = pointer.StartsWith(Schemas, StringComparison.Ordinal) ? pointer.IndexOf('/', Schemas.Length) : -1;
        string schema = end < 0 ? pointer : pointer[..end];
        return _written.TryGetValue(schema, out string? place) ? place + pointer[schema.Length..] : pointer;
    }

    // What a place is read as: what stands around it can be read elsewhere, too.
    private static string? ReadAs(StructureNode? read, string place) =>
        NameAt(read, place.Split('/').Skip(1).Aggregate("", (at, segment) => $"{NameAt(read, at) ?? at}/{segment}"));

    private static string? NameAt(StructureNode? read, string pointer) =>
        StructureWalk.To(read, pointer).Exact is StructureObject schema && schema.Find("$ref") is StructureScalar { Text: ['#', .. var name] } ? name : null;

    private static IEnumerable<string> ReferencesIn(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => member is { Key: "$ref", Value: JsonValue value } && value.TryGetValue(out string? text) ? [text] : ReferencesIn(member.Value)),
        JsonArray list => list.SelectMany(ReferencesIn),
        _ => [],
    };
}
