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
    [InlineData("""{"components": {"parameters": {"A": {"name": "a", "in": "query"}}}}""", """{"components": {"parameters": {"A": {"name": "b", "in": "query"}}}}""", "/components/parameters/A/name")]
    [InlineData("""{"components": {"schemas": {"A": {"items": {}}}}}""", """{"components": {"schemas": {"A": {"items": {}, "type": "array"}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {}}}}""", """{"components": {"schemas": {"A": {"type": "array"}}}}""", "/components/schemas/A/type")]
    [InlineData("""{"components": {"schemas": {"A": {"properties": {"x": {"$ref": "#/components/schemas/B"}}}, "B": {"properties": {}}}}}""", """{"components": {"schemas": {"A": {"properties": {"x": {"allOf": [{"$ref": "#/components/schemas/B"}, {"description": "d"}]}}}, "B": {"properties": {}}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"properties": {"x": {"$ref": "#/components/schemas/B"}}}, "B": {"properties": {}}}}}""", """{"components": {"schemas": {"A": {"properties": {"x": {"allOf": [{"$ref": "#/components/schemas/B"}, {"maxLength": 1}]}}}, "B": {"properties": {}}}}}""", "/components/schemas/A/properties/x/$ref /components/schemas/A/properties/x/allOf")]
    [InlineData("""{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"type": "string"}, "C": {"type": "string", "title": "t"}}}}""", """{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/C"}}, "B": {"type": "string"}, "C": {"type": "string"}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"type": "string"}}}}""", """{"components": {"schemas": {"A": {"items": {"type": "integer"}}, "B": {"type": "string"}}}}""", "/components/schemas/A/items/type")]
    [InlineData("""{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"enum": ["a"]}, "C": {"enum": ["a"]}}}}""", """{"components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/C"}}, "B": {"enum": ["a"]}, "C": {"enum": ["a"]}}}}""", "/components/schemas/A/items/$ref")]
    [InlineData("""{"paths": {"/a": {"get": {"security": [{"k": []}]}}}}""", """{"security": [{"k": []}], "paths": {"/a": {"get": {}}}}""", "")]
    [InlineData("""{"paths": {"/a": {"get": {}}}}""", """{"security": [{"k": []}], "paths": {"/a": {"get": {}}}}""", "/paths/~1a/get/security")]
    [InlineData("""{"components": {"schemas": {"A": {"type": "string"}}}}""", """{"components": {"schemas": {"A": {"type": "string", "minLength": 0, "pattern": ".*"}}, "securitySchemes": {}}, "source": "s"}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {"type": "string"}}}}""", """{"components": {"schemas": {"A": {"type": "string", "minLength": 1}}}}""", "/components/schemas/A/minLength")]
    [InlineData("""{"components": {"schemas": {"A": {"type": "string", "x-nullable": true}}}}""", """{"components": {"schemas": {"A": {"type": "string", "nullable": true}}}}""", "")]
    public void What_is_only_named_or_said_twice_is_no_difference(string old, string @new, string differences) => Assert.Equal(
        differences, string.Join(' ', new StructuralWalk(NeverCount(), new Dictionary<string, string>()).Differences(JsonNode.Parse(old), JsonNode.Parse(@new))));

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

    private static IReadOnlyList<string> NeverCount() => [.. SpecReadme.Rows("Fields that never count").Select(row => row.File)];

    private static PairedDocument Document(string name) => PairedDocument.Read(SpecFolder.Read(name))!;
}
