using System.Text.Json.Nodes;
using MadasterGen.Corpus.Called.Documents;

namespace MadasterGen.Corpus.Called.Samples;

/// <summary>A schema with its references followed and the parts of its <c>allOf</c> in it, as far as samples need it.</summary>
internal sealed class FlatSchema
{
    private const int MostParts = 300;

    private readonly SourceDocument _document;
    private readonly JsonObject _keywords = [];

    private FlatSchema(SourceDocument document) => _document = document;

    /// <summary>The keywords; of a property that several parts declare, all declarations under <c>allOf</c>.</summary>
    public JsonObject Keywords => _keywords;

    /// <summary>The references that were followed.</summary>
    public HashSet<string> References { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, JsonNode?> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public static FlatSchema Of(JsonNode? schema, SourceDocument document)
    {
        FlatSchema flat = new(document);
        flat.Add(schema);
        return flat;
    }

    /// <summary>The type, or the first one that is not null.</summary>
    public string? Type => _keywords["type"] switch
    {
        JsonArray types => types.Select(TextOf).FirstOrDefault(type => type != "null"),
        JsonValue value when TextOf(value) == "file" => "string",
        JsonValue value => TextOf(value),
        _ when Properties.Count > 0 || _keywords["additionalProperties"] is JsonObject => "object",
        _ when _keywords.ContainsKey("items") => "array",
        _ => null,
    };

    public string? Text(string keyword) => TextOf(_keywords[keyword]);

    public double? Number(string keyword) => _keywords[keyword] is JsonValue value && Numbers.TryGet(value, out double number) ? number : null;

    public bool Is(string keyword) => _keywords[keyword] is JsonValue value && value.TryGetValue(out bool truth) && truth;

    public bool IsNullable => Is("nullable") || Is("x-nullable") || (_keywords["type"] is JsonArray types && types.Select(TextOf).Contains("null"));

    public static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private void Add(JsonNode? schema)
    {
        if (References.Count > MostParts)
            return;
        if (SourceDocument.ReferenceIn(schema) is { } reference)
        {
            if (!References.Add(reference))
                return;
            JsonNode? target = _document.Follow(new JsonObject { ["$ref"] = reference });
            Add(target);
        }
        if (schema is not JsonObject map)
            return;
        foreach (JsonNode? part in map["allOf"] as JsonArray ?? [])
            Add(part);
        foreach ((string name, JsonNode? property) in map["properties"] as JsonObject ?? [])
            Properties[name] = Properties.TryGetValue(name, out JsonNode? known) ? Both(known, property) : property;
        foreach (JsonNode? name in map["required"] as JsonArray ?? [])
        {
            if (TextOf(name) is { } required)
                Required.Add(required);
        }
        foreach ((string keyword, JsonNode? value) in map)
        {
            if (keyword is not ("allOf" or "properties" or "required" or "$ref"))
                _keywords[keyword] = value?.DeepClone();
        }
    }

    private static JsonObject Both(JsonNode? one, JsonNode? other) => new() { ["allOf"] = new JsonArray(one?.DeepClone(), other?.DeepClone()) };
}
