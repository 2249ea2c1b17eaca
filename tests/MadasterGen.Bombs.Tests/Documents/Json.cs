using System.Text.Encodings.Web;
using System.Text.Json;

namespace MadasterGen.Bombs.Documents;

/// <summary>Pieces of JSON that many documents have.</summary>
internal static class Json
{
    /// <summary>A string.</summary>
    public static string Text(string text) => "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";

    /// <summary>A reference to a named schema.</summary>
    public static string Ref(string name) => $$"""{ "$ref": "#/components/schemas/{{name}}" }""";

    /// <summary>A reference to the schema with a number.</summary>
    public static string Ref(int number) => Ref($"S{number}");

    /// <summary>What all chains end with; the other state of a document differs from the first one here.</summary>
    public static string Leaf(bool isChanged) =>
        $$"""{ "type": "object", "properties": { "value": { "type": "{{(isChanged ? "integer" : "string")}}" } } }""";

    /// <summary>An object with one property.</summary>
    public static string Object(string property, string schema) => Object([Member(property, schema)]);

    /// <summary>An object with these properties.</summary>
    public static string Object(IEnumerable<string> members) =>
        $$"""{ "type": "object", "properties": { {{string.Join(",\n", members)}} } }""";

    /// <summary>A member of an object.</summary>
    public static string Member(string name, string value) => $"{Text(name)}: {value}";

    /// <summary>An enum of strings.</summary>
    public static string Enum(IEnumerable<string> values) =>
        $$"""{ "type": "string", "enum": [{{string.Join(", ", values.Select(Text))}}] }""";

    /// <summary>A list of elements.</summary>
    public static string Array(string items) => $$"""{ "type": "array", "items": {{items}} }""";

    /// <summary>An object whose further properties are of a schema.</summary>
    public static string Map(string values) => $$"""{ "type": "object", "additionalProperties": {{values}} }""";

    /// <summary>A schema made with <c>allOf</c>, <c>oneOf</c> or <c>anyOf</c>.</summary>
    public static string Parts(string keyword, params IEnumerable<string> parts) =>
        $$"""{ "{{keyword}}": [{{string.Join(", ", parts)}}] }""";
}
