using MadasterGen.Core.Tests.Reading;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>What a server calls by itself is compared as what it sends.</summary>
public sealed class WebhookTests
{
    private const string Body = "post: {requestBody: {content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: integer}}}}}}, responses: {'204': {description: d}}}";

    [Theory]
    [InlineData(Body, Body, "")]
    [InlineData(Body, "post: {summary: s, " + "requestBody: {content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}}}, responses: {'204': {description: d}}}",
        "MAD3601 Breaking: 'id' of the request body of webhook 'new' was integer and is string")]
    [InlineData(Body, "post: {requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: integer}}}}}}, responses: {'204': {description: d}}}",
        "MAD3506 Breaking: 'id' of the request body of webhook 'new' may be missing now")]
    [InlineData(Body, "put: {responses: {'204': {description: d}}}", "MAD3122 Breaking: The webhook 'new' is gone; MAD3123 Harmless: The webhook 'new' is new")]
    [InlineData(Body, "$ref: '#/components/pathItems/P'", "")]
    public void A_change_is_found_where_the_document_has_it(string old, string @new, string expected)
    {
        ApiDiff diff = ApiComparer.Compare(Read(old), Read(@new), CancellationToken.None);

        Assert.Equal(expected, string.Join("; ", diff.Changes.Select(change => $"{change.RuleId} {change.Verdicts.Wire}: {change.Sentence}")));
        Assert.All(diff.Changes, change => Assert.StartsWith("/webhooks", change.NewPointer, StringComparison.Ordinal));
        Assert.All(diff.Changes, change => Assert.Null(change.Location.Operation));
    }

    /// <summary>The type that only a webhook has goes with it.</summary>
    [Fact]
    public void A_webhook_that_is_gone_is_one_change_with_its_types()
    {
        ApiDiff diff = ChangeCase.Compare(Read(Body), Read("put: {responses: {'204': {description: d}}}"));

        Assert.Equal(["MAD3122", "MAD3123"], diff.Changes.Select(change => change.RuleId));
        Assert.Equal(Verdict.Breaking, diff.Changes[0].Verdicts.Source);
    }

    /// <summary>What comes is the server's to change, and the called program's to bear.</summary>
    [Theory]
    [InlineData("parameters: [{name: a, in: query, required: true}]", "parameters: []", "MAD3203 Breaking: The query parameter 'a' of webhook 'new', which was required, is gone")]
    [InlineData("parameters: []", "parameters: [{name: a, in: query, required: true}]", "MAD3204 Harmless: The query parameter 'a' of webhook 'new' is new and required")]
    [InlineData("parameters: [{name: a, in: query}]", "parameters: []", "MAD3201 Potential: The query parameter 'a' of webhook 'new' is gone")]
    [InlineData("parameters: []", "parameters: [{name: a, in: query}]", "MAD3202 Harmless: The query parameter 'a' of webhook 'new' is new and can be left out")]
    [InlineData("parameters: [{name: a, in: query, required: true}]", "parameters: [{name: a, in: query}]", "MAD3206 Breaking: The query parameter 'a' of webhook 'new' can be left out now")]
    [InlineData("parameters: [{name: a, in: query, schema: {maxLength: 5}}]", "parameters: [{name: a, in: query, schema: {maxLength: 4}}]", "MAD3814 Harmless: The greatest length of query parameter 'a' of webhook 'new' was 5 and is 4")]
    [InlineData("parameters: [{name: a, in: query}, {name: b, in: query}]", "parameters: [{name: b, in: query}, {name: a, in: query}]", "")]
    [InlineData("parameters: [{name: Authorization, in: header}]", "parameters: []", "")]
    [InlineData("security: []", "security: [{k: []}]", "MAD3126 Harmless: The credentials that the server shows when it calls the webhook 'new' were none and are k")]
    [InlineData("security: [{k: []}]", "security: []", "MAD3126 Potential: The credentials that the server shows when it calls the webhook 'new' were k and are none")]
    [InlineData("security: [{k: []}]", "security: [{k: []}, {}]", "MAD3126 Potential: The credentials that the server shows when it calls the webhook 'new' were k and are k or none")]
    [InlineData("security: [{k: []}]", "security: [{k: [], l: []}]", "MAD3126 Harmless: The credentials that the server shows when it calls the webhook 'new' were k and are k and l")]
    [InlineData("security: [{k: []}]", "summary: s", "")]
    [InlineData("summary: s", "deprecated: true", "MAD3112 Harmless: Webhook 'new' is deprecated")]
    [InlineData("x-sunset: '2027-01-01'", "x-stability-level: stable", "MAD3115 Harmless: Webhook 'new' is no longer going away after 2027-01-01")]
    [InlineData("operationId: a, tags: [a], servers: [{url: 'https://a.example'}]", "summary: s", "")]
    public void What_comes_beside_the_body_is_compared(string old, string @new, string expected)
    {
        ApiDiff diff = ApiComparer.Compare(ReadBeside(old), ReadBeside(@new), CancellationToken.None);

        Assert.Equal(expected, string.Join("; ", diff.Changes.Select(change => $"{change.RuleId} {change.Verdicts.Wire}: {change.Sentence}")));
        Assert.All(diff.Changes, change => Assert.Equal((Verdict.Harmless, Verdict.Harmless), (change.Verdicts.Source, change.Verdicts.Binary)));
    }

    /// <summary>What no operation follows says nothing about any, but webhooks can follow it.</summary>
    [Theory]
    [InlineData("", "MAD3034")]
    [InlineData(", security: [{l: []}]", "MAD3126")]
    public void What_the_document_demands_is_said_once(string operation, string expected)
    {
        ApiDiff diff = ApiComparer.Compare(ReadBeside("summary: s", operation), ReadBeside("summary: s", operation, "[]"), CancellationToken.None);

        Assert.Equal(expected, string.Join("; ", diff.Changes.Select(change => change.RuleId)));
    }

    [Fact]
    public void Parameters_of_the_item_are_sent_with_each_operation()
    {
        const string Item = "webhooks: {w: {parameters: [{name: a, in: query, schema: {type: string}}, {name: b, in: query}], post: {parameters: [{name: a, in: query, schema: {type: integer}}], responses: {}}}}";

        ApiCallback read = Assert.Single(Documents.Read($"{{openapi: 3.1.0, info: {{title: T, version: '1'}}, paths: {{}}, {Item}}}").Model!.Webhooks);

        Assert.Equal(
            [("a", "/webhooks/w/post/parameters/0", ApiSchemaKind.Integer), ("b", "/webhooks/w/parameters/1", ApiSchemaKind.Any)],
            read.Parameters.Select(parameter => (parameter.Name, parameter.Pointer, parameter.Schema.Kind)));
    }

    private static ApiModel ReadBeside(string said, string operation = "", string security = "[{k: []}]")
    {
        string paths = $"{{/a: {{get: {{responses: {{'200': {{description: d}}}}{operation}}}}}}}";
        const string Schemes = "{securitySchemes: {k: {type: http, scheme: basic}, l: {type: http, scheme: bearer}}}";
        string webhooks = $"{{new: {{post: {{{said}, responses: {{'204': {{description: d}}}}}}}}}}";
        return Documents.Read(
            $"{{openapi: 3.1.0, info: {{title: T, version: '1'}}, security: {security}, paths: {paths}, components: {Schemes}, webhooks: {webhooks}}}").Model!;
    }

    [Theory]
    [InlineData("'$request': {post: {responses: {}}}", "$request")]
    [InlineData("'{$request.body#/a}': {post: {responses: {}}}", "{$request.body#/a}")]
    [InlineData("x-new: {post: {responses: {}}}", "x-new")]
    [InlineData("'a~1b/c': {post: {responses: {}}}", "a~1b/c")]
    public void A_webhook_can_have_any_name(string webhook, string name)
    {
        ApiCallback read = Assert.Single(Documents.Read($"{{openapi: 3.1.0, info: {{title: T, version: '1'}}, paths: {{}}, webhooks: {{{webhook}}}}}").Model!.Webhooks);

        Assert.Equal(name, read.Name);
        Assert.Equal(JsonPointer.Of("webhooks", name, "post"), read.Pointer);
    }

    [Theory]
    [InlineData("{post: {requestBody: {content: {a/b: {schema: {type: string, minLength: x}}}}, responses: {'200': {description: d}}}}")]
    [InlineData("{post: {responses: {'200': {headers: 1}}}}")]
    [InlineData("{post: {responses: {'200': {description: d}}, unknown: 1}}")]
    public void What_is_wrong_in_a_webhook_is_reported_where_the_document_has_it(string item)
    {
        ReadResult result = Documents.Read($"{{openapi: 3.1.0, info: {{title: T, version: '1'}}, paths: {{}}, webhooks: {{'a/b$': {item}}}}}");

        Assert.Contains(result.Problems, problem => problem.Pointer.StartsWith("/webhooks/a~1b$/post", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Problems, problem => problem.Pointer.StartsWith("/components", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{post: {requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {'204': {description: d}}}}")]
    [InlineData("{post: {parameters: [{name: p, in: header, schema: {type: string}}], responses: {}}}", "parameters")]
    [InlineData("{parameters: [{name: p, in: header, schema: {type: string}}], post: {responses: {}}}", "parameters")]
    [InlineData("{post: {responses: {'200': {description: d, content: {application/json: {schema: {type: object}}}}}}}", "responses")]
    [InlineData("{post: {responses: {'200': {description: d, headers: {X-A: {schema: {type: string}}}}}}}", "responses")]
    [InlineData("{post: {responses: {}, security: [{k: []}]}}", "security")]
    [InlineData("{query: {responses: {}}}", "query")]
    [InlineData("{additionalOperations: {COPY: {responses: {}}}}", "additionalOperations")]
    public void What_nothing_reads_is_reported(string item, string? part = null)
    {
        foreach (string called in new[] { $"webhooks: {{w: {item}}}", $"paths: {{/a: {{get: {{responses: {{}}, callbacks: {{c: {{'{{$url}}': {item}}}}}}}}}}}" })
        {
            ReadResult result = Documents.Read($"{{openapi: 3.2.0, info: {{title: T, version: '1'}}, components: {{securitySchemes: {{k: {{type: http, scheme: basic}}}}}}, {called}}}");

            Assert.Equal(part is null ? [] : [part], result.Problems.Where(problem => problem.Id == ProblemIds.ConstructIsNotRepresented).Select(problem => problem.Arguments[0]));
        }
    }

    private static ApiModel Read(string item) => Documents.Read(
        "{openapi: 3.1.0, info: {title: T, version: '1'}, paths: {}, components: {pathItems: {P: {" + Body + "}}}, webhooks: {new: {" + item + "}}}").Model!;
}
