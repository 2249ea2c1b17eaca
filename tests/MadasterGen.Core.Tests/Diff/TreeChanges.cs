using System.Text.Json.Nodes;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>Changes documents by chance.</summary>
internal static class TreeChanges
{
    private static readonly string[] s_lists = ["required", "enum", "tags", "allOf", "oneOf", "anyOf", "parameters", "security"];

    /// <summary>The same document with its members, and those lists whose order means nothing, in another order.</summary>
    public static JsonNode? Shuffled(JsonNode? node, Random random, string name = "") => node switch
    {
        JsonObject map => new JsonObject(Order(map, random).Select(m => KeyValuePair.Create(m.Key, Shuffled(m.Value, random, m.Key)))),
        // The first tag names the client and the first server is called.
        JsonArray list when s_lists.Contains(name) && !(name == "tags" && list.All(t => t is JsonValue)) =>
            new JsonArray([.. Order(list, random).Select(element => Shuffled(element, random))]),
        JsonArray list => new JsonArray([.. list.Select(element => Shuffled(element, random))]),
        _ => node?.DeepClone(),
    };

    /// <summary>A copy in which some nodes are gone, others copied to where others were, and others of another value.</summary>
    public static JsonObject Changed(JsonObject root, int count, Random random)
    {
        JsonObject copy = (JsonObject)root.DeepClone();
        for (int i = 0; i < count; i++)
            ChangeOne(copy, random);
        return copy;
    }

    private static void ChangeOne(JsonObject root, Random random)
    {
        List<JsonNode> nodes = [.. Below(root["paths"]), .. Below(root["components"]), .. Below(root["definitions"])];
        if (nodes.Count == 0)
            return;
        JsonNode node = nodes[random.Next(nodes.Count)];
        switch (random.Next(4))
        {
            case 0:
                Replace(node, null);
                break;
            case 1:
                List<JsonNode> alike = [.. nodes.Where(other => other.GetType() == node.GetType() && NameOf(other) == NameOf(node))];
                Replace(node, alike[random.Next(alike.Count)].DeepClone());
                break;
            case 2:
                if (node is JsonObject map && map.ContainsKey("type"))
                    map["type"] = new[] { "string", "integer", "number", "boolean", "object", "array" }[random.Next(6)];
                break;
            default:
                if (node is JsonObject schema && (schema.ContainsKey("type") || schema.ContainsKey("$ref")) && !schema.ContainsKey("in"))
                    Keyword(schema, random);
                break;
        }
    }

    private static void Keyword(JsonObject schema, Random random)
    {
        (string Name, JsonNode Value)[] keywords =
        [
            ("nullable", true), ("readOnly", true), ("writeOnly", true), ("deprecated", true), ("minimum", 1), ("maxLength", 5), ("pattern", "a"), ("format", "int32"),
            ("default", "a"), ("enum", new JsonArray("a", "b")), ("additionalProperties", false), ("uniqueItems", true),
        ];
        (string name, JsonNode value) = keywords[random.Next(keywords.Length)];
        schema[name] = value;
    }

    private static void Replace(JsonNode node, JsonNode? other)
    {
        switch (node.Parent)
        {
            case JsonObject map when other is null:
                map.Remove(node.GetPropertyName());
                break;
            case JsonObject map:
                map[node.GetPropertyName()] = other;
                break;
            case JsonArray list when other is null:
                list.Remove(node);
                break;
            case JsonArray list:
                list[list.IndexOf(node)] = other;
                break;
        }
    }

    private static string NameOf(JsonNode node) => node.Parent is JsonObject ? node.GetPropertyName() : "[]";

    private static IEnumerable<JsonNode> Below(JsonNode? node) => node switch
    {
        JsonObject map => map.Where(m => m.Value is not null).SelectMany(m => Below(m.Value).Prepend(m.Value!)),
        JsonArray list => list.Where(e => e is not null).SelectMany(e => Below(e).Prepend(e!)),
        _ => [],
    };

    private static List<T> Order<T>(IEnumerable<T> items, Random random)
    {
        List<T> list = [.. items];
        for (int i = list.Count - 1; i > 0; i--)
        {
            int other = random.Next(i + 1);
            (list[i], list[other]) = (list[other], list[i]);
        }
        return list;
    }
}
