using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Corpus.Called.Documents;
using MadasterGen.Corpus.Called.Samples;

namespace MadasterGen.Corpus.Called.Checks;

/// <summary>
/// Whether JSON is what a schema asks for: types, values, bounds, members and alternatives. Formats are not checked, several alternatives may
/// hold where one should (documents mean it so), and nothing that a client only reads must be in a request.
/// </summary>
internal sealed class SchemaCheck(SourceDocument document)
{
    private const int Deepest = 60;

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public string? Wrong(JsonNode? value, JsonNode? schema) => Wrong(value, schema, "$", 0, isPart: false);

    private string? Wrong(JsonNode? value, JsonNode? schema, string path, int depth, bool isPart)
    {
        if (depth > Deepest || document.Follow(schema) is not JsonObject map)
            return null;
        if (map["allOf"] is JsonArray parts && parts.Select(part => Wrong(value, part, path, depth + 1, isPart: true)).FirstOrDefault(wrong => wrong is not null) is { } ofPart)
            return value is null && IsNullable(map) ? null : ofPart;
        foreach (string keyword in (string[])["oneOf", "anyOf"])
        {
            if (map[keyword] is JsonArray { Count: > 0 } alternatives && !(value is null && IsNullable(map)))
            {
                string?[] wrongs = [.. alternatives.Select(one => Wrong(value, one, path, depth + 1, isPart: true))];
                if (Array.TrueForAll(wrongs, wrong => wrong is not null))
                    return $"{path} is none of {keyword} ({wrongs[0]})";
            }
        }
        if (map["enum"] is JsonArray values && !values.Any(one => Numbers.Difference(one, value) is null) && !(value is null && IsNullable(map)))
            return $"{path} is none of the listed values";
        if (map.ContainsKey("const") && Numbers.Difference(map["const"], value) is not null)
            return $"{path} is not the constant";
        if (value is null)
            return IsNullable(map) || map["type"] is null || map.ContainsKey("$ref") ? null : $"{path} is null";
        return !IsOfType(value, map["type"]) ? $"{path} is {value.GetValueKind()} instead of {map["type"]!.ToJsonString()}" : value switch
        {
            JsonObject members => WrongMember(members, map, path, depth, isPart),
            JsonArray items => WrongItem(items, map, path, depth),
            _ when Numbers.TryGet(value, out double number) => WrongNumber(number, map, path),
            _ => FlatSchema.TextOf(value) is { } text ? WrongText(text, map, path) : null,
        };
    }

    private static bool IsNullable(JsonObject map) => IsTrue(map["nullable"]) || IsTrue(map["x-nullable"])
        || (map["type"] is JsonArray types && types.Any(type => FlatSchema.TextOf(type) == "null"))
        || FlatSchema.TextOf(map["type"]) == "null"
        || (map["enum"] is JsonArray values && values.Any(value => value is null));

    private static bool IsOfType(JsonNode value, JsonNode? type) => type switch
    {
        JsonArray types => types.Count == 0 || types.Any(one => IsOfType(value, one)),
        JsonValue name => FlatSchema.TextOf(name) switch
        {
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" or "file" => value.GetValueKind() == JsonValueKind.String,
            "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "number" => value.GetValueKind() == JsonValueKind.Number,
            "integer" => Numbers.TryGet(value, out double number) && number == Math.Floor(number),
            "null" => false,
            _ => true,
        },
        _ => true,
    };

    private string? WrongMember(JsonObject members, JsonObject map, string path, int depth, bool isPart)
    {
        JsonObject properties = map["properties"] as JsonObject ?? [];
        foreach (string name in (map["required"] as JsonArray ?? []).Select(FlatSchema.TextOf).OfType<string>())
        {
            bool isOnlyRead = FlatSchema.Of(properties[name], document).Is("readOnly");
            if (!members.ContainsKey(name) && !isOnlyRead)
                return $"{path}.{name} is missing";
        }
        foreach ((string name, JsonNode? member) in members)
        {
            JsonNode? schema = properties.ContainsKey(name) ? properties[name] : isPart || map.ContainsKey("allOf") ? null : map["additionalProperties"] as JsonObject;
            bool isForbidden = !properties.ContainsKey(name) && !isPart && !map.ContainsKey("allOf") && !map.ContainsKey("patternProperties")
                && map["additionalProperties"] is JsonValue allowed && allowed.TryGetValue(out bool truth) && !truth;
            if (isForbidden)
                return $"{path}.{name} is not known";
            if (Wrong(member, schema, $"{path}.{name}", depth + 1, isPart: false) is { } wrong)
                return wrong;
        }
        return null;
    }

    private string? WrongItem(JsonArray items, JsonObject map, string path, int depth)
    {
        if (Number(map, "minItems") > items.Count || Number(map, "maxItems") < items.Count)
            return $"{path} has {items.Count} elements";
        return items.Select((item, i) => Wrong(item, map["items"], $"{path}[{i}]", depth + 1, isPart: false)).FirstOrDefault(wrong => wrong is not null);
    }

    private static string? WrongNumber(double number, JsonObject map, string path)
    {
        bool isOutside = Number(map, "minimum") > number || Number(map, "maximum") < number
            || (Number(map, "exclusiveMinimum") ?? (IsTrue(map["exclusiveMinimum"]) ? Number(map, "minimum") : null)) >= number
            || (Number(map, "exclusiveMaximum") ?? (IsTrue(map["exclusiveMaximum"]) ? Number(map, "maximum") : null)) <= number;
        return isOutside ? $"{path} is {number}, out of bounds" : null;
    }

    private static string? WrongText(string text, JsonObject map, string path)
    {
        if (Number(map, "minLength") > text.Length || Number(map, "maxLength") < text.Length)
            return $"{path} has {text.Length} characters";
        return FlatSchema.TextOf(map["pattern"]) is { } pattern && !StringSample.IsMatch(pattern, text) ? $"{path} does not match {pattern}" : null;
    }

    private static double? Number(JsonObject map, string keyword) => Numbers.TryGet(map[keyword], out double number) ? number : null;

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool truth) && truth;
}
