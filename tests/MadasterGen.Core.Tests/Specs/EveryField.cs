using System.Text.Json.Nodes;
using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Specs;

/// <summary>The document that has every field of OpenAPI 3.0, and the same with another value of one of them.</summary>
internal static class EveryField
{
    // Below these stand names of the document's own.
    private static readonly HashSet<string> s_maps =
        ["properties", "schemas", "parameters", "responses", "headers", "mapping", "scopes", "variables", "callbacks", "encoding", "content"];

    /// <summary>The document.</summary>
    public static JsonObject Tree { get; } = (JsonObject)JsonNode.Parse(SpecFolder.Read("laws/every-field.json"))!;

    /// <summary>All its values that hold no others.</summary>
    public static IEnumerable<(string Pointer, JsonValue Value)> Leaves => LeavesOf("", Tree);

    /// <summary>Whether an entry of a list is about a field: it is the end of a way of fields, and all that is below it.</summary>
    public static bool Matches(string entry, string pointer)
    {
        string[] wanted = entry.Split('/');
        string[] names = pointer.Split('/')[1..];
        return Enumerable.Range(0, Math.Max(0, names.Length - wanted.Length + 1)).Any(start =>
            wanted.Select((name, i) => name == "*" || name == names[start + i]).All(isSame => isSame)
            && (wanted.Length > 1 || start == 0 || !s_maps.Contains(names[start - 1])));
    }

    /// <summary>The document with another value of a field.</summary>
    public static JsonObject WithOther(string pointer, JsonValue value)
    {
        string[] names = Fields.NamesIn(pointer);
        (JsonObject changed, JsonNode node) = Fields.ParentOf(Tree, pointer);
        JsonNode other = Other(node is JsonArray ? names[^2] : names[^1], value);
        if (node is JsonArray array)
            array[int.Parse(names[^1], System.Globalization.CultureInfo.InvariantCulture)] = other;
        else
            node[names[^1]] = other;
        return changed;
    }

    private static JsonNode Other(string name, JsonValue value)
    {
        if (value.TryGetValue(out bool flag))
            return !flag;
        if (value.TryGetValue(out int number))
            return number + 1;
        string text = (string)value!;
        return (name, text) switch
        {
            ("openapi", _) => "3.0.2",
            ("type", "string") => "boolean",
            ("type", "apiKey") => "http",
            ("type", "http" or "oauth2") => "openIdConnect",
            ("type", "openIdConnect") => "oauth2",
            ("type", _) => "string",
            ("in", "query") => "header",
            ("in", _) => "query",
            ("style", "form") => "spaceDelimited",
            ("style", _) => "label",
            ("format", "date") => "date-time",
            ("format", _) => "int64",
            ("propertyName", _) => "sort",
            ("contentType", _) => "application/xml",
            ("scheme", _) => "basic",
            ("pattern", _) => "^b+$",
            ("default", "eu") => "us",
            ("default", _) => "2021-01-01",
            ("x-sunset", _) => "2028-01-01",
            (_, "#/paths/~1more") => "#/paths/~1other",
            (_, "#/components/schemas/Base") => "#/components/schemas/A",
            _ when text.StartsWith("#/", StringComparison.Ordinal) => text.EndsWith("/A", StringComparison.Ordinal) ? text[..^1] + "B"
                : text.EndsWith("/Cat", StringComparison.Ordinal) ? text[..^3] + "Dog" : text.EndsWith("/Dog", StringComparison.Ordinal) ? text[..^3] + "Cat" : text.Replace("Thing", "A", StringComparison.Ordinal),
            _ => text + "x",
        };
    }

    private static IEnumerable<(string Pointer, JsonValue Value)> LeavesOf(string pointer, JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => LeavesOf(JsonPointer.Child(pointer, member.Key), member.Value)),
        JsonArray list => list.SelectMany((element, i) => LeavesOf($"{pointer}/{i}", element)),
        JsonValue value => [(pointer, value)],
        _ => [],
    };
}
