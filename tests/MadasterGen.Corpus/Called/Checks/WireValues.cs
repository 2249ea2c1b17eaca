using System.Globalization;
using System.Text.Json.Nodes;
using MadasterGen.Corpus.Called.Documents;
using MadasterGen.Corpus.Called.Samples;

namespace MadasterGen.Corpus.Called.Checks;

/// <summary>Reads parameters and fields of forms as the document says that they are written (RFC 6570 and the tables of OpenAPI).</summary>
internal sealed class WireValues(SourceDocument document)
{
    private readonly SchemaCheck _check = new(document);

    /// <summary>A value that stands alone.</summary>
    public JsonNode? Single(string text, JsonNode? schema)
    {
        FlatSchema flat = FlatSchema.Of(schema, document);
        string[] types = flat.Keywords["type"] is JsonArray several ? [.. several.Select(FlatSchema.TextOf).OfType<string>()] : flat.Type is { } one ? [one] : [];
        JsonNode?[] readings = [.. types.Length == 0 ? [Number(text), Truth(text), text] : types.Select(type => Reading(text, type))];
        return Array.Find(readings, reading => reading is not null && _check.Wrong(reading, schema) is null) ?? Array.Find(readings, reading => reading is not null) ?? text;
    }

    /// <summary>A list whose elements stand between separators, an object whose members do, or a single value.</summary>
    /// <param name="raw">What came, still escaped.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="separators">What stands between.</param>
    /// <param name="isExploded">Whether names of members stand before an equals sign.</param>
    /// <param name="unescape">Takes the escapes out.</param>
    public JsonNode? Divided(string raw, JsonNode? schema, string[] separators, bool isExploded, Func<string, string> unescape)
    {
        FlatSchema flat = Shape(schema, out JsonNode? chosen);
        string[] pieces = raw.Split(separators, StringSplitOptions.None);
        if (flat.Type == "array")
            return new JsonArray([.. pieces.Select(piece => Single(unescape(piece), flat.Keywords["items"]))]);
        if (flat.Type != "object")
            return Single(unescape(raw), schema);
        IEnumerable<(string Name, string Text)> members = isExploded
            ? pieces.Select(piece => piece.Split('=', 2)).Select(pair => (pair[0], pair.Length > 1 ? pair[1] : ""))
            : pieces.Chunk(2).Select(pair => (pair[0], pair.Length > 1 ? pair[1] : ""));
        return ObjectOf(members.Select(member => (unescape(member.Name), unescape(member.Text))), FlatSchema.Of(chosen, document));
    }

    /// <summary>Whether an exploded parameter takes whatever no other parameter takes.</summary>
    public bool TakesAll(JsonNode? schema) => Shape(schema, out _) is { Type: "object", Properties.Count: 0 };

    /// <summary>A parameter of a query or a field of a form; null when it is not there.</summary>
    public JsonNode? Named(
        string name, JsonNode? schema, string style, bool isExploded, IReadOnlyList<(string Name, string Raw)> pairs, Func<string, string> unescape, ISet<string> used)
    {
        FlatSchema flat = Shape(schema, out JsonNode? chosen);
        if (style == "deepObject")
            return Deep(name, chosen, pairs, unescape, used);
        string[] values = [.. pairs.Where(pair => unescape(pair.Name) == name).Select(pair => pair.Raw)];
        if (isExploded && flat.Type == "object" && values.Length == 0)
        {
            (string Name, string Raw)[] own = [.. pairs.Where(pair => flat.Properties.Count == 0 ? !used.Contains(unescape(pair.Name)) : flat.Properties.ContainsKey(unescape(pair.Name)))];
            used.UnionWith(own.Select(pair => unescape(pair.Name)));
            return own.Length == 0 ? null : ObjectOf(own.GroupBy(pair => unescape(pair.Name)).Select(same => (same.Key, unescape(same.First().Raw))), FlatSchema.Of(chosen, document));
        }
        if (values.Length == 0)
            return null;
        used.Add(name);
        if (isExploded)
            return flat.Type == "array" ? new JsonArray([.. values.Select(value => Single(unescape(value), flat.Keywords["items"]))]) : Single(unescape(values[0]), schema);
        string[] separators = style switch
        {
            "spaceDelimited" => ["%20", "+", " "],
            "pipeDelimited" => ["%7C", "%7c", "|"],
            "tabDelimited" => ["%09", "\t"],
            _ => [","],
        };
        return Divided(values[0], schema, separators, isExploded: false, unescape);
    }

    private JsonObject? Deep(string name, JsonNode? schema, IReadOnlyList<(string Name, string Raw)> pairs, Func<string, string> unescape, ISet<string> used)
    {
        Branch root = new();
        foreach ((string rawName, string raw) in pairs)
        {
            string whole = unescape(rawName);
            if (!whole.StartsWith(name + "[", StringComparison.Ordinal))
                continue;
            used.Add(whole);
            Branch at = root;
            foreach (string key in whole[(name.Length + 1)..].TrimEnd(']').Split("]["))
                at = at.Below(key);
            at.Values.Add(unescape(raw));
        }
        return root.Children.Count == 0 ? null : Of(root, schema) as JsonObject;
    }

    private JsonNode? Of(Branch branch, JsonNode? schema)
    {
        FlatSchema flat = Shape(schema, out _);
        if (flat.Type == "array")
        {
            IEnumerable<JsonNode?> items = branch.Values.Select(value => Single(value, flat.Keywords["items"]));
            return new JsonArray([.. items.Concat(branch.Children.Select(child => Of(child.Value, flat.Keywords["items"])))]);
        }
        if (branch.Children.Count == 0)
            return Single(branch.Values.FirstOrDefault() ?? "", schema);
        return new JsonObject(branch.Children.Select(child => KeyValuePair.Create(
            child.Key, Of(child.Value, flat.Properties.GetValueOrDefault(child.Key) ?? flat.Keywords["additionalProperties"]))));
    }

    // Of alternatives, the first that is no single value counts: the others can be told by what came.
    private FlatSchema Shape(JsonNode? schema, out JsonNode? chosen)
    {
        FlatSchema flat = FlatSchema.Of(chosen = schema, document);
        foreach (JsonNode? alternative in flat.Keywords["oneOf"] as JsonArray ?? flat.Keywords["anyOf"] as JsonArray ?? [])
        {
            if (FlatSchema.Of(alternative, document) is { Type: not null } own)
            {
                chosen = alternative;
                return own;
            }
        }
        return flat;
    }

    private JsonObject ObjectOf(IEnumerable<(string Name, string Text)> members, FlatSchema flat) => new(members.Select(member => KeyValuePair.Create(
        member.Name, Single(member.Text, flat.Properties.GetValueOrDefault(member.Name) ?? flat.Keywords["additionalProperties"]))));

    private static JsonNode? Reading(string text, string type) => type switch
    {
        "integer" or "number" => Number(text),
        "boolean" => Truth(text),
        _ => text,
    };

    private static JsonNode? Truth(string text) => text switch { "true" => true, "false" => false, _ => null };

    private static JsonNode? Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) ? JsonValue.Create(whole)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? JsonValue.Create(number) : null;

    private sealed class Branch
    {
        public Dictionary<string, Branch> Children { get; } = new(StringComparer.Ordinal);

        public List<string> Values { get; } = [];

        public Branch Below(string key) => Children.TryGetValue(key, out Branch? known) ? known : Children[key] = new Branch();
    }
}
