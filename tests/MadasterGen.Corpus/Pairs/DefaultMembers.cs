using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MadasterGen.Corpus.Pairs;

/// <summary>Members that are written out and would be meant without it.</summary>
internal static class DefaultMembers
{
    // What a pattern matches that matches everything.
    private static readonly string[] s_probes = ["", " ", "a", "0", "Zz-9", "é", ".:/_", "a b\tc"];

    /// <summary>Whether a member is one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="at">The map that it stands in.</param>
    public static bool Has(string name, Spot at)
    {
        JsonObject beside = (JsonObject)at.Node!;
        return beside[name] switch
        {
            JsonArray list => list.Count == 0,
            JsonObject { Count: 0 } => OwnNames.AreIn(name) || name == "components",
            JsonValue number when name is "minLength" or "minItems" or "minProperties" => number.ToJsonString() == "0",
            JsonValue text when name == "pattern" => MatchesAll(text.ToString()),
            JsonValue text when name == "operationId" => text.ToString().Length == 0,
            JsonValue flag when flag.TryGetValue(out bool isSet) => isSet == (name == "additionalProperties"
                || (name == "explode" && beside["style"]?.ToString() is "form" or null && beside["in"]?.ToString() is "query" or "cookie")),
            JsonValue text when name == "type" => text.ToString() == ImpliedType(at),
            JsonValue text when name == "style" => text.ToString() == (beside["in"]?.ToString() is "query" or "cookie" ? "form" : "simple"),
            _ => false,
        };
    }

    private static bool MatchesAll(string pattern)
    {
        try
        {
            Regex all = new(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
            return s_probes.All(probe => all.IsMatch(probe));
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // What has items is a list; what has properties, or a part that is an object, is an object; values have their own type.
    private static string? ImpliedType(Spot at) => at.Node switch
    {
        JsonObject map when map.ContainsKey("items") => "array",
        JsonObject map when map.ContainsKey("properties") => "object",
        JsonObject map when map["enum"] is JsonArray values && values.All(value => value?.GetValueKind() == JsonValueKind.String) => "string",
        JsonObject map when map["allOf"] is JsonArray => at.Child("allOf").Elements().SelectMany(part => SchemaParts.Of(part)).Select(part => part.Node?["type"]?.ToString() ?? ImpliedType(part)).FirstOrDefault(type => type is not null),
        _ => null,
    };
}
