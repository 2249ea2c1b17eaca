using System.Text.Json.Nodes;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Corpus.Pairs;
using MadasterGen.Reading;

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
        (ApiModelOf old, ApiModelOf @new) = (Document("history/madaster-v3.0-build9757.json"), Document("madaster-v3.0.json"));

        Assert.NotEmpty(PairOutcome.Of(old, @new, NeverCount(), change => change.RuleId != "MAD3502").Faults);
    }

    [Theory]
    [InlineData("""{"components": {"parameters": {"A": {"name": "a", "in": "query"}}}}""", """{"components": {"parameters": {}}}""", "")]
    [InlineData("""{"components": {"parameters": {"A": {"name": "a", "in": "query"}}}}""", """{"components": {"parameters": {"A": {"name": "b", "in": "query"}}}}""", "/components/parameters/A/name")]
    [InlineData("""{"components": {"schemas": {"A": {"items": {}}}}}""", """{"components": {"schemas": {"A": {"items": {}, "type": "array"}}}}""", "")]
    [InlineData("""{"components": {"schemas": {"A": {}}}}""", """{"components": {"schemas": {"A": {"type": "array"}}}}""", "/components/schemas/A/type")]
    public void What_is_only_named_or_said_twice_is_no_difference(string old, string @new, string differences) => Assert.Equal(
        differences, string.Join(' ', new StructuralWalk(NeverCount(), new Dictionary<string, string>()).Differences(JsonNode.Parse(old), JsonNode.Parse(@new))));

    private static IReadOnlyList<string> NeverCount() => [.. SpecReadme.Rows("Fields that never count").Select(row => row.File)];

    private static ApiModelOf Document(string name)
    {
        string text = SpecFolder.Read(name);
        return new ApiModelOf(DocumentReader.Read(text, CancellationToken.None).Model!, (JsonObject)JsonNode.Parse(text)!);
    }
}
