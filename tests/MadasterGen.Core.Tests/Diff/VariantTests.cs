using MadasterGen.Diff;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>Other pairs of the kinds in <c>specs/pairs</c>, with the rules that apply and what they break.</summary>
public sealed class VariantTests
{
    private const string Key = "{type: apiKey, in: header, name: K}";
    private const string Ok = "responses: {'204': {description: ok}}";

    [Theory]
    [InlineData("{name: a, in: path, required: true, schema: {type: string}}, {name: b, in: query, schema: {type: string}}", "{name: b, in: query, schema: {type: string}}, {name: a, in: path, required: true, schema: {type: string}}", "")]
    [InlineData("{name: a, in: query, schema: {type: string}}, {name: b, in: header, schema: {type: string}}", "{name: b, in: header, schema: {type: string}}, {name: a, in: query, schema: {type: string}}", "")]
    [InlineData("{name: a, in: query, required: true, schema: {type: string}}, {name: b, in: query, required: true, schema: {type: integer}}", "{name: b, in: query, required: true, schema: {type: integer}}, {name: a, in: query, required: true, schema: {type: string}}", "MAD3215 -bb")]
    [InlineData("{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}", "{name: a, in: query, schema: {type: string}}, {name: c, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}", "MAD3202 -bb")]
    [InlineData("{name: a, in: query, schema: {type: string}}", "{name: a, in: query, schema: {type: string}}, {name: c, in: query, schema: {type: string}}", "MAD3202 -pb")]
    [InlineData("{name: Accept, in: header, schema: {type: string}}, {name: X-A, in: header, schema: {type: string}}", "{name: X-A, in: header, schema: {type: string}}, {name: Accept, in: header, schema: {type: string}}", "")]
    [InlineData("{name: X-A, in: header, schema: {type: string}}", "{name: X-A, in: header, schema: {type: string}}, {name: Authorization, in: header, required: true, schema: {type: string}}", "")]
    [InlineData("{name: a, in: cookie, schema: {type: string}}, {name: b, in: cookie, schema: {type: string}}", "{name: b, in: cookie, schema: {type: string}}, {name: a, in: cookie, schema: {type: string}}", "MAD3215 -bb")]
    [InlineData("{name: x-Trace, in: header, schema: {type: string}}", "{name: X-Trace, in: header, schema: {type: string}}", "MAD3216 ---")]
    [InlineData("{name: XTrace, in: header, schema: {type: string}}", "{name: Xtrace, in: header, schema: {type: string}}", "MAD3216 -b-")]
    [InlineData("{name: a, in: path, required: true, schema: {type: string}}", "{name: a, in: path, required: true, schema: {type: string, nullable: true}}", "")]
    [InlineData("{name: a, in: query, schema: {type: integer}}", "{name: a, in: query, required: true, schema: {type: integer}}", "MAD3205 bbb")]
    [InlineData("{name: a, in: query, schema: {type: string}}", "{name: a, in: query, required: true, schema: {type: string}}", "MAD3205 bb-")]
    public void Parameters_in_another_order(string old, string @new, string findings) => Assert.Equal(findings, Findings(Fragment.Parameter, old, @new));

    [Theory]
    [InlineData("'200'", "XTraceID", "XTraceid", "MAD3421 -bb")]
    [InlineData("'200'", "X-Trace-ID", "x-trace-id", "MAD3421 -bb")]
    [InlineData("'200'", "x-trace", "X-Trace", "MAD3421 ---")]
    [InlineData("'200'", "SOAPAction", "SoapAction", "MAD3421 -bb")]
    [InlineData("'200'", "ETAG", "etag", "MAD3421 -bb")]
    [InlineData("'200'", "etag", "Etag", "MAD3421 ---")]
    [InlineData("'200'", "Content-type", "Content-Type", "MAD3421 ---")]
    [InlineData("'400'", "XTraceID", "XTraceid", "MAD3421 ---")]
    public void The_name_of_a_header_in_another_case(string status, string old, string @new, string findings)
    {
        Assert.Equal(findings, Findings(Fragment.Responses, Of(old), Of(@new)));

        string Of(string header) => $$"""{ {{status}}: {description: a, headers: { {{header}}: {schema: {type: string} } } } }""";
    }

    [Theory]
    [InlineData("application/jsonl: {schema: {type: array, items: {type: string}}}", "application/jsonl: {schema: {type: array, items: {type: integer}}}", "MAD3601 bbb")]
    [InlineData("application/jsonl: {schema: {type: array, items: {type: string}}}", "application/jsonl: {schema: {type: string}}", "")]
    [InlineData("application/json: {schema: {type: array, items: {type: string}}}", "application/jsonl: {schema: {type: string}}", "MAD3408 bbb, MAD3409 p--")]
    [InlineData("application/jsonl: {schema: {type: string}}", "application/json: {schema: {type: string}}", "MAD3408 bbb, MAD3409 p--")]
    [InlineData("application/json: {}, text/event-stream: {schema: {type: boolean}}", "application/json: {}, text/event-stream: {schema: {type: integer}}", "MAD3601 bbb")]
    [InlineData("application/json: {}, text/event-stream: {}", "application/json: {}", "MAD3408 bbb")]
    [InlineData("application/json: {}", "application/json: {}, text/event-stream: {}", "MAD3409 p--")]
    public void Sequences(string old, string @new, string findings)
    {
        static string Response(string content) => $"{{'200': {{description: d, content: {{{content}}}}}}}";

        Assert.Equal(findings, Findings(Fragment.Responses, Response(old), Response(@new)));
    }

    [Theory]
    [InlineData("[{k: [], l: []}]", "[{l: []}, {k: [], l: []}]", "MAD3036 ---")]
    [InlineData("[{k: []}, {l: []}]", "[{k: [], l: []}]", "MAD3035 b--, MAD3035 b--, MAD3036 ---")]
    [InlineData("[{o: [a, b]}]", "[{o: [b]}]", "MAD3038 ---")]
    [InlineData("[{o: [a]}]", "[{o: [a, b]}, {}]", "MAD3036 ---, MAD3037 ---")]
    [InlineData("[{o: [a]}, {k: []}]", "[{k: []}, {o: [a]}]", "")]
    [InlineData("[{k: []}]", "[{}]", "MAD3034 ---")]
    [InlineData("[{o: [], l: []}, {o: []}]", "[{o: [a], l: []}, {o: [a]}, {l: []}]", "MAD3036 ---, MAD3037 b--")]
    public void Demands_on_callers(string old, string @new, string findings)
    {
        static string Document(string security) =>
            $"info: {{title: T, version: '1'}}, paths: {{/a: {{get: {{{Ok}, security: {security}}}}}}}, components: {{securitySchemes: {{k: {Key}, l: {Key}, "
            + "o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a', scopes: {a: d, b: d}}}}}}";

        Assert.Equal(findings, Findings(Fragment.Document, Document(old), Document(@new)));
    }

    [Theory]
    [InlineData("{type: integer, maximum: 5}", "{type: integer, maximum: 6, exclusiveMaximum: true}", "MAD3804 ---")]
    [InlineData("{type: number, minimum: 5}", "{type: number, minimum: 4, exclusiveMinimum: true}", "MAD3802 p--")]
    [InlineData("{type: integer, minimum: 5, exclusiveMinimum: true}", "{type: integer, minimum: 5}", "MAD3806 p--")]
    [InlineData("{type: string, pattern: '^[a-z]+$'}", "{type: string, pattern: '^.*$'}", "MAD3817 p--")]
    [InlineData("{type: string, pattern: '^a'}", "{type: string, pattern: '.+'}", "MAD3818 p--")]
    [InlineData("{type: string}", "{type: string, pattern: '^$'}", "MAD3816 b--")]
    [InlineData("{type: string}", "{type: string, pattern: '^()$'}", "MAD3816 b--")]
    [InlineData("{type: string}", "{type: string, pattern: '(:)'}", "MAD3816 b--")]
    [InlineData("{type: string}", "{type: string, pattern: '^(?:.*)$'}", "")]
    [InlineData("{type: integer, minimum: 79228162514264337593543950335, exclusiveMinimum: true}", "{type: integer, minimum: 79228162514264337593543950335}", "MAD3806 p--")]
    [InlineData("{type: object, required: [a]}", "{type: object, required: [a], properties: {a: {type: string}}}", "MAD3504 bb-")]
    [InlineData("{type: object, properties: {a: {type: integer}}}", "{type: object, properties: {a: {type: integer}}, required: [a, b]}", "MAD3505 bb-, MAD3519 b--")]
    [InlineData("{type: object, properties: {a: {type: string, readOnly: true}}, required: [a]}", "{type: object, properties: {a: {type: string, readOnly: true}}}", "MAD3506 bp-")]
    [InlineData("{type: object, properties: {a: {type: string, writeOnly: true}}, required: [a]}", "{type: object, properties: {a: {type: string, writeOnly: true}}}", "MAD3506 ---")]
    [InlineData("{type: object, properties: {a: {type: string}}, additionalProperties: true}", "{type: object, properties: {a: {type: string}}}", "MAD3925 -bb")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string}}, additionalProperties: true}", "MAD3926 ---")]
    [InlineData("{type: integer}", "{type: integer, nullable: true}", "MAD3507 bbb")]
    [InlineData("{type: string}", "{type: string, nullable: true}", "MAD3507 bp-")]
    public void Values_both_ways(string old, string @new, string findings) => Assert.Equal(findings, Findings(Fragment.Value, old, @new));

    [Theory]
    [InlineData("{Thing: {type: object, properties: {a: {type: string}}}, Sub: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {b: {type: string}}}]}}", "{Thing: {type: object, properties: {a: {type: string}}}}", "MAD3612 -bb")]
    [InlineData("{Thing: {type: object, not: {$ref: '#/components/schemas/Sub'}}, Sub: {type: object, properties: {b: {type: string}}}}", "{Thing: {type: object, not: {type: object, properties: {b: {type: string}}}}}", "MAD3612 -bb")]
    [InlineData(
        "{Thing: {type: object, discriminator: {propertyName: k, mapping: {s: '#/components/schemas/Sub'}}, properties: {k: {type: string}}}, Sub: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {b: {type: string}}}]}}",
        "{Thing: {type: object, discriminator: {propertyName: k, mapping: {s: '#/components/schemas/Other'}}, properties: {k: {type: string}}}, Other: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {b: {type: string}}}]}}",
        "MAD3616 -bb")]
    public void Types_that_vanish(string old, string @new, string findings) => Assert.Equal(findings, Findings(Fragment.Schemas, old, @new));

    [Theory]
    [InlineData("A", "B", "{type: object, properties: {a: {type: string}}}", "MAD3611 -bb")]
    [InlineData("A", "B", "{type: string, enum: [x, y]}", "MAD3611 -bb")]
    [InlineData("A", "B", "{type: string}", "")]
    [InlineData("A", "B", "{type: array, items: {type: string}}", "")]
    public void Another_type_that_holds_the_same_is_another_type(string old, string @new, string schema, string findings) => Assert.Equal(
        findings,
        Findings(Fragment.Schemas, $"{{Thing: {{type: object, properties: {{part: {{$ref: '#/components/schemas/{old}'}}}}}}, A: {schema}, B: {schema}}}", $"{{Thing: {{type: object, properties: {{part: {{$ref: '#/components/schemas/{@new}'}}}}}}, A: {schema}, B: {schema}}}"));

    [Theory]
    [InlineData("servers: [{url: 'https://a/v2'}], ", "/x", "servers: [{url: 'https://a'}], ", "/v2/x", "MAD3012")]
    [InlineData("servers: [{url: /api}], ", "/x", "servers: [{url: /}], ", "/api/x", "MAD3012")]
    [InlineData("servers: [{url: 'https://a/v2'}], ", "/x", "servers: [{url: 'https://b'}], ", "/v2/x", "MAD3011, MAD3020")]
    [InlineData("", "/x", "servers: [{url: 'https://a'}], ", "/x", "MAD3022")]
    public void Addresses(string oldServers, string oldPath, string newServers, string newPath, string rules)
    {
        static string Document(string servers, string path) => $"{servers}info: {{title: T, version: v2}}, paths: {{{path}: {{get: {{operationId: X, {Ok}}}}}}}";

        string findings = Findings(Fragment.Document, Document(oldServers, oldPath), Document(newServers, newPath));

        Assert.Equal(rules, string.Join(", ", findings.Split(", ").Select(finding => finding.Split(' ')[0])));
    }

    [Fact]
    public void A_schema_of_two_media_types_changes_once()
    {
        static string Body(string type) => $"requestBody: {{content: {{application/json: {{schema: {{type: {type}}}}}, text/json: {{schema: {{type: {type}}}}}}}}}";

        Assert.Equal("MAD3601 bbb", Findings(Fragment.Operation, Body("string"), Body("integer")));
    }

    /// <summary>What no encoding says is what encoding says that has nothing unusual.</summary>
    [Theory]
    [InlineData("{}", "")]
    [InlineData("{style: form}", "")]
    [InlineData("{style: form, explode: true}", "")]
    [InlineData("{style: form, explode: false}", "MAD3309 b--")]
    [InlineData("{style: pipeDelimited}", "MAD3309 b--")]
    [InlineData("{contentType: text/csv}", "MAD3309 b--")]
    public void An_encoding_that_says_nothing_is_none(string encoding, string findings)
    {
        static string Body(string of) => "requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: array, items: {type: string}}}}"
            + $"{of}}}}}}}";

        Assert.Equal(findings, Findings(Fragment.Operation, Body(""), Body($", encoding: {{f: {encoding}}}")));
    }

    [Theory]
    [InlineData("{contentType: text/csv}", "text/csv")]
    [InlineData("{headers: {X-H: {schema: {type: string}}}}", "the default with X-H")]
    [InlineData("{contentType: text/csv, headers: {X-H: {schema: {type: string}}}}", "text/csv with X-H")]
    public void What_a_part_is_sent_as_is_said_in_words(string encoding, string words)
    {
        static string Body(string of) => $"requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{f: {{type: string}}}}}}{of}}}}}}}";

        string encoded = Body($", encoding: {{f: {encoding}}}");

        Assert.EndsWith($" was sent as the default and is sent as {words}", Sentence(Fragment.Operation, Body(""), encoded), StringComparison.Ordinal);
        Assert.EndsWith($" was sent as {words} and is sent as the default", Sentence(Fragment.Operation, encoded, Body("")), StringComparison.Ordinal);
    }

    [Fact]
    public void That_no_credentials_are_needed_is_said_in_words()
    {
        static string Document(string security) =>
            $"info: {{title: T, version: '1'}}, paths: {{/a: {{get: {{{Ok}, security: {security}}}}}}}, components: {{securitySchemes: {{k: {Key}}}}}";

        Assert.EndsWith(" accepts calls without credentials too", Sentence(Fragment.Document, Document("[{k: []}]"), Document("[{k: []}, {}]")), StringComparison.Ordinal);
        Assert.EndsWith(" no longer accepts calls without credentials", Sentence(Fragment.Document, Document("[{k: []}, {}]"), Document("[{k: []}]")), StringComparison.Ordinal);
    }

    /// <summary>The caller writes as a string what holds others and is not to be JSON; all else has its type in every media type.</summary>
    [Theory]
    [InlineData("multipart/form-data", "{type: object, properties: {a: {type: string}}}", "MAD3309 bbb")]
    [InlineData("multipart/mixed", "{type: object, additionalProperties: {type: string}}", "MAD3309 bbb")]
    [InlineData("multipart/form-data", "{}", "MAD3309 bbb")]
    [InlineData("multipart/form-data", "{type: array, items: {type: array, items: {type: string}}}", "MAD3309 bbb")]
    [InlineData("multipart/form-data", "{oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}", "MAD3309 bbb")]
    [InlineData("multipart/form-data", "{oneOf: [{type: string}, {type: integer}]}", "MAD3309 b--")]
    [InlineData("multipart/form-data", "{type: array, items: {type: integer}}", "MAD3309 b--")]
    [InlineData("multipart/form-data", "{type: string, format: binary}", "MAD3309 b--")]
    [InlineData("multipart/form-data", "{type: string, enum: [a]}", "MAD3309 b--")]
    [InlineData("application/x-www-form-urlencoded", "{type: object, properties: {a: {type: string}}}", "MAD3309 b--")]
    public void A_part_that_is_written_by_the_caller_has_another_type(string form, string part, string findings)
    {
        string Body(string type) =>
            $"requestBody: {{content: {{{form}: {{schema: {{type: object, properties: {{f: {part}, g: {{type: string}}}}}}, encoding: {{f: {{contentType: {type}}}}}}}}}}}";

        Assert.Equal(findings, Findings(Fragment.Operation, Body("application/json"), Body("application/xml")));
        Assert.Equal(findings, Findings(Fragment.Operation, Body("application/xml"), Body("application/vnd.a+json")));
        Assert.Equal("MAD3309 b--", Findings(Fragment.Operation, Body("application/xml"), Body("text/csv")));
    }

    /// <summary>The server sends the requests of callbacks and reads the responses.</summary>
    [Theory]
    [InlineData("{requestBody: {required: true, content: {a/b: {}}}, responses: {'200': {description: d}}}", "{requestBody: {content: {a/b: {}}}, responses: {'200': {description: d}}}", "MAD3306 b--")]
    [InlineData("{requestBody: {content: {a/b: {}}}, responses: {'200': {description: d}}}", "{requestBody: {required: true, content: {a/b: {}}}, responses: {'200': {description: d}}}", "MAD3305 ---")]
    [InlineData("{responses: {'200': {description: d, headers: {H: {schema: {type: string}}}}}}", "{responses: {'200': {description: d, headers: {H: {required: true, schema: {type: string}}}}}}", "MAD3417 b--")]
    [InlineData("{responses: {'200': {description: d}}}", "{responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}}", "MAD3411 b--")]
    public void Callbacks_travel_the_other_way(string old, string @new, string findings)
    {
        static string Callback(string of) => $"callbacks: {{on: {{'{{$request.query.url}}': {{post: {of}}}}}}}";

        Assert.Equal(findings, Findings(Fragment.Operation, Callback(old), Callback(@new)));
    }

    [Fact]
    public void A_character_set_is_no_other_media_type() => Assert.Equal("", Findings(
        Fragment.Operation, "requestBody: {content: {application/json: {schema: {type: string}}}}",
        "requestBody: {content: {'application/json; charset=utf-8': {schema: {type: string}}}}"));

    private static string Sentence(Fragment part, string old, string @new) =>
        Assert.Single(ApiComparer.Compare(ChangeCase.Read(part, old), ChangeCase.Read(part, @new), CancellationToken.None).Changes).Sentence;

    private static string Findings(Fragment part, string old, string @new) => string.Join(", ", ApiComparer
        .Compare(ChangeCase.Read(part, old), ChangeCase.Read(part, @new), CancellationToken.None).Changes
        .Select(change => $"{change.RuleId} {PairTests.Letters(change.Verdicts)}").Order(StringComparer.Ordinal));
}
