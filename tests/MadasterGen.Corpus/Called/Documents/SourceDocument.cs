using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SharpYaml.Serialization;

namespace MadasterGen.Corpus.Called.Documents;

/// <summary>
/// A document as its text has it, JSON or YAML. Nothing here knows how the generator reads documents: what is judged by it is judged
/// by somebody else.
/// </summary>
internal sealed class SourceDocument
{
    private const int Furthest = 50;

    private SourceDocument(JsonObject root)
    {
        Root = root;
        IsVersion2 = root.ContainsKey("swagger");
    }

    public JsonObject Root { get; }

    /// <summary>Whether it is one of Swagger 2.0.</summary>
    public bool IsVersion2 { get; }

    public static SourceDocument Parse(string text)
    {
        if (text.TrimStart().StartsWith('{'))
        {
            JsonDocumentOptions lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 };
            return new SourceDocument((JsonObject)JsonNode.Parse(text, null, lenient)!);
        }
        YamlStream stream = [];
        stream.Load(new StringReader(text));
        return new SourceDocument((JsonObject)ToJson(stream.Documents[0].RootNode)!);
    }

    /// <summary>What stands where a reference leads; the node itself when it is none.</summary>
    public JsonNode? Follow(JsonNode? node)
    {
        for (int i = 0; i < Furthest && ReferenceIn(node) is { } reference; i++)
            node = Find(reference);
        return node;
    }

    /// <summary>The reference that a node is; null for what is none.</summary>
    public static string? ReferenceIn(JsonNode? node) =>
        node is JsonObject map && map["$ref"] is JsonValue value && value.TryGetValue(out string? reference) ? reference : null;

    /// <summary>The members of a map that are maps, references followed.</summary>
    public IEnumerable<(string Name, JsonObject Value)> Members(JsonNode? map)
    {
        foreach ((string name, JsonNode? value) in Follow(map) as JsonObject ?? [])
        {
            if (!name.StartsWith("x-", StringComparison.Ordinal) && Follow(value) is JsonObject followed)
                yield return (name, followed);
        }
    }

    private JsonNode? Find(string reference)
    {
        if (!reference.StartsWith('#'))
            return null;
        JsonNode? node = Root;
        foreach (string segment in reference[1..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string key = Uri.UnescapeDataString(segment).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = Follow(node) switch
            {
                JsonObject map => map[key],
                JsonArray list when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Count => list[index],
                _ => null,
            };
        }
        return node;
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children
            .GroupBy(entry => ((YamlScalarNode)entry.Key).Value)
            .Select(same => KeyValuePair.Create(same.Key, ToJson(same.Last().Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: SharpYaml.ScalarStyle.Plain, Value: var text } => Plain(text),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => JsonValue.Create(whole),
        _ when char.IsAsciiDigit(text[^1]) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}
