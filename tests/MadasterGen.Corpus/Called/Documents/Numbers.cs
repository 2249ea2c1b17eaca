using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Corpus.Called.Samples;

namespace MadasterGen.Corpus.Called.Documents;

/// <summary>Numbers of JSON, and whether two pieces of JSON say the same.</summary>
internal static class Numbers
{
    public static bool TryGet(JsonNode? node, out double number)
    {
        number = 0;
        return node is JsonValue value && value.GetValueKind() == JsonValueKind.Number
            && double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The first place at which two pieces of JSON differ; null when they say the same.</summary>
    public static string? Difference(JsonNode? expected, JsonNode? found, string path = "$")
    {
        switch (expected, found)
        {
            case (null, null):
                return null;
            case (JsonObject one, JsonObject other):
                return one.Select(member => other.ContainsKey(member.Key) ? Difference(member.Value, other[member.Key], $"{path}.{member.Key}") : $"{path}.{member.Key} is missing")
                    .Concat(other.Where(member => !one.ContainsKey(member.Key)).Select(member => $"{path}.{member.Key} is new"))
                    .FirstOrDefault(difference => difference is not null);
            case (JsonArray one, JsonArray other):
                return one.Count != other.Count ? $"{path} has {other.Count} elements instead of {one.Count}"
                    : one.Select((item, i) => Difference(item, other[i], $"{path}[{i}]")).FirstOrDefault(difference => difference is not null);
            case (JsonValue one, JsonValue other) when TryGet(one, out double number) && TryGet(other, out double another):
                return Math.Abs(number - another) <= Math.Abs(number) * 1e-6 ? null : $"{path} is {another} instead of {number}";
            case (JsonValue one, JsonValue other) when IsSameTime(one, other):
                return null;
            case (JsonValue one, JsonValue other):
                return JsonNode.DeepEquals(one, other) ? null : $"{path} is {Short(other)} instead of {Short(one)}";
            default:
                return $"{path} is {Short(found)} instead of {Short(expected)}";
        }
    }

    // One time can be written in several ways.
    private static bool IsSameTime(JsonValue one, JsonValue other) =>
        FlatSchema.TextOf(one) is { Length: > 18 } text && FlatSchema.TextOf(other) is { Length: > 18 } another
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out DateTimeOffset time)
        && DateTimeOffset.TryParse(another, CultureInfo.InvariantCulture, out DateTimeOffset sameTime) && time == sameTime;

    private static string Short(JsonNode? node)
    {
        string text = node?.ToJsonString() ?? "null";
        return text.Length > 60 ? text[..60] + "…" : text;
    }
}
