using System.Globalization;
using System.Text.Json.Nodes;

namespace MadasterGen.Corpus.Called.Documents;

/// <summary>Finds the operations of a document of any version.</summary>
internal sealed class DocumentedOperations(SourceDocument document)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    private static readonly string[] s_messageHeaders = ["accept", "content-type", "authorization"];

    public IEnumerable<DocumentedOperation> All() =>
        from path in document.Members(document.Root["paths"])
        from entry in document.Members(path.Value)
        where s_methods.Contains(entry.Name)
        select Of(path.Name, path.Value, entry.Name, entry.Value);

    private DocumentedOperation Of(string template, JsonObject item, string method, JsonObject operation)
    {
        Dictionary<(string?, string?), JsonObject> parameters = [];
        foreach (JsonNode? written in Items(item["parameters"]).Concat(Items(operation["parameters"])))
        {
            if (document.Follow(written) is JsonObject parameter)
                parameters[(Text(parameter["in"]), Text(parameter["name"]))] = parameter;
        }
        IReadOnlyList<DocumentedParameter> plain = [.. parameters.Values
            .Where(one => Text(one["in"]) is "path" or "query" or "header" or "cookie" && !IsOfMessage(one)).Select(Parameter)];
        DocumentedBody? body = document.IsVersion2 ? Body2(operation, parameters.Values) : Body(operation["requestBody"]);
        return new DocumentedOperation(method.ToUpperInvariant(), template, plain, body, Response(operation));
    }

    private static bool IsOfMessage(JsonObject parameter) =>
        Text(parameter["in"]) == "header" && s_messageHeaders.Contains(Text(parameter["name"])?.ToLowerInvariant());

    private DocumentedParameter Parameter(JsonObject parameter)
    {
        string place = Text(parameter["in"])!;
        (string style, bool explode) = document.IsVersion2 ? Style2(parameter, place) : Style(parameter, place);
        JsonObject? content = document.Follow(parameter["content"]) as JsonObject;
        JsonNode? schema = content is { Count: > 0 } ? document.Follow(content.First().Value)?["schema"]
            : document.IsVersion2 ? parameter : parameter["schema"];
        return new DocumentedParameter(
            Text(parameter["name"])!, place, place == "path" || IsTrue(parameter["required"]), schema, style, explode, content is not null);
    }

    private static (string Style, bool Explode) Style(JsonObject parameter, string place)
    {
        string style = Text(parameter["style"]) ?? (place is "query" or "cookie" ? "form" : "simple");
        return (style, parameter["explode"] is { } explode ? IsTrue(explode) : style == "form");
    }

    private static (string Style, bool Explode) Style2(JsonObject parameter, string place) => Text(parameter["collectionFormat"]) switch
    {
        "multi" => ("form", true),
        "ssv" => ("spaceDelimited", false),
        "pipes" => ("pipeDelimited", false),
        "tsv" => ("tabDelimited", false),
        _ => (place == "query" ? "form" : "simple", false),
    };

    private DocumentedBody? Body(JsonNode? written) => document.Follow(written) is not JsonObject body ? null
        : new DocumentedBody(IsTrue(body["required"]), [.. document.Members(body["content"]).Select(Media)]);

    private DocumentedMedia Media((string Name, JsonObject Value) media)
    {
        JsonNode? items = media.Value["itemSchema"];
        return new DocumentedMedia(media.Name, items ?? media.Value["schema"], media.Value["encoding"] as JsonObject, items is not null);
    }

    private DocumentedBody? Body2(JsonObject operation, IEnumerable<JsonObject> parameters)
    {
        string[] consumes = [.. Strings(operation["consumes"] ?? document.Root["consumes"])];
        JsonObject[] fields = [.. parameters.Where(one => Text(one["in"]) == "formData")];
        if (fields.Length > 0)
        {
            bool hasFile = fields.Any(field => Text(field["type"]) == "file");
            string[] forms = [.. consumes.Where(type => type.StartsWith("multipart/", StringComparison.Ordinal) || (!hasFile && type.Contains("urlencoded", StringComparison.Ordinal)))];
            JsonObject schema = new()
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create(Text(field["name"])!, (JsonNode?)field.DeepClone()))),
                ["required"] = new JsonArray([.. fields.Where(field => IsTrue(field["required"])).Select(field => field["name"]!.DeepClone())]),
            };
            JsonObject encoding = new(fields.Where(field => Text(field["type"]) == "array").Select(field =>
            {
                (string style, bool explode) = Style2(field, "query");
                return KeyValuePair.Create(Text(field["name"])!, (JsonNode?)new JsonObject { ["style"] = style, ["explode"] = explode });
            }));
            if (forms.Length == 0)
                forms = [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
            return new DocumentedBody(fields.Any(field => IsTrue(field["required"])), [.. forms.Select(form => new DocumentedMedia(form, schema, encoding, false))]);
        }
        if (parameters.FirstOrDefault(one => Text(one["in"]) == "body") is not { } body)
            return null;
        if (consumes.Length == 0)
            consumes = ["application/json"];
        return new DocumentedBody(IsTrue(body["required"]), [.. consumes.Select(type => new DocumentedMedia(type, body["schema"], null, false))]);
    }

    private DocumentedResponse Response(JsonObject operation)
    {
        (string Name, JsonObject Value)[] all = [.. document.Members(operation["responses"])];
        (string Name, JsonObject Value)? success = all.Where(one => one.Name.StartsWith('2')).Select(one => ((string, JsonObject)?)one).FirstOrDefault()
            ?? all.Where(one => one.Name == "default").Select(one => ((string, JsonObject)?)one).FirstOrDefault();
        if (success is not { } found)
            return new DocumentedResponse(204, null);
        int status = int.TryParse(found.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int said) ? said : 200;
        DocumentedMedia[] media = document.IsVersion2 ? Media2(operation, found.Value) : [.. document.Members(found.Value["content"]).Select(Media)];
        DocumentedMedia? best = media.FirstOrDefault(one => IsJson(one.MediaType) || one.MediaType == "*/*") ?? media.FirstOrDefault();
        return new DocumentedResponse(status, best);
    }

    private DocumentedMedia[] Media2(JsonObject operation, JsonObject response)
    {
        if (response["schema"] is not { } schema)
            return [];
        string[] produces = [.. Strings(operation["produces"] ?? document.Root["produces"])];
        return [.. (produces.Length == 0 ? ["application/json"] : produces).Select(type => new DocumentedMedia(type, schema, null, false))];
    }

    public static bool IsJson(string mediaType) => mediaType.Split(';')[0].TrimEnd() is var type
        && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<JsonNode?> Items(JsonNode? list) => list as JsonArray ?? [];

    private static IEnumerable<string> Strings(JsonNode? list) => Items(list).Select(Text).OfType<string>();

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool truth) && truth;
}
