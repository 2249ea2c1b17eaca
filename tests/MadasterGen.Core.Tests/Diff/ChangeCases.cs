namespace MadasterGen.Core.Tests.Diff;

/// <summary>A pair for every kind of change. Those of the rules that say the reverse are the same pairs, swapped.</summary>
internal static class ChangeCases
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

    private static IEnumerable<ChangeCase> Properties() =>
    [
        new("MAD3501", Fragment.Thing, Object("a: {type: string}, b: {type: string}"), Object("a: {type: string}"), Object("b: {type: string}, a: {type: string, description: d}")),
        new("MAD3503", Fragment.Thing, Object("a: {type: string}, b: {type: string}", "b"), Object("a: {type: string}"), Object("a: {type: string}, b: {type: string}")),
        new("MAD3505", Fragment.Thing, Object("a: {type: string}"), Object("a: {type: string}", "a"), Object("a: {type: string, nullable: false}")),
        new("MAD3523", Fragment.Thing, Object("mt: {type: string}"), Object("Mt: {type: string}"), Object("mT: {type: string}")),
        new("MAD3523", Fragment.Thing, Object("a-b: {type: object, properties: {x: {type: string}}}", "a-b"), Object("a_b: {type: object, properties: {x: {type: string}}}", "a_b"), Object("a-b: {type: object, properties: {x: {type: string, title: t}}}", "a-b")),
        new("MAD3507", Fragment.Value, "{type: string}", "{type: string, nullable: true}", "{allOf: [{type: string}]}"),
        new("MAD3507", Fragment.Value, "{$ref: '#/components/schemas/Named'}", "{allOf: [{$ref: '#/components/schemas/Named'}], nullable: true}", "{allOf: [{$ref: '#/components/schemas/Named'}], description: d}"),
        new("MAD3505", Fragment.Thing, Object("a: {type: integer}"), Object("a: {type: integer}", "a"), Object("a: {type: integer, nullable: false}")),
        new("MAD3507", Fragment.Value, "{type: integer}", "{type: integer, nullable: true}", "{type: integer, nullable: false}"),
        new("MAD3507", Fragment.Value, "{type: string, enum: [a]}", "{type: string, enum: [a], nullable: true}", "{type: string, enum: [a], nullable: false}"),
        new("MAD3509", Fragment.Value, "{type: string}", "{type: string, readOnly: true}", "{type: string, readOnly: false}"),
        new("MAD3511", Fragment.Value, "{type: string}", "{type: string, writeOnly: true}", "{type: string, writeOnly: false}"),
        new("MAD3513", Fragment.Value, "{type: string}", "{type: string, deprecated: true}", "{type: string, deprecated: false}"),
        new("MAD3515", Fragment.Value, "{type: string, x-sunset: '2027-01-01'}", "{type: string, x-sunset: '2028-01-01'}", "{type: string, x-sunset: '2027-01-01', title: t}"),
        new("MAD3521", Fragment.Value, "{type: string, x-stability-level: stable}", "{type: string, x-stability-level: draft}", "{type: string}"),
        new("MAD3707", Fragment.Value, "{type: string, x-extensible-enum: [a, b]}", "{type: string, x-extensible-enum: [a]}", "{type: string, x-extensible-enum: [a, b, c]}"),
        new("MAD3709", Fragment.Value, "{type: string, enum: [a], x-extensible-enum: true}", "{type: string, enum: [a]}", "{type: string, enum: [a], x-extensible-enum: true, title: t}"),
        new("MAD3516", Fragment.Value, "{type: string, default: a}", "{type: string}", "{type: string, default: a, example: b}"),
        new("MAD3518", Fragment.Value, "{type: string, default: a}", "{type: string, default: b}", "{type: string}"),
        new("MAD3519", Fragment.Value, "{type: object}", "{type: object, required: [a]}", "{type: object, required: []}"),
    ];

    private static IEnumerable<ChangeCase> Types() =>
    [
        new("MAD3601", Fragment.Value, "{type: string}", "{type: integer}", "{type: string, description: d}"),
        new("MAD3602", Fragment.Value, "{type: integer}", "{type: number}", "{type: integer, format: int32}"),
        new("MAD3604", Fragment.Value, "{type: string}", "{}", "{type: string, title: t}"),
        new("MAD3606", Fragment.Value, "{type: integer, format: int32}", "{type: integer, format: int64}", "{type: integer}"),
        new("MAD3606", Fragment.Value, "{type: number, format: float}", "{type: number, format: double}", "{type: number}"),
        new("MAD3606", Fragment.Value, "{type: string, format: date}", "{type: string, format: date-time}", "{type: string, format: uuid}"),
        new("MAD3608", Fragment.Value, "{type: string, format: uuid}", "{type: string}", "{type: string, format: uri}"),
        new("MAD3610", Fragment.Value, "{type: string, format: uuid}", "{type: string, format: uri}", "{type: string}"),
        new("MAD3608", Fragment.Value, "{type: string, format: time}", "{type: string}", "{type: string, format: uri}"),
        new("MAD3608", Fragment.Value, "{type: string, format: duration}", "{type: string}", "{type: string, format: uri}"),
        new("MAD3611", Fragment.Value, "{$ref: '#/components/schemas/Other'}", "{$ref: '#/components/schemas/Another'}", "{allOf: [{$ref: '#/components/schemas/Other'}]}"),
        new("MAD3612", Fragment.Schemas, "{Thing: {type: object}, A: {type: object}}", "{Thing: {type: object}}", "{A: {type: object, description: d}, Thing: {type: object}}"),
        new("MAD3614", Fragment.Thing, "{type: object}", "{type: object, deprecated: true}", "{type: object, deprecated: false}"),
        new(
            "MAD3616", Fragment.Schemas,
            "{Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}, A: {type: object, properties: {b: {type: string}}}}",
            "{Thing: {type: object, properties: {a: {$ref: '#/components/schemas/B'}}}, B: {type: object, properties: {b: {type: string}}}}",
            "{Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}, A: {type: object, description: d, properties: {b: {type: string}}}}"),
        new(
            "MAD3617", Fragment.Value, "{$ref: '#/components/schemas/Other'}", "{type: object, properties: {x: {type: string}}}",
            "{allOf: [{$ref: '#/components/schemas/Other'}, {description: d}]}"),
        new("MAD3619", Fragment.Schemas, Either("{$ref: '#/components/schemas/Either'}"), Either(Choice("oneOf", "A", "B")), Either("{$ref: '#/components/schemas/Either', description: d}")),
    ];

    private static string Either(string value) =>
        $"{{Thing: {{type: object, properties: {{value: {value}}}}}, A: {{type: object, required: [a], properties: {{a: {{type: string}}}}}}, "
        + $"B: {{type: object, required: [b], properties: {{b: {{type: integer}}}}}}, Either: {Choice("oneOf", "A", "B")}}}";

    private static IEnumerable<ChangeCase> Enums() =>
    [
        new("MAD3701", Fragment.Value, "{type: string, enum: [a, b, c]}", "{type: string, enum: [a, b]}", "{type: string, enum: [c, b, a]}"),
        new("MAD3703", Fragment.Value, "{type: string, enum: [a, b]}", "{type: string}", "{type: string, enum: [a]}"),
        new("MAD3701", Fragment.Value, "{type: integer, enum: [1, 2, 3]}", "{type: integer, enum: [1, 2]}", "{type: integer, enum: [3, 2, 1]}"),
        new("MAD3703", Fragment.Value, "{type: integer, enum: [1, 2]}", "{type: integer}", "{type: integer, enum: [1]}"),
        new("MAD3703", Fragment.Value, "{type: number, enum: [0.5, 2]}", "{type: number}", "{type: number, enum: [1]}"),
        new("MAD3705", Fragment.Value, "{type: string, enum: [a]}", "{type: string, enum: [b]}", "{type: string, enum: [a, b]}"),
        new("MAD3705", Fragment.Value, "{type: integer, enum: [1]}", "{type: integer, enum: [2]}", "{type: integer, enum: [1, 2]}"),
        new(
            "MAD3706", Fragment.Value, "{type: integer, enum: [1, 2], x-enum-varnames: [One, Two]}",
            "{type: integer, enum: [1, 2], x-enum-varnames: [One, Second]}", "{type: integer, enum: [2, 1], x-enumNames: [two, one]}"),
        new(
            "MAD3706", Fragment.Value, "{type: integer, enum: [1, 2]}", "{type: integer, enum: [1, 2], x-enum-varnames: [One]}",
            "{type: integer, enum: [1, 2], x-enum-descriptions: [One]}"),
        new("MAD3712", Fragment.Value, "{type: string, enum: [a, done]}", "{type: string, enum: [a, Done]}", "{type: string, enum: [a, done], title: t}"),
        new("MAD3711", Fragment.Value, "{type: string, enum: [a, b, c]}", "{type: string, enum: [a, c, b]}", "{type: string, enum: [a, b, c, d]}"),
        new("MAD3711", Fragment.Value, "{type: integer, enum: [1, 2]}", "{type: integer, enum: [2, 1]}", "{type: integer, enum: [1]}"),
    ];

    private static IEnumerable<ChangeCase> Constraints() =>
    [
        new("MAD3801", Fragment.Value, "{type: integer, minimum: 1}", "{type: integer, minimum: 2}", "{type: integer, minimum: 1.0}"),
        new("MAD3801", Fragment.Value, "{type: integer}", "{type: integer, minimum: 0}", "{type: integer, maximum: 0}"),
        new("MAD3803", Fragment.Value, "{type: integer, maximum: 2}", "{type: integer, maximum: 1}", "{type: integer, maximum: 3}"),
        new("MAD3805", Fragment.Value, "{type: integer, minimum: 1}", "{type: integer, minimum: 1, exclusiveMinimum: true}", "{type: integer, minimum: 1, exclusiveMinimum: false}"),
        new("MAD3807", Fragment.Value, "{type: integer, maximum: 1}", "{type: integer, maximum: 1, exclusiveMaximum: true}", "{type: integer, maximum: 1, exclusiveMaximum: false}"),
        new("MAD3809", Fragment.Value, "{type: integer, multipleOf: 2}", "{type: integer, multipleOf: 4}", "{type: integer, multipleOf: 1}"),
        new("MAD3811", Fragment.Value, "{type: integer, multipleOf: 2}", "{type: integer, multipleOf: 3}", "{type: integer, multipleOf: 6}"),
        new("MAD3812", Fragment.Value, "{type: string}", "{type: string, minLength: 1}", "{type: string, minLength: 0}"),
        new("MAD3814", Fragment.Value, "{type: string, maxLength: 9}", "{type: string, maxLength: 8}", "{type: string, maxLength: 10}"),
        new("MAD3816", Fragment.Value, "{type: string}", "{type: string, pattern: '^a$'}", "{type: string, example: '^a$'}"),
        new("MAD3818", Fragment.Value, "{type: string, pattern: '^a$'}", "{type: string, pattern: '^b$'}", "{type: string}"),
        new("MAD3819", Fragment.Value, Array(""), Array(", minItems: 1"), Array(", minItems: 0")),
        new("MAD3821", Fragment.Value, Array(", maxItems: 9"), Array(", maxItems: 8"), Array("")),
        new("MAD3823", Fragment.Value, Array(""), Array(", uniqueItems: true"), Array(", uniqueItems: false")),
        new("MAD3825", Fragment.Value, "{type: object}", "{type: object, minProperties: 1}", "{type: object, minProperties: 0}"),
        new("MAD3829", Fragment.NewerValue, "{type: object}", "{type: object, propertyNames: {pattern: '^a'}}", "{type: object, propertyNames: true}"),
        new("MAD3829", Fragment.NewerValue, "{type: object, dependentRequired: {a: [b]}}", "{type: object, dependentRequired: {a: [b, c]}}", "{dependentRequired: {a: [b]}, type: object}"),
        new("MAD3829", Fragment.NewerValue, "{type: array, items: {}, contains: {type: string}}", "{type: array, items: {}, contains: {type: string}, minContains: 2}", "{type: array, items: {}, contains: {type: string}, minContains: 1}"),
        new("MAD3831", Fragment.NewerValue, "{type: object, if: {required: [a]}, then: {required: [b]}}", "{type: object, if: {required: [a]}, then: {required: [c]}}", "{type: object, if: {required: [a], description: d}, then: {required: [b]}}"),
        new("MAD3832", Fragment.NewerValue, "{type: string, contentMediaType: text/csv}", "{type: string, contentMediaType: text/plain}", "{type: string, contentMediaType: text/csv, title: t}"),
        new("MAD3827", Fragment.Value, "{type: object, maxProperties: 9}", "{type: object, maxProperties: 8}", "{type: object}"),
    ];

    private static IEnumerable<ChangeCase> Compositions() =>
    [
        new("MAD3901", Fragment.Value, Choice("oneOf", "Other", "Another", "Cat"), Choice("oneOf", "Other", "Another"), Choice("oneOf", "Cat", "Another", "Other")),
        new("MAD3903", Fragment.Value, Choice("oneOf", "Other", "Another"), "{$ref: '#/components/schemas/Other'}", Choice("oneOf", "Other", "Another", "Cat")),
        new("MAD3905", Fragment.Value, Choice("oneOf", "Other", "Another"), Choice("anyOf", "Other", "Another"), Choice("oneOf", "Another", "Other")),
        new("MAD3927", Fragment.Value, Choice("oneOf", "Other", "Another"), Choice("oneOf", "Another", "Other"), Choice("oneOf", "Other", "Cat", "Another")),
        new("MAD3906", Fragment.Thing, "{allOf: [{$ref: '#/components/schemas/Other'}, {type: object, properties: {z: {type: string}}}]}", "{type: object, properties: {z: {type: string}}}", "{type: object, properties: {z: {type: string}, x: {type: string}}}"),
        new("MAD3908", Fragment.Value, "{type: string}", "{type: string, not: {enum: [a]}}", "{type: string, description: not}"),
        new("MAD3910", Fragment.Value, "{type: string, not: {enum: [a]}}", "{type: string, not: {enum: [b]}}", "{type: string, not: {enum: [a], description: d}}"),
        new("MAD3911", Fragment.Value, Kinds("kind", "cat: Cat, dog: Dog"), Choice("oneOf", "Cat", "Dog"), Kinds("kind", "dog: Dog, cat: Cat")),
        new("MAD3913", Fragment.Value, Kinds("kind", "cat: Cat, dog: Dog"), Kinds("sort", "cat: Cat, dog: Dog"), Kinds("kind", "dog: Dog, cat: Cat")),
        new("MAD3914", Fragment.Value, Kinds("kind", "cat: Cat, dog: Dog, pup: Dog"), Kinds("kind", "cat: Cat, dog: Dog"), Kinds("kind", "pup: Dog, dog: Dog, cat: Cat")),
        new("MAD3916", Fragment.Value, Kinds("kind", "cat: Cat, dog: Dog"), Kinds("kind", "cat: Dog, dog: Dog"), Kinds("kind", "dog: '#/components/schemas/Dog', cat: '#/components/schemas/Cat'")),
        new("MAD3917", Fragment.Value, "{type: object}", "{type: object, additionalProperties: false}", "{type: object, additionalProperties: true}"),
        new("MAD3919", Fragment.Value, "{type: object, additionalProperties: true}", "{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {}}"),
        new("MAD3921", Fragment.Thing, "{type: object, discriminator: {propertyName: k}}", "{type: object, discriminator: {propertyName: k}, x-abstract: true}", "{type: object, discriminator: {propertyName: k}, x-abstract: false}"),
        new("MAD3923", Fragment.Schemas, Kind("Cat", "Dog"), Kind("Cat"), Kind("Dog", "Cat")),
        new("MAD3925", Fragment.Value, "{type: object, additionalProperties: true}", "{type: object}", "{type: object, additionalProperties: {}}"),
    ];

    private static string One(string path) => $"{{{path}: {{get: {{tags: [T], responses: {{'200': {{description: ok}}}}}}}}}}";

    private static string Two(string one, string other) =>
        $"{{{one}: {{get: {{tags: [T], responses: {{'200': {{description: ok}}}}}}}}, {other}: {{get: {{tags: [T], responses: {{'200': {{description: ok}}}}}}}}}}";

    private static string Tagged(params string[] tags) =>
        "{" + string.Join(", ", tags.Select((tag, i) => $"/v1/{(char)('a' + i)}: {{get: {{tags: [{tag}], responses: {{'200': {{description: ok}}}}}}}}")) + "}";

    private static string Id(string path, string method, string id) =>
        $"{{'{path}': {{{method}: {{tags: [T], operationId: {id}, responses: {{'200': {{description: ok}}}}{Declared(path)}}}}}}}";

    private static string Declared(string path) => path.Contains('{', StringComparison.Ordinal)
        ? $", parameters: [{{name: {path.Split('{', '}')[1]}, in: path, required: true, schema: {{type: string}}}}]"
        : "";

    private const string RequiredQuery = "parameters: [{name: q, in: query, required: true, schema: {type: string}}]";

    private static string Body(string required, string type = "string") => $"requestBody: {{{required}content: {{application/json: {{schema: {{type: {type}}}}}}}}}";

    private const string Form = "application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: integer}, b: {type: string}}}}";

    private static string OneField(string required) =>
        $"requestBody: {{{required}content: {{application/x-www-form-urlencoded: {{schema: {{type: object, properties: {{a: {{type: integer}}}}}}}}}}}}";

    private static string Schemes(string schemes) => $"{Info}, {Paths}, components: {{securitySchemes: {{{schemes}}}}}";

    private static string Secured(string security) => $"{Schemes($"k: {Key}, l: {Key}")}{security}";

    private const string Token = "{tokenUrl: 'https://a/token', scopes: {}}";

    private const string Callback = "{'{$request.query.url}': {post: {responses: {'200': {description: ok}}}}}";

    private const string Called =
        "{'{$request.query.url}': {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}, responses: {'200': {description: ok}}}}}";

    private static string Webhooks(string webhooks) => $"{Info}, {Paths}, webhooks: {{{webhooks}}}";

    private static string Json(string schema, params string[] mediaTypes)
    {
        string[] names = mediaTypes.Length > 0 ? mediaTypes : ["application/json"];
        string content = string.Join(", ", names.Select(name => $"'{name}': {{schema: {{{schema}}}}}"));
        return $"{{post: {{requestBody: {{content: {{{content}}}}}, responses: {{}}}}}}";
    }

    private static string Scoped(string demands) =>
        $"{Schemes($"k: {{type: oauth2, flows: {{clientCredentials: {Token}}}}}, l: {Key}")}, security: [{{{demands}}}]";

    private static string Flow(string name, string token, string scopes) =>
        Schemes($"k: {{type: oauth2, flows: {{{name}: {{tokenUrl: '{token}', scopes: {{{scopes}}}}}}}}}");

    private static string TwoPlaces(string one, string other) =>
        $"{{'/v1/{one}/{other}': {{get: {{tags: [T], operationId: X, responses: {{'200': {{description: ok}}}}, parameters: [{InPath("id")}, {InPath("key")}]}}}}}}";

    private static string InPath(string name) => $"{{name: {name}, in: path, required: true, schema: {{type: string}}}}";

    private static string Part(string encoding) =>
        $"requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{a: {{type: object}}, b: {{type: string}}}}}}, encoding: {{a: {{{encoding}}}}}}}}}}}";

    private static string Media(string name) => $"requestBody: {{content: {{'{name}': {{schema: {{type: string}}}}}}}}";

    private static string Kind(params string[] kinds) =>
        "{Thing: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}}, "
        + string.Join(", ", kinds.Select(kind => $"{kind}: {{allOf: [{{$ref: '#/components/schemas/Thing'}}, {{type: object, properties: {{{kind}Name: {{type: string}}}}}}]}}")) + "}";

    private static string Object(string properties, string required = "") =>
        $"{{type: object, properties: {{{properties}}}{(required.Length > 0 ? $", required: [{required}]" : "")}}}";

    private static string Array(string constraints) => $"{{type: array, items: {{type: string}}{constraints}}}";

    private static string Choice(string keyword, params string[] names) => $"{{{keyword}: [{References(names)}]}}";

    private static string Kinds(string property, string mapping) =>
        $"{{oneOf: [{References("Cat", "Dog")}], discriminator: {{propertyName: {property}, mapping: {{{mapping}}}}}}}";

    private static string References(params string[] names) => string.Join(", ", names.Select(name => $"{{$ref: '#/components/schemas/{name}'}}"));
}
