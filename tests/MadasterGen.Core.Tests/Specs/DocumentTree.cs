using System.Text.Json.Nodes;
using SharpYaml;
using SharpYaml.Serialization;

namespace MadasterGen.Core.Tests.Specs;

/// <summary>Parses a document into a bare tree, without our own reader and without any knowledge of OpenAPI.</summary>
internal static class DocumentTree
{
    /// <summary>Parses JSON or YAML, by the extension of the file.</summary>
    public static JsonObject Parse(string relativePath)
    {
        string text = SpecFolder.Read(relativePath);
        JsonNode? root = relativePath.EndsWith(".json", StringComparison.Ordinal) ? JsonNode.Parse(text) : ParseYaml(text);
        return root!.AsObject();
    }

    private static JsonNode? ParseYaml(string text)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(text));
        return FromYaml(stream.Documents[0].RootNode);
    }

    private static JsonNode? FromYaml(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair =>
            KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, FromYaml(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(FromYaml)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" } => JsonValue.Create(true),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "false" } => JsonValue.Create(false),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new NotSupportedException($"A {node.GetType().Name} has no place in a document."),
    };
}
