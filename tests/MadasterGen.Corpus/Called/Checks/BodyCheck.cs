using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Corpus.Called.Documents;
using MadasterGen.Corpus.Called.Samples;

namespace MadasterGen.Corpus.Called.Checks;

/// <summary>Holds the body of a request against its document.</summary>
internal sealed class BodyCheck(WireValues values, SchemaCheck schemas, SourceDocument document)
{
    public void Check(List<Finding> found, ReceivedRequest request, DocumentedOperation operation, GivenValues given)
    {
        bool isThere = request.Body.Length > 0 || request.ContentType is not null;
        if (operation.Body is not { } body)
        {
            if (request.Body.Length > 0)
                found.Add(new Finding(FindingKind.InvalidRequest, "it has a body, which the document does not know"));
            return;
        }
        if (!isThere)
        {
            if (body.IsRequired && !given.HasNoFields)
                found.Add(new Finding(FindingKind.InvalidRequest, "the body is missing"));
            return;
        }
        string type = request.ContentType?.Split(';')[0].Trim() ?? "";
        if (body.Content.Count > 0 && !body.Content.Any(media => IsOf(type, media.MediaType)))
        {
            found.Add(new Finding(FindingKind.InvalidRequest, $"the media type is {type}"));
            return;
        }
        if (body.Content.FirstOrDefault(media => IsOf(type, media.MediaType)) is { IsOfItems: false } content)
            Check(found, request, type, content, given);
    }

    private void Check(List<Finding> found, ReceivedRequest request, string type, DocumentedMedia content, GivenValues given)
    {
        if (DocumentedOperations.IsJson(type))
            Compare(found, Json(request.Text), content.Schema, given.Body, "the body");
        else if (type == "application/x-www-form-urlencoded")
            CheckForm(found, content, given, (name, schema, used) => Field(name, schema, content, ReceivedRequest.Pairs(request.Text), used));
        else if (type.StartsWith("multipart/form-data", StringComparison.Ordinal))
            CheckForm(found, content, given, Parts(request));
        else if (type.StartsWith("text/", StringComparison.Ordinal) && given.Body is JsonValue text && FlatSchema.TextOf(text) is { } sent && sent != request.Text)
            found.Add(new Finding(FindingKind.ArrivesOtherwise, "the text is another one"));
    }

    private void CheckForm(List<Finding> found, DocumentedMedia content, GivenValues given, Func<string, JsonNode?, HashSet<string>, JsonNode?> read)
    {
        foreach ((string name, (JsonNode? schema, bool isRequired)) in Fields(content.Schema))
        {
            JsonNode? value = read(name, schema, []);
            JsonNode? sent = given.Fields.GetValueOrDefault(name);
            if (value is null && isRequired)
                found.Add(new Finding(FindingKind.InvalidRequest, $"field {name} is missing"));
            else if (value is null && sent is not null && sent is not JsonArray { Count: 0 })
                found.Add(new Finding(FindingKind.ArrivesOtherwise, $"field {name} did not arrive"));
            else if (value is not null && !given.Files.Contains(name))
                Compare(found, value, schema, sent, "field " + name);
        }
    }

    /// <summary>The fields of a form, those of alternatives included.</summary>
    public Dictionary<string, (JsonNode? Schema, bool IsRequired)> Fields(JsonNode? schema)
    {
        FlatSchema flat = FlatSchema.Of(schema, document);
        Dictionary<string, (JsonNode?, bool)> fields = flat.Properties.ToDictionary(one => one.Key, one => (one.Value, flat.Required.Contains(one.Key)));
        foreach (JsonNode? alternative in flat.Keywords["oneOf"] as JsonArray ?? flat.Keywords["anyOf"] as JsonArray ?? [])
        {
            foreach ((string name, JsonNode? property) in FlatSchema.Of(alternative, document).Properties)
                fields.TryAdd(name, (property, false));
        }
        return fields;
    }

    private JsonNode? Field(string name, JsonNode? schema, DocumentedMedia content, IReadOnlyList<(string, string)> pairs, HashSet<string> used)
    {
        JsonObject? encoding = content.Encoding?[name] as JsonObject;
        string? style = FlatSchema.TextOf(encoding?["style"]);
        bool isExploded = encoding?["explode"] is JsonValue explode && explode.TryGetValue(out bool said) ? said : (style ?? "form") == "form";
        static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
        FlatSchema flat = FlatSchema.Of(schema, document);
        bool isOfObjects = IsOfObjects(flat) || (flat.Type == "array" && FlatSchema.Of(flat.Keywords["items"], document) is var item && (IsOfObjects(item) || item.Type == "array"));
        if (style is null && encoding?["explode"] is null && isOfObjects)
        {
            // Without a word of its style an object is JSON (OpenAPI 3.1.1, "Encoding Object").
            string[] texts = [.. pairs.Where(pair => Unescape(pair.Item1) == name).Select(pair => Unescape(pair.Item2))];
            return texts.Length == 0 ? null : flat.Type == "array" ? new JsonArray([.. texts.Select(Json)])
                : texts[0].StartsWith('{') ? Json(texts[0]) : values.Single(texts[0], schema);
        }
        return values.Named(name, schema, style ?? "form", isExploded, pairs, Unescape, used);
    }

    private bool IsOfObjects(FlatSchema flat) => flat.Type == "object"
        || (flat.Keywords["oneOf"] as JsonArray ?? flat.Keywords["anyOf"] as JsonArray ?? []).Any(one => FlatSchema.Of(one, document).Type == "object");

    private Func<string, JsonNode?, HashSet<string>, JsonNode?> Parts(ReceivedRequest request)
    {
        string boundary = request.ContentType!.Split("boundary=")[1].Trim('"');
        string[] parts = request.Text.Split("--" + boundary);
        (string Name, string? Type, string Text)[] all = [.. parts.Where(part => part.Contains("name=\"", StringComparison.Ordinal)).Select(part =>
        {
            string[] halves = part.TrimStart('\r', '\n').Split("\r\n\r\n", 2);
            string? type = halves[0].Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase))?[13..].Trim();
            return (halves[0].Split("name=\"")[1].Split('"')[0], type, halves[1][..^2]);
        })];
        return (name, schema, _) =>
        {
            (string Name, string? Type, string Text)[] own = [.. all.Where(part => part.Name == name)];
            FlatSchema flat = FlatSchema.Of(schema, document);
            JsonNode?[] read = [.. own.Select(part => part.Type is { } type && DocumentedOperations.IsJson(type) ? Json(part.Text)
                : flat.Type == "array" ? values.Single(part.Text, flat.Keywords["items"]) : values.Single(part.Text, schema))];
            return read.Length == 0 ? null : flat.Type == "array" && !(read.Length == 1 && read[0] is JsonArray) ? new JsonArray(read) : read[0];
        };
    }

    private void Compare(List<Finding> found, JsonNode? value, JsonNode? schema, JsonNode? given, string what)
    {
        if (schemas.Wrong(value, schema) is { } wrong)
            found.Add(new Finding(FindingKind.InvalidRequest, $"{what}: {wrong}"));
        else if (given is not null && Numbers.Difference(given, value) is { } difference)
            found.Add(new Finding(FindingKind.ArrivesOtherwise, $"{what}: {difference}"));
    }

    private static JsonNode? Json(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static bool IsOf(string type, string range)
    {
        string wanted = range.Split(';')[0].Trim();
        return wanted == "*/*" || string.Equals(type, wanted, StringComparison.OrdinalIgnoreCase)
            || (wanted.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(wanted[..^1], StringComparison.OrdinalIgnoreCase))
            || (wanted.Contains("/*+", StringComparison.Ordinal) && type.EndsWith(wanted[(wanted.IndexOf('*', StringComparison.Ordinal) + 1)..], StringComparison.OrdinalIgnoreCase))
            // What is no media type at all is taken for the only one that it can be.
            || !wanted.Contains('/', StringComparison.Ordinal);
    }
}
