using System.Text.Json.Nodes;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Corpus.Pairs;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>
/// The short form of <c>MadasterGen.Corpus pairs</c>: where a walk of the trees, which knows nothing of OpenAPI but its names, sees that
/// two builds differ, a finding is there or around it.
/// </summary>
public sealed class StructuralWalkTests
{
    [Fact]
    public void No_difference_of_two_builds_goes_unmentioned()
    {
        PairOutcome outcome = PairOutcome.Of(Document("history/madaster-v3.0-build9757.json"), Document("madaster-v3.0.json"), NeverCount());

        Assert.Empty(outcome.Faults);
        Assert.True(outcome.Differences > 150, $"{outcome.Differences}");
    }

    [Fact]
    public void A_finding_that_is_missing_is_seen()
    {
        (PairedDocument old, PairedDocument @new) = (Document("history/madaster-v3.0-build9757.json"), Document("madaster-v3.0.json"));

        Assert.NotEmpty(PairOutcome.Of(old, @new, NeverCount(), change => change.RuleId != "MAD3502").Faults);
    }

    [Theory]
    [InlineData("""{"components": {"parameters": {"A": {"name": "a", "in": "query"}}}}""", """{"components": {"parameters": {}}}""", "")]
    [InlineData("""{"components": {"parameters": {"A": {"name": "a", "in": "query"}}}}""", """{"components": {"parameters": {"A": {"name": "b", "in": "query"}}}}""", "")]
    [InlineData("""{"paths": {"/a": {"get": {"parameters": [{"$ref": "#/components/parameters/A"}]}}}, "components": {"parameters": {"A": {"name": "a", "in": "query"}}}}""", """{"paths": {"/a": {"parameters": [{"$ref": "#/components/parameters/B"}], "get": {}}}, "components": {"parameters": {"B": {"name": "a", "in": "query", "required": true}}}}""", "/components/parameters/B/required")]
    [InlineData("""{"paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query"}]}}}}""", """{"paths": {"/a": {"get": {"parameters": [{"name": "Accept", "in": "header"}, {"name": "a", "in": "header"}]}}}}""", "/paths/~1a/get/parameters/0 /paths/~1a/get/parameters/1")]
    [InlineData("""{"paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query", "schema": {"$ref": "#/components/schemas/A"}}]}}}, "components": {"schemas": {"A": {"type": "string"}}}}""", """{"paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query", "schema": {"type": "string"}}]}}}, "components": {"schemas": {"A": {"type": "string"}}}}""", "")]
    [InlineData("""{"paths": {"/a": {"get": {"responses": {"200": {"content": {"a/b": {"schema": {"type": "string"}}, "c/d": {"schema": {"type": "string"}}}}}}}}}""", """{"paths": {"/a": {"get": {"responses": {"200": {"content": {"a/b": {"schema": {"type": "integer"}}, "c/d": {"schema": {"type": "integer"}}}}}}}}}""", "/paths/~1a/get/responses/200/content/a~1b/schema/type")]
    [InlineData("""{"paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query", "schema": {"type": "string"}}]}}}}""", """{"paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query", "explode": false, "schema": {"type": "string"}}]}}}}""", "")]
    [InlineData("""{"paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query", "schema": {"type": "array"}}]}}}}""", """{"paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query", "explode": false, "schema": {"type": "array"}}]}}}}""", "/paths/~1a/get/parameters/0/explode")]
    [InlineData("""{"servers": [{"url": "https://{a}", "variables": {"a": {"default": "x"}}}]}""", """{"servers": [{"url": "https://{b}", "variables": {"b": {"default": "x"}}}]}""", "")]
    [InlineData("""{"servers": [{"url": "https://{a}", "variables": {"a": {"default": "x"}}}]}""", """{"servers": [{"url": "https://{a}", "variables": {"a": {"default": "y"}}}]}""", "/servers")]
    [InlineData("""{"webhooks": {"w": {"post": {"operationId": "a", "security": [{"k": []}]}}}}""", """{"webhooks": {"w": {"post": {"operationId": "b", "security": []}}}}""", "/webhooks/w/post/security")]
    [InlineData("""{"components": {"schemas": {"A": {"enum": ["a"]}}}}""", """{"components": {"schemas": {"A": {"enum": ["a"], "type": "string"}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"type": "string"}}}}""", """{"components": {"schemas": {"A": {"type": "string", "pattern": "^[\\s\\S]*$"}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"type": "string", "pattern": ".*"}}}}""", """{"components": {"schemas": {"A": {"type": "string", "pattern": "[\\S\\s]*"}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"type": "string"}}}}""", """{"components": {"schemas": {"A": {"type": "string", "pattern": ".+"}}}}""", "/components/schemas/A/pattern")]
    [InlineData("""{"components": {"schemas": {"A": {"allOf": [{"$ref": "#/components/schemas/B"}], "properties": {"x": {"type": "string"}}, "required": ["x"]}, "B": {"properties": {"x": {"type": "string"}}, "required": ["x"]}}}}""", """{"components": {"schemas": {"A": {"allOf": [{"$ref": "#/components/schemas/B"}], "type": "object", "properties": {}}, "B": {"properties": {"x": {"type": "string"}}, "required": ["x"]}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"allOf": [{"$ref": "#/components/schemas/B"}, {"properties": {"x": {"type": "string"}}}]}, "B": {"properties": {}}}}}""", """{"components": {"schemas": {"A": {"allOf": [{"properties": {"x": {"type": "integer"}}, "required": ["x"]}, {"$ref": "#/components/schemas/B"}]}, "B": {"properties": {}}}}}""", "/components/schemas/A/allOf/0/properties/x /components/schemas/A/allOf/0/properties/x/type")]
    [InlineData("""{"components": {"schemas": {"A": {"allOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/C"}]}, "B": {"properties": {}}, "C": {"allOf": [{"$ref": "#/components/schemas/B"}]}}}}""", """{"components": {"schemas": {"A": {"allOf": [{"$ref": "#/components/schemas/C"}]}, "B": {"properties": {}}, "C": {"allOf": [{"$ref": "#/components/schemas/B"}]}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"items": {}}}}}""", """{"components": {"schemas": {"A": {"items": {}, "type": "array"}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {}}}}""", """{"components": {"schemas": {"A": {"type": "array"}}}}""", "/components/schemas/A/type")]
    [InlineData("""{"components": {"schemas": {"A": {"properties": {"x": {"$ref": "#/components/schemas/B"}}}, "B": {"properties": {}}}}}""", """{"components": {"schemas": {"A": {"properties": {"x": {"allOf": [{"$ref": "#/components/schemas/B"}, {"description": "d"}]}}}, "B": {"properties": {}}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"properties": {"x": {"$ref": "#/components/schemas/B"}}}, "B": {"properties": {}}}}}""", """{"components": {"schemas": {"A": {"properties": {"x": {"allOf": [{"$ref": "#/components/schemas/B"}, {"maxLength": 1}]}}}, "B": {"properties": {}}}}}""", "/components/schemas/A/properties/x")]
    [InlineData("""{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"type": "string"}, "C": {"type": "string", "title": "t"}}}}""", """{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/C"}}, "B": {"type": "string"}, "C": {"type": "string"}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"type": "string"}}}}""", """{"components": {"schemas": {"A": {"items": {"type": "integer"}}, "B": {"type": "string"}}}}""", "/components/schemas/A/items/type")]
    [InlineData("""{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"enum": ["a"]}, "C": {"enum": ["a"]}}}}""", """{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/C"}}, "B": {"enum": ["a"]}, "C": {"enum": ["a"]}}}}""", "/components/schemas/A/items/$ref")]
    [InlineData("""{"paths": {"/a": {"get": {"security": [{"k": []}]}}}}""", """{"security": [{"k": []}], "paths": {"/a": {"get": {}}}}""", "")]
    [InlineData("""{"paths": {"/a": {"get": {}}}}""", """{"security": [{"k": []}], "paths": {"/a": {"get": {}}}}""", "/paths/~1a/get/security")]
    [InlineData("""{"components": {"schemas": {"A": {"type": "string"}}}}""", """{"components": {"schemas": {"A": {"type": "string", "minLength": 0, "pattern": ".*"}}, "securitySchemes": {}}, "source": "s"}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"type": "string"}}}}""", """{"components": {"schemas": {"A": {"type": "string", "minLength": 1}}}}""", "/components/schemas/A/minLength")]
    [InlineData("""{"components": {"schemas": {"A": {"type": "string", "x-nullable": true}}}}""", """{"components": {"schemas": {"A": {"type": "string", "nullable": true}}}}""", "")]
    public void What_is_only_named_or_said_twice_is_no_difference(string old, string @new, string differences) => Assert.Equal(
        differences, string.Join(' ', new StructuralWalk(NeverCount(), new Dictionary<string, string>()).Differences(JsonNode.Parse(old), JsonNode.Parse(@new)).Select(one => one.Place)));

    /// <summary>What others refer to has a name of its own as the document is read.</summary>
    [Fact]
    public void What_is_referred_to_where_it_is_written_is_mentioned_there()
    {
        const string Document = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {all: {type: array, items: {type: object, properties: {x: {type: string}}}}}}}}}}}}
              /b: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/all/items'}}}}}}}
            """;
        PairedDocument old = PairedDocument.Read(Document)!;
        PairedDocument @new = PairedDocument.Read(Document.Replace("x: {type: string}", "x: {type: string}, y: {type: string}", StringComparison.Ordinal))!;

        PairOutcome outcome = PairOutcome.Of(old, @new, NeverCount());

        Assert.Equal((1, 1, 0), (outcome.Changes, outcome.Differences, outcome.Faults.Count));
        Assert.NotEmpty(PairOutcome.Of(old, @new, NeverCount(), change => change.RuleId != "MAD3502").Faults);
    }

    /// <summary>What others refer to can stand in what others refer to.</summary>
    [Fact]
    public void What_is_referred_to_inside_of_what_is_referred_to_is_mentioned_there()
    {
        const string Document = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {all: {type: object, properties: {one: {type: object, properties: {x: {type: string}}}}}}}}}}}}}
              /b: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/all'}}}}}}}
              /c: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/all/properties/one'}}}}}}}
            """;
        PairedDocument old = PairedDocument.Read(Document)!;
        PairedDocument @new = PairedDocument.Read(Document.Replace("x: {type: string}", "x: {type: string}, y: {type: string}", StringComparison.Ordinal))!;

        Assert.Empty(PairOutcome.Of(old, @new, NeverCount()).Faults);
    }

    /// <summary>What a reference with other words beside it leads to is said where it is written.</summary>
    [Fact]
    public void What_has_another_name_is_mentioned_where_it_is_written()
    {
        const string Document = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a: {get: {parameters: [{$ref: '#/components/parameters/P'}], responses: {'200': {description: ok}}}}
            components:
              parameters: {P: {name: p, in: query, schema: {type: string}}, Q: {name: p, in: query, schema: {type: integer}}}
            """;
        PairedDocument old = PairedDocument.Read(Document)!;
        PairedDocument @new = PairedDocument.Read(Document.Replace("parameters/P'", "parameters/Q'", StringComparison.Ordinal))!;

        PairOutcome outcome = PairOutcome.Of(old, @new, NeverCount());

        Assert.Equal((1, 1, 0), (outcome.Changes, outcome.Differences, outcome.Faults.Count));
        Assert.NotEmpty(PairOutcome.Of(old, @new, NeverCount(), _ => false).Faults);
    }

    private static IReadOnlyList<string> NeverCount() => [.. SpecReadme.Rows("Fields that never count").Select(row => row.File)];

    private static PairedDocument Document(string name) => PairedDocument.Read(SpecFolder.Read(name))!;
}
