namespace MadasterGen.Core.Tests.Diff;

/// <content>Parts of documents that the pairs are put together of.</content>
internal static partial class ChangeCases
{
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
