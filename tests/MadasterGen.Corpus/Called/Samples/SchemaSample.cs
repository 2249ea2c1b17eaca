using System.Text.Json.Nodes;
using MadasterGen.Corpus.Called.Documents;

namespace MadasterGen.Corpus.Called.Samples;

/// <summary>Makes JSON of a schema: everything that it has, or only what it requires.</summary>
/// <param name="document">Where references lead.</param>
/// <param name="isRequest">Whether a client sends it; else a server.</param>
/// <param name="isEverything">Whether what is optional is there.</param>
internal sealed class SchemaSample(SourceDocument document, bool isRequest, bool isEverything)
{
    private const int Deepest = 5;
    private const int MostValues = 4000;

    private readonly List<string> _open = [];

    /// <summary>Whether strings have nothing that divides values.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether strings have no letters but those of ASCII, as headers ask for.</summary>
    public bool IsAscii { get; init; }

    private int _values;

    /// <summary>A sample; null for JSON's null.</summary>
    public JsonNode? Of(JsonNode? schema) => Of(schema, 0);

    private JsonNode? Of(JsonNode? schema, int depth)
    {
        _values++;
        FlatSchema flat = FlatSchema.Of(schema, document);
        if (flat.Keywords.ContainsKey("const"))
            return flat.Keywords["const"]?.DeepClone();
        if (flat.Keywords["enum"] is JsonArray { Count: > 0 } values && flat.Type is not ("array" or "object"))
            return values.FirstOrDefault(value => value is not null)?.DeepClone();
        string[] references = [.. flat.References.Where(reference => !_open.Contains(reference))];
        _open.AddRange(references);
        JsonNode? sample = OfContent(schema, flat, depth);
        _open.RemoveRange(_open.Count - references.Length, references.Length);
        return sample;
    }

    private JsonNode? OfContent(JsonNode? schema, FlatSchema flat, int depth)
    {
        JsonArray? alternatives = flat.Keywords["oneOf"] as JsonArray ?? flat.Keywords["anyOf"] as JsonArray;
        if (alternatives is { Count: > 0 })
            return OfAlternative(flat, alternatives, depth);
        if (KindOf(schema, flat) is { } kind)
            return WithKind(Of(kind.Schema, depth + 1), kind.Property, kind.Value);
        return flat.Type switch
        {
            "string" => StringSample.Of(flat, IsAscii, IsBare),
            "integer" => NumberSample.Of(flat, isWhole: true),
            "number" => NumberSample.Of(flat, isWhole: false),
            "boolean" => true,
            "array" => ListOf(flat, depth),
            "object" => ObjectOf(flat, depth),
            "null" => null,
            _ => flat.Properties.Count > 0 ? ObjectOf(flat, depth) : isRequest ? new JsonObject() : new JsonObject { ["any"] = 1 },
        };
    }

    private JsonNode? OfAlternative(FlatSchema flat, JsonArray alternatives, int depth)
    {
        // One that leads back here makes no end.
        JsonNode?[] usable = [.. alternatives.Where(one => !IsOnlyNull(one) && SourceDocument.ReferenceIn(one) is var reference && (reference is null || !_open.Contains(reference)))];
        JsonNode? chosen = usable.FirstOrDefault() ?? alternatives.FirstOrDefault(one => !IsOnlyNull(one));
        JsonNode? sample = depth > Deepest * 3 ? null : Of(chosen, depth + 1);
        if (flat.Properties.Count > 0 && sample is JsonObject together)
        {
            foreach ((string name, JsonNode? value) in ObjectOf(flat, depth))
                together.TryAdd(name, value?.DeepClone());
        }
        if (flat.Keywords["discriminator"] is not JsonObject discriminator || FlatSchema.TextOf(discriminator["propertyName"]) is not { } property)
            return sample;
        string? target = SourceDocument.ReferenceIn(chosen);
        string? value1 = (discriminator["mapping"] as JsonObject)?.FirstOrDefault(entry => IsSame(FlatSchema.TextOf(entry.Value), target)).Key ?? target?.Split('/')[^1];
        return WithKind(sample, property, value1);
    }

    private bool IsOnlyNull(JsonNode? schema)
    {
        FlatSchema flat = FlatSchema.Of(schema, document);
        // What is said so in 3.0 means null.
        if (flat.Keywords.Count > 0 && flat.Keywords.All(one => one.Key is "nullable" or "description" or "title") && flat.IsNullable)
            return true;
        bool isOfNulls = flat.Keywords["enum"] is JsonArray { Count: > 0 } values && values.All(value => value is null);
        return isOfNulls || FlatSchema.TextOf(flat.Keywords["type"]) == "null";
    }

    private static bool IsSame(string? mapped, string? target) => mapped is not null && (mapped == target || target?.EndsWith("/" + mapped, StringComparison.Ordinal) == true);

    // A base with a discriminator is sampled as one of its kinds.
    private (JsonNode Schema, string Property, string? Value)? KindOf(JsonNode? schema, FlatSchema flat)
    {
        if (SourceDocument.ReferenceIn(schema) is not { } reference || document.Follow(schema) is not JsonObject own)
            return null;
        string? property = own["discriminator"] switch
        {
            JsonObject map => FlatSchema.TextOf(map["propertyName"]),
            JsonValue name => FlatSchema.TextOf(name),
            _ => null,
        };
        if (property is null)
            return null;
        if ((own["discriminator"] as JsonObject)?["mapping"] is JsonObject mapping)
        {
            foreach ((string value, JsonNode? target) in mapping)
            {
                string? text = FlatSchema.TextOf(target);
                if (text is not null && !IsSame(text, reference) && text.StartsWith('#') && !_open.Contains(text))
                    return (new JsonObject { ["$ref"] = text }, property, value);
            }
        }
        string named = document.IsVersion2 ? "#/definitions/" : "#/components/schemas/";
        foreach ((string name, JsonObject kind) in document.Members(document.IsVersion2 ? document.Root["definitions"] : document.Root["components"]?["schemas"]))
        {
            if (!_open.Contains(named + name) && (kind["allOf"] as JsonArray)?.Any(part => SourceDocument.ReferenceIn(part) == reference) == true)
                return (new JsonObject { ["$ref"] = named + name }, property, FlatSchema.TextOf(kind["x-ms-discriminator-value"]) ?? name);
        }
        return null;
    }

    private static JsonNode? WithKind(JsonNode? sample, string property, string? value)
    {
        // Some documents call a property so that is a list, or one of some values.
        if (sample is JsonObject map && value is not null && (map[property] is null || FlatSchema.TextOf(map[property])?.StartsWith("té", StringComparison.Ordinal) == true))
            map[property] = value;
        return sample;
    }

    private JsonArray ListOf(FlatSchema flat, int depth)
    {
        int least = (int)(flat.Number("minItems") ?? 0);
        JsonNode? items = flat.Keywords["items"];
        bool isCircle = SourceDocument.ReferenceIn(items) is { } reference && _open.Contains(reference);
        if (least == 0 && (isCircle || depth > Deepest || _values > MostValues))
            return [];
        int count = flat.Is("uniqueItems") ? 1 : Math.Clamp(isEverything ? 2 : 1, least, Math.Max(least, (int)(flat.Number("maxItems") ?? 2)));
        return [.. Enumerable.Range(0, count).Select(_ => Of(items, depth + 1))];
    }

    private JsonObject ObjectOf(FlatSchema flat, int depth)
    {
        JsonObject sample = [];
        bool isAll = isEverything && depth <= Deepest && _values <= MostValues;
        foreach ((string name, JsonNode? property) in flat.Properties)
        {
            bool isRequired = flat.Required.Contains(name);
            FlatSchema own = FlatSchema.Of(property, document);
            bool isNotSent = own.Is(isRequest ? "readOnly" : "writeOnly");
            bool isCircle = own.References.Any(_open.Contains);
            if (isNotSent || (!isRequired && (!isAll || isCircle)) || (isRequired && isCircle && depth > Deepest))
                continue;
            sample[name] = Of(property, depth + 1);
        }
        foreach (string name in flat.Required.Where(name => !flat.Properties.ContainsKey(name)))
            sample[name] = flat.Keywords["additionalProperties"] is JsonObject { Count: > 0 } others ? Of(others, depth + 1) : "undeclared";
        if (flat.Keywords["additionalProperties"] is JsonObject { Count: > 0 } values && isAll && !FlatSchema.Of(values, document).References.Any(_open.Contains))
            sample["anyKey"] = Of(values, depth + 1);
        return sample;
    }
}
