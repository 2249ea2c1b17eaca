using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Planning.Operations;

/// <summary>What a document offers in a media type that no method uses is told where it stands.</summary>
public class LeftOutMediaTests
{
    private const string Text = "{schema: {type: string}}";
    private const string Thing = "{schema: {type: object, properties: {a: {type: string}}}}";
    private const string List = "{schema: {type: array, items: {type: string}}}";
    private const string Other = "{schema: {type: object, properties: {b: {type: string}}}}";

    [Theory]
    [InlineData("application/json: THING, application/vnd.a+json: OTHER", "application/vnd.a+json")]
    [InlineData("application/vnd.a+json: THING, application/vnd.b+json: OTHER", "application/vnd.b+json")]
    [InlineData("application/json: THING, application/pdf: {schema: {type: string, format: binary}}", "application/pdf")]
    [InlineData("application/json: THING, text/csv: TEXT, text/plain: TEXT", "text/csv, text/plain")]
    [InlineData("application/json: THING, text/json: THING, text/plain: THING, application/xml: THING")]
    [InlineData("application/json: THING, text/csv: {}, text/html: {schema: {description: d}}")]
    [InlineData("application/json: {schema: {type: string}}, application/hal+json: {schema: {type: string, description: d}}, text/json: {schema: {allOf: [{type: string}]}}")]
    [InlineData("application/json: THING, text/event-stream: OTHER")]
    [InlineData("application/json: LIST, application/hal+json: {schema: {type: array, items: {type: string, description: d}}}")]
    [InlineData("application/json: LIST, application/hal+json: {schema: {type: array, items: {type: integer}}}", "application/hal+json")]
    public void Of_a_response(string content, string told = "")
    {
        ClientPlan client = Client("get: {operationId: getA, responses: {'200': {description: d, content: {CONTENT}}}}", content);

        Assert.Equal(told, Told(client, "/paths/~1a/get/responses/200/content/"));
    }

    [Theory]
    [InlineData("application/json: THING, application/vnd.a+json: OTHER", "application/vnd.a+json")]
    [InlineData("application/json: THING, application/xml: OTHER", "application/xml")]
    [InlineData("application/json: THING, application/xml: THING, text/json: THING")]
    [InlineData("application/json: THING, application/x-www-form-urlencoded: OTHER, text/plain: TEXT")]
    [InlineData("application/json-patch+json: THING, application/merge-patch+json: OTHER")]
    [InlineData("application/json-patch+json: THING, application/Merge-Patch+json; charset=utf-8: OTHER")]
    [InlineData("application/json: THING, text/event-stream: OTHER", "text/event-stream")]
    public void Of_a_body(string content, string told = "")
    {
        ClientPlan client = Client(
            "patch: {operationId: setA, requestBody: {content: {CONTENT}}, responses: {'204': {description: d}}}", content);

        Assert.Equal(told, Told(client, "/paths/~1a/patch/requestBody/content/"));
    }

    [Theory]
    [InlineData("application/json-patch+json: THING, application/merge-patch+json: OTHER", "SetAAsync, SetAAsMergePatchAsync")]
    [InlineData("application/json: THING, application/json-patch+json: OTHER", "SetAAsync, SetAAsJsonPatchAsync")]
    [InlineData("application/json-patch+json: THING, application/merge-patch+json: THING", "SetAAsync")]
    public void Each_kind_of_patch_has_a_method(string content, string methods)
    {
        ClientPlan client = Client(
            "patch: {operationId: setA, requestBody: {content: {CONTENT}}, responses: {'204': {description: d}}}", content);

        Assert.Equal(methods, string.Join(", ", client.Operations().Single().Methods.Select(method => method.Name)));
    }

    [Fact]
    public void JSON_of_another_schema_is_not_asked_for()
    {
        ClientPlan client = Client(
            "get: {operationId: getA, responses: {'200': {description: d, content: {CONTENT}}}}",
            "application/vnd.a+json: THING, application/vnd.b+json: OTHER, application/vnd.c+json: THING");

        Assert.Equal("application/vnd.a+json, application/vnd.c+json", client.Operations().Single().Request.Accept);
    }

    private static string Told(ClientPlan client, string under)
    {
        IEnumerable<Problem> problems = client.Problems.Where(problem => problem.Pointer.StartsWith(under, StringComparison.Ordinal));
        return string.Join(", ", problems.Where(problem => !problem.Arguments[1].Contains("a string", StringComparison.Ordinal)).Select(problem => problem.Arguments[0]));
    }

    private static ClientPlan Client(string operation, string content) => SmallPlans.Client(
        "/a: {" + operation.Replace("CONTENT", content, StringComparison.Ordinal).Replace("THING", Thing, StringComparison.Ordinal)
            .Replace("OTHER", Other, StringComparison.Ordinal).Replace("TEXT", Text, StringComparison.Ordinal)
            .Replace("LIST", List, StringComparison.Ordinal) + "}");
}
