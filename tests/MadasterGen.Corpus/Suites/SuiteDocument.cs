using System.Globalization;
using System.Text.Json.Nodes;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Corpus.Suites;

/// <summary>A document of a suite as a tree that can be changed.</summary>
internal static class SuiteDocument
{
    /// <summary>Reads a file, JSON or YAML.</summary>
    public static JsonObject Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>Reads a text, JSON or YAML.</summary>
    public static JsonObject Parse(string text)
    {
        StructureNode? root = DocumentStructure.Parse(text, CancellationToken.None);
        StructureCleaning.Clean(root, CancellationToken.None);
        return (JsonObject)NodeOf(root)!;
    }

    /// <summary>A node as a tree that can be changed.</summary>
    public static JsonNode? NodeOf(StructureNode? node) => node switch
    {
        StructureObject map => new JsonObject(map.Members.Select(member => KeyValuePair.Create(member.Key.Text, NodeOf(member.Value)))),
        StructureArray list => new JsonArray([.. list.Items.Select(NodeOf)]),
        StructureScalar scalar => ValueOf(scalar),
        _ => null,
    };

    private static JsonNode? ValueOf(StructureScalar scalar) => Nodes.TypeOf(scalar) switch
    {
        "null" => null,
        "boolean" => Nodes.Boolean(scalar),
        "integer" or "number" when decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => number,
        _ => scalar.Text,
    };
}
