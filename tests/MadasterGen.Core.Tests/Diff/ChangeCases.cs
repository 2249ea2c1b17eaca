namespace MadasterGen.Core.Tests.Diff;

/// <summary>A pair for every kind of change. Those of the rules that say the reverse are the same pairs, swapped.</summary>
internal static partial class ChangeCases
{
    public static IReadOnlyList<ChangeCase> All { get; } =
    [
        .. Document(), .. Operations(), .. Parameters(), .. Bodies(), .. Responses(), .. Properties(), .. Types(), .. Enums(), .. Constraints(), .. Compositions(), .. Payloads(), .. Calls(), .. SentSequences()
    ];

    private const string Paths = "paths: {/v1/a: {get: {tags: [T], responses: {'200': {description: ok}}}}}";
    private const string Info = "info: {title: T, version: '1'}";
    private const string Key = "{type: apiKey, in: header, name: X-API-Key}";

    private static IEnumerable<ChangeCase> Document() =>
    [
        new("MAD3010", Fragment.Document, $"info: {{title: T, version: '1'}}, {Paths}", $"info: {{title: T, version: '2'}}, {Paths}", $"info: {{title: U, version: '1', description: d}}, {Paths}"),
        new("MAD3011", Fragment.Paths, Two("/v1/a", "/v1/b"), Two("/v2/a", "/v2/b"), Two("/v2/a", "/v1/b")),
        new("MAD3012", Fragment.Document, $"{Info}, {Paths}, servers: [{{url: 'https://a/x'}}]", $"{Info}, paths: {{/x/v1/a: {{get: {{tags: [T], responses: {{'200': {{description: ok}}}}}}}}}}, servers: [{{url: 'https://a'}}]", $"{Info}, {Paths}, servers: [{{url: 'https://a/x/'}}]"),
        new("MAD3020", Fragment.Document, $"{Info}, {Paths}, servers: [{{url: 'https://a'}}]", $"{Info}, {Paths}, servers: [{{url: 'https://b'}}]", $"{Info}, {Paths}, servers: [{{url: 'https://a', description: d}}]"),
        new("MAD3021", Fragment.Document, $"{Info}, {Paths}, servers: [{{url: 'https://a'}}, {{url: 'https://b'}}]", $"{Info}, {Paths}, servers: [{{url: 'https://a'}}]", $"{Info}, {Paths}, servers: [{{url: 'https://a'}}, {{url: 'https://b'}}, {{url: 'https://c'}}]"),
        new("MAD3030", Fragment.Document, Schemes($"k: {Key}, l: {Key}"), Schemes($"k: {Key}"), Schemes($"l: {Key}, k: {Key}")),
        new("MAD3032", Fragment.Document, Schemes($"k: {Key}"), Schemes("k: {type: apiKey, in: query, name: X-API-Key}"), Schemes("k: {type: apiKey, in: header, name: X-API-Key, description: d}")),
        new("MAD3033", Fragment.Document, Secured(""), Secured(", security: [{k: []}]"), Secured(", security: []")),
        new("MAD3035", Fragment.Document, Secured(", security: [{k: []}, {l: []}]"), Secured(", security: [{k: []}]"), Secured(", security: [{l: []}, {k: []}]")),
        new("MAD3037", Fragment.Document, Scoped("k: [a]"), Scoped("k: [a, b]"), Scoped("k: [a], l: []")),
        new("MAD3039", Fragment.Document, Flow("clientCredentials", "https://a/token", "a: d"), Flow("clientCredentials", "https://b/token", "a: d"), Flow("clientCredentials", "https://a/token", "a: e")),
        new("MAD3040", Fragment.Document, Schemes($"k: {{type: oauth2, flows: {{clientCredentials: {Token}, password: {Token}}}}}"), Schemes($"k: {{type: oauth2, flows: {{clientCredentials: {Token}}}}}"), Schemes($"k: {{type: oauth2, flows: {{password: {Token}, clientCredentials: {Token}}}}}")),
        new("MAD3042", Fragment.Document, Flow("clientCredentials", "https://a/token", "a: d, b: e"), Flow("clientCredentials", "https://a/token", "a: d"), Flow("clientCredentials", "https://a/token", "b: e, a: d")),
        new("MAD3050", Fragment.Value, "{}", "{$ref: '#/components/schemas/Missing'}", "{description: d}"),
    ];

    private static IEnumerable<ChangeCase> Operations() =>
    [
        new("MAD3101", Fragment.Paths, Two("/v1/a", "/v1/b"), One("/v1/a"), Two("/v1/b", "/v1/a")),
        new("MAD3103", Fragment.Paths, Tagged("T", "U"), One("/v1/a"), Tagged("T", "T")),
        new("MAD3105", Fragment.Paths, Id("/v1/a", "get", "X"), Id("/v1/b", "get", "X"), Id("/v1/a", "get", "X")),
        new("MAD3106", Fragment.Paths, Id("/v1/a", "post", "X"), Id("/v1/a", "put", "X"), Id("/v1/a", "post", "X")),
        new("MAD3107", Fragment.Paths, Id("/v1/a/{id}", "get", "X"), Id("/v1/a/{key}", "get", "X"), Id("/v1/a/{id}", "get", "X")),
        new("MAD3108", Fragment.Paths, Id("/v1/a", "get", "X"), Id("/v1/a", "get", "Y"), Id("/v1/a", "get", "X, summary: s")),
        new("MAD3109", Fragment.Paths, Id("/v1/a", "get", "X"), "{/v1/a: {get: {tags: [T], responses: {'200': {description: ok}}}}}", Id("/v1/a", "get", "Y")),
        new("MAD3111", Fragment.Paths, Tagged("T", "U", "V"), Tagged("T", "V", "V"), Tagged("T", "U, V", "V")),
        new("MAD3112", Fragment.Paths, Id("/v1/a", "get", "X"), Id("/v1/a", "get", "X, deprecated: true"), Id("/v1/a", "get", "X, deprecated: false")),
        new("MAD3114", Fragment.Paths, Id("/v1/a", "get", "X"), Id("/v1/a", "get", "X, x-sunset: '2027-01-01'"), Id("/v1/a", "get", "X, x-other: '2027-01-01'")),
        new("MAD3116", Fragment.Paths, Id("/v1/a", "get", "X, x-sunset: '2027-01-01'"), Id("/v1/a", "get", "X, x-sunset: '2026-12-31'"), Id("/v1/a", "get", "X, x-sunset: '2028-01-01'")),
        new("MAD3124", Fragment.Paths, Id("/v1/a", "get", "X, x-stability-level: beta"), Id("/v1/a", "get", "X, x-stability-level: alpha"), Id("/v1/a", "get", "X, x-stability-level: stable")),
        new("MAD3118", Fragment.Paths, Id("/v1/a", "get", "X, servers: [{url: 'https://a'}]"), Id("/v1/a", "get", "X, servers: [{url: 'https://b'}]"), Id("/v1/a", "get", "X, servers: [{url: 'https://a', description: d}]")),
        new("MAD3119", Fragment.Paths, TwoPlaces("{id}", "{key}"), TwoPlaces("{key}", "{id}"), TwoPlaces("{id}", "{key}")),
        new("MAD3122", Fragment.NewerDocument, Webhooks($"on: {Json("type: integer")}, off: {Json("type: integer")}"), Webhooks($"on: {Json("type: integer")}"), Webhooks($"off: {Json("type: integer")}, on: {Json("type: integer")}")),
        new("MAD3120", Fragment.Paths, Id("/v1/a", "get", $"X, callbacks: {{on: {Called}, off: {Called}}}"), Id("/v1/a", "get", $"X, callbacks: {{on: {Called}}}"), Id("/v1/a", "get", $"X, callbacks: {{off: {Called}, on: {Called}}}")),
        new("MAD3126", Fragment.Document, CalledWith("security: [{k: []}]"), CalledWith("security: [{k: []}, {l: []}]"), CalledWith("security: [{k: []}], description: d")),
    ];

    // What a server calls by itself, in other ways than the rules are explained by.
    private static IEnumerable<ChangeCase> Payloads() =>
    [
        new("MAD3122", Fragment.NewerDocument, $"{Info}, {Paths}, webhooks: {{on: {{post: {{responses: {{}}}}}}, off: {{post: {{responses: {{}}}}}}}}", $"{Info}, {Paths}, webhooks: {{on: {{post: {{responses: {{}}}}}}}}", $"{Info}, {Paths}, webhooks: {{off: {{post: {{responses: {{}}}}}}, on: {{post: {{responses: {{}}}}}}}}"),
        new("MAD3120", Fragment.Paths, Id("/v1/a", "get", $"X, callbacks: {{on: {Callback}, off: {Callback}}}"), Id("/v1/a", "get", $"X, callbacks: {{on: {Callback}}}"), Id("/v1/a", "get", $"X, callbacks: {{off: {Callback}, on: {Callback}}}")),
        new("MAD3301", Fragment.NewerDocument, Webhooks($"on: {Json("type: integer")}"), Webhooks("on: {post: {responses: {}}}"), Webhooks($"on: {Json("type: integer, description: d")}")),
        new("MAD3408", Fragment.NewerDocument, Webhooks($"on: {Json("type: integer", "application/json", "application/xml")}"), Webhooks($"on: {Json("type: integer", "application/xml")}"), Webhooks($"on: {Json("type: integer", "application/xml", "application/json; charset=utf-8")}")),
        new("MAD3408", Fragment.NewerDocument, Webhooks($"on: {Json("type: integer", "application/xml", "text/csv")}"), Webhooks($"on: {Json("type: integer", "text/csv")}"), Webhooks($"on: {Json("type: integer", "text/csv", "application/xml")}")),
        new("MAD3601", Fragment.NewerDocument, Webhooks($"on: {Json("type: integer")}"), Webhooks($"on: {Json("type: string")}"), Webhooks($"on: {Json("type: integer, title: t")}")),
        new("MAD3501", Fragment.NewerDocument, Webhooks($"on: {Json("type: object, properties: {a: {type: string}, b: {type: string}}")}"), Webhooks($"on: {Json("type: object, properties: {a: {type: string}}")}"), Webhooks($"on: {Json("type: object, properties: {b: {type: string}, a: {type: string}}")}")),
    ];

    // What a server says of its calls beside the body, in other ways than the rules are explained by.
    private static IEnumerable<ChangeCase> Calls() =>
    [
        new("MAD3126", Fragment.NewerDocument, WebhookWith("security: []"), WebhookWith("security: [{l: []}]"), WebhookWith("security: [{}]")),
        new("MAD3126", Fragment.NewerDocument, WebhookWith("security: [{k: []}]"), WebhookWith("security: [{l: []}]"), WebhookWith("summary: s")),
        new("MAD3201", Fragment.Document, CalledWith(Given("{name: a, in: query}")), CalledWith(Given("")), CalledWith(Given("{name: a, in: query, description: d}"))),
        new("MAD3203", Fragment.NewerDocument, WebhookWith(Given("{name: X-A, in: header, required: true}")), WebhookWith(Given("")), WebhookWith(Given("{name: x-a, in: header, required: true}"))),
        new("MAD3205", Fragment.NewerDocument, WebhookWith(Given("{name: a, in: query}")), WebhookWith(Given("{name: a, in: query, required: true}")), WebhookWith(Given("{name: a, in: query, required: false}"))),
        new("MAD3207", Fragment.NewerDocument, WebhookWith(Given("{name: a, in: query}")), WebhookWith(Given("{name: a, in: header}")), WebhookWith(Given("{in: query, name: a}"))),
        new("MAD3213", Fragment.NewerDocument, WebhookWith(Given("{name: a, in: query}")), WebhookWith(Given("{name: a, in: query, deprecated: true}")), WebhookWith(Given("{name: a, in: query, deprecated: false}"))),
        new("MAD3601", Fragment.NewerDocument, WebhookWith(Given("{name: a, in: query, schema: {type: integer}}")), WebhookWith(Given("{name: a, in: query, schema: {type: string}}")), WebhookWith(Given("{name: a, in: query, schema: {type: integer, title: t}}"))),
    ];

    private static string Given(string parameters) => $"parameters: [{parameters}]";

    private static string Shown => $"{Info}, components: {{securitySchemes: {{k: {Key}, l: {Key}}}}}, security: [{{k: []}}]";

    private static string CalledWith(string said) =>
        $"{Shown}, paths: {Id("/v1/a", "get", $"X, callbacks: {{on: {{'{{$request.query.url}}': {{post: {{{said}, responses: {{}}}}}}}}}}")}";

    private static string WebhookWith(string said) => $"{Shown}, {Paths}, webhooks: {{on: {{post: {{{said}, responses: {{}}}}}}}}";

    private static IEnumerable<ChangeCase> SentSequences() =>
    [
        new("MAD3601", Fragment.Operation, Sent("application/jsonl", "{type: integer}"), Sent("application/jsonl", "{type: string}"), Sent("application/jsonl", "{type: integer, title: t}")),
        new("MAD3307", Fragment.Operation, Sent("application/json, application/jsonl", "{type: integer}"), Sent("application/json", "{type: integer}"), Sent("application/jsonl, application/json", "{type: integer}")),
        new("MAD3307", Fragment.Operation, Sent("application/json, application/jsonl", "{type: integer}"), Sent("application/jsonl", "{type: integer}"), Sent("application/jsonl, application/json", "{type: integer}")),
        new("MAD3305", Fragment.Operation, Sent("application/jsonl", "{type: integer}"), Sent("application/jsonl", "{type: integer}", "required: true, "), Sent("application/jsonl", "{type: integer}", "required: false, ")),
    ];

    private static string Sent(string mediaTypes, string element, string required = "")
    {
        IEnumerable<string> content = mediaTypes.Split(", ").Select(name => $"{name}: {{schema: {{type: array, items: {element}}}}}");
        return $"requestBody: {{{required}content: {{{string.Join(", ", content)}}}}}";
    }

    private static IEnumerable<ChangeCase> Parameters() =>
    [
        new("MAD3201", Fragment.Parameter, "{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}", "{name: a, in: query, schema: {type: string}}", "{name: b, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}"),
        new("MAD3203", Fragment.Parameter, "{name: a, in: query, required: true, schema: {type: string}}", "", "{name: a, in: query, schema: {type: string}}"),
        new("MAD3205", Fragment.Parameter, "{name: a, in: query, schema: {type: string}}", "{name: a, in: query, required: true, schema: {type: string}}", "{name: a, in: query, required: false, schema: {type: string}}"),
        new("MAD3205", Fragment.Parameter, "{name: a, in: query, schema: {type: integer}}", "{name: a, in: query, required: true, schema: {type: integer}}", "{name: a, in: query, required: false, schema: {type: integer}}"),
        new("MAD3205", Fragment.Parameter, "{name: a, in: query, schema: {type: string}}, {name: b, in: query, required: true, schema: {type: string}}", "{name: a, in: query, required: true, schema: {type: string}}, {name: b, in: query, required: true, schema: {type: string}}", "{name: a, in: query, required: false, schema: {type: string}}, {name: b, in: query, required: true, schema: {type: string}}"),
        new("MAD3207", Fragment.Parameter, "{name: a, in: query, schema: {type: string}}", "{name: a, in: header, schema: {type: string}}", "{name: a, in: query, style: form, schema: {type: string}}"),
        new("MAD3208", Fragment.Parameter, "{name: a, in: query, schema: {type: array, items: {type: string}}}", "{name: a, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}}", "{name: a, in: query, style: form, schema: {type: array, items: {type: string}}}"),
        new("MAD3209", Fragment.Parameter, "{name: a, in: query, schema: {type: array, items: {type: string}}}", "{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}", "{name: a, in: query, explode: true, schema: {type: array, items: {type: string}}}"),
        new("MAD3210", Fragment.Parameter, "{name: a, in: query, allowReserved: true, schema: {type: string}}", "{name: a, in: query, schema: {type: string}}", "{name: a, in: query, allowReserved: true, description: d, schema: {type: string}}"),
        new("MAD3212", Fragment.Parameter, "{name: a, in: query, schema: {type: string}}", "{name: a, in: query, content: {application/json: {schema: {type: string}}}}", "{name: a, in: query, schema: {type: string}, example: x}"),
        new("MAD3213", Fragment.Parameter, "{name: a, in: query, schema: {type: string}}", "{name: a, in: query, deprecated: true, schema: {type: string}}", "{name: a, in: query, deprecated: false, schema: {type: string}}"),
        new("MAD3221", Fragment.Parameter, "{name: a, in: query, x-sunset: '2027-01-01', schema: {type: string}}", "{name: a, in: query, x-sunset: '2028-01-01', schema: {type: string}}", "{name: a, in: query, x-sunset: '2027-01-01', description: d, schema: {type: string}}"),
        new("MAD3215", Fragment.Parameter, "{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}", "{name: b, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}", "{name: a, in: query, schema: {type: string}}, {name: c, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}"),
        new("MAD3216", Fragment.Parameter, "{name: XTrace, in: header, schema: {type: string}}", "{name: xtrace, in: header, schema: {type: string}}", "{name: XTrace, in: header, description: d, schema: {type: string}}"),
        new("MAD3222", Fragment.Parameter, "{name: page_size, in: query, schema: {type: string}}", "{name: pageSize, in: query, schema: {type: string}}", "{name: page_size, in: query, description: d, schema: {type: string}}"),
        new("MAD3217", Fragment.Parameter, "{name: a, in: query, allowEmptyValue: true, schema: {type: string}}", "{name: a, in: query, schema: {type: string}}", "{name: a, in: query, allowEmptyValue: true, description: d, schema: {type: string}}"),
        new("MAD3219", Fragment.Parameter, "{name: a, in: query, schema: {type: array, items: {type: string}}}", "{name: a, in: query, schema: {type: string}}", "{name: a, in: query, schema: {type: array, items: {type: string}, maxItems: 2}}"),
    ];

    private static IEnumerable<ChangeCase> Bodies() =>
    [
        new("MAD3301", Fragment.Operation, Body(""), "summary: s", Body("required: false, ")),
        new("MAD3301", Fragment.Operation, Body("required: false, "), "summary: s", Body("required: false, description: d, ")),
        new("MAD3303", Fragment.Operation, Body("required: true, "), "summary: s", Body("")),
        new("MAD3305", Fragment.Operation, Body(""), Body("required: true, "), Body("required: false, ")),
        new("MAD3305", Fragment.Operation, Body("", "integer"), Body("required: true, ", "integer"), Body("required: false, ", "integer")),
        new("MAD3305", Fragment.Operation, Body("required: false, "), Body("required: true, "), Body("")),
        new("MAD3305", Fragment.Operation, OneField("required: false, "), OneField("required: true, "), OneField("")),
        new("MAD3305", Fragment.Operation, $"{RequiredQuery}, {Body("required: false, ")}", $"{RequiredQuery}, {Body("required: true, ")}", $"{RequiredQuery}, {Body("")}"),
        new("MAD3307", Fragment.Operation, "requestBody: {content: {application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}}}", "requestBody: {content: {application/json: {schema: {type: string}}}}", "requestBody: {content: {text/plain: {schema: {type: string}}, Application/JSON: {schema: {type: string}}}}"),
        new("MAD3307", Fragment.Operation, $"requestBody: {{content: {{application/json: {{schema: {{type: string}}}}, {Form}}}}}", Body(""), $"requestBody: {{content: {{{Form}, application/json: {{schema: {{type: string}}}}}}}}"),
        new("MAD3309", Fragment.Operation, Part("contentType: application/json"), Part("contentType: application/xml"), Part("contentType: 'Application/JSON'")),
        new("MAD3310", Fragment.Operation, Media("application/json"), Media("application/json; version=1"), Media("application/json; charset=utf-8")),
        new("MAD3311", Fragment.Operation, Body("required: false, "), Body(""), Body("required: false, description: d, ")),
        new("MAD3311", Fragment.Operation, Body("required: false, ", "integer"), Body("", "integer"), Body("required: true, ", "integer")),
        new("MAD3311", Fragment.Operation, OneField("required: false, "), OneField(""), OneField("required: true, ")),
    ];

    private static IEnumerable<ChangeCase> Responses() =>
    [
        new("MAD3401", Fragment.Responses, "{'200': {description: a}, '202': {description: b}}", "{'200': {description: a}}", "{'202': {description: a}, '200': {description: b}}"),
        new("MAD3401", Fragment.Responses, "{'200': {description: a, content: {application/json: {schema: {type: string}}}}, '201': {description: a, content: {application/json: {schema: {type: integer}}}}}", "{'200': {description: a, content: {application/json: {schema: {type: string}}}}}", "{'201': {description: a, content: {application/json: {schema: {type: integer}}}}, '200': {description: a, content: {application/json: {schema: {type: string}}}}}"),
        new("MAD3401", Fragment.Responses, "{'200': {description: a, content: {application/json: {schema: {type: boolean}}}}, '204': {description: a}}", "{'200': {description: a, content: {application/json: {schema: {type: boolean}}}}}", "{'204': {description: a}, '200': {description: a, content: {application/json: {schema: {type: boolean}}}}}"),
        new("MAD3401", Fragment.Responses, "{'200': {description: a, content: {application/json: {schema: {type: string}}}}, '204': {description: a}}", "{'200': {description: a, content: {application/json: {schema: {type: string}}}}}", "{'204': {description: a}, '200': {description: a, content: {application/json: {schema: {type: string}}}}}"),
        new("MAD3403", Fragment.Responses, "{'200': {description: a}, '404': {description: b}}", "{'200': {description: a}}", "{'404': {description: a}, '200': {description: b}}"),
        new("MAD3405", Fragment.Responses, "{'200': {description: a}, default: {description: b}}", "{'200': {description: a}}", "{default: {description: a}, '200': {description: b}}"),
        new("MAD3407", Fragment.Responses, "{'200': {description: a}}", "{'201': {description: a}}", "{'200': {description: b}}"),
        new("MAD3408", Fragment.Responses, "{'200': {description: a, content: {application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}}}}", "{'200': {description: a, content: {application/json: {schema: {type: string}}}}}", "{'200': {description: a, content: {text/plain: {schema: {type: string}}, application/json: {schema: {type: string}}}}}"),
        new("MAD3410", Fragment.Responses, "{'200': {description: a, content: {application/json: {schema: {type: string}}}}}", "{'200': {description: a}}", "{'200': {description: b, content: {application/json: {schema: {type: string}}}}}"),
        new("MAD3412", Fragment.Responses, "{'200': {description: a, headers: {X-A: {schema: {type: string}}, X-B: {schema: {type: string}}}}}", "{'200': {description: a, headers: {X-A: {schema: {type: string}}}}}", "{'200': {description: a, headers: {x-b: {schema: {type: string}}, x-a: {schema: {type: string}}}}}"),
        new("MAD3414", Fragment.Responses, "{'200': {description: a, headers: {X-A: {required: true, schema: {type: string}}}}}", "{'200': {description: a}}", "{'200': {description: a, headers: {X-A: {schema: {type: string}}}}}"),
        new("MAD3416", Fragment.Responses, "{'200': {description: a, headers: {X-A: {required: true, schema: {type: string}}}}}", "{'200': {description: a, headers: {X-A: {schema: {type: string}}}}}", "{'200': {description: a, headers: {X-A: {required: true, description: d, schema: {type: string}}}}}"),
        new("MAD3418", Fragment.Responses, "{'200': {description: a, headers: {X-A: {schema: {type: string}}}}}", "{'200': {description: a, headers: {X-A: {deprecated: true, schema: {type: string}}}}}", "{'200': {description: a, headers: {X-A: {deprecated: false, schema: {type: string}}}}}"),
        new("MAD3420", Fragment.Responses, "{'200': {description: a, content: {text/csv: {schema: {type: string}}}}}", "{'200': {description: a, content: {text/csv; header=present: {schema: {type: string}}}}}", "{'200': {description: a, content: {text/csv; charset=utf-8: {schema: {type: string}}}}}"),
        new("MAD3421", Fragment.Responses, "{'200': {description: a, headers: {XTraceID: {schema: {type: string}}}}}", "{'200': {description: a, headers: {xtraceid: {schema: {type: string}}}}}", "{'200': {description: a, headers: {XTraceID: {description: d, schema: {type: string}}}}}"),
    ];
}
