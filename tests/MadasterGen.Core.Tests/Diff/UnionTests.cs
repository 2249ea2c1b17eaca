using MadasterGen.Diff;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>What changes of alternatives break.</summary>
public sealed class UnionTests
{
    private const string Other = "{$ref: '#/components/schemas/Other'}";
    private const string Another = "{$ref: '#/components/schemas/Another'}";
    private const string Text = "{type: string}";
    private const string Date = "{type: string, format: date}";

    [Theory]
    [InlineData("a case is new", $"[{Other}, {Another}]", $"[{Other}, {Another}, {Text}]", ChangeRuleIds.AlternativeAdded, "Harmless Breaking Breaking", "Potential Breaking Breaking")]
    [InlineData("a case is gone", $"[{Other}, {Another}, {Text}]", $"[{Other}, {Another}]", ChangeRuleIds.AlternativeRemoved, "Breaking Breaking Breaking", "Harmless Breaking Breaking")]
    [InlineData("a string holds a date", $"[{Other}, {Text}]", $"[{Other}, {Text}, {Date}]", ChangeRuleIds.AlternativeAdded, "Harmless Harmless Harmless", "Potential Harmless Harmless")]
    [InlineData("a number holds an integer", "[{type: number}, {type: boolean}, {type: integer}]", "[{type: number}, {type: boolean}]", ChangeRuleIds.AlternativeRemoved, "Breaking Harmless Harmless", "Harmless Harmless Harmless")]
    public void A_case_of_a_union(string what, string old, string @new, string rule, string inRequests, string inResponses)
    {
        Assert.Equal(inRequests, Verdict($"{{oneOf: {old}}}", $"{{oneOf: {@new}}}", rule, ChangeDirection.Request));
        Assert.Equal(inResponses, Verdict($"{{oneOf: {old}}}", $"{{oneOf: {@new}}}", rule, ChangeDirection.Response));
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData(Text, "{oneOf: [{type: integer}, {type: boolean}]}", ChangeRuleIds.AlternativesAdded, "Breaking", "Breaking")]
    [InlineData(Text, "{oneOf: [{type: integer}, {type: string}]}", ChangeRuleIds.AlternativesAdded, "Harmless", "Breaking")]
    [InlineData("{type: integer}", "{oneOf: [{type: number}, {type: boolean}]}", ChangeRuleIds.AlternativesAdded, "Harmless", "Breaking")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "{type: object, properties: {x: {type: string}}}", ChangeRuleIds.AlternativesRemoved, "Breaking", "Breaking")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", Text, ChangeRuleIds.AlternativesRemoved, "Breaking", "Harmless")]
    public void Alternatives_of_which_none_is_what_was_sent_break(string old, string @new, string rule, string inRequests, string inResponses)
    {
        Assert.StartsWith(inRequests, Verdict(old, @new, rule, ChangeDirection.Request), StringComparison.Ordinal);
        Assert.StartsWith(inResponses, Verdict(old, @new, rule, ChangeDirection.Response), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_alternative_that_is_written_in_place_and_changes_is_a_finding_of_its_own()
    {
        const string old = "{oneOf: [{type: object, properties: {a: {type: string, maxLength: 9}}}, {type: object, properties: {b: {type: string, maxLength: 9}}}]}";

        IReadOnlyList<ApiChange> changes = Changes(old, old.Replace("9", "5", StringComparison.Ordinal), ChangeDirection.Request);

        Assert.Equal([ChangeRuleIds.MaxLengthLowered, ChangeRuleIds.MaxLengthLowered], changes.Select(change => change.RuleId));
        Assert.Equal(["value.a", "value.b"], changes.Select(change => change.Location.Property));
    }

    [Theory]
    [InlineData(null, "B", ChangeRuleIds.DiscriminatorValueAdded)]
    [InlineData("B", null, ChangeRuleIds.DiscriminatorValueRemoved)]
    [InlineData("B", "C", ChangeRuleIds.DiscriminatorValueChanged)]
    public void What_all_other_values_stand_for_is_compared(string? old, string? @new, string rule)
    {
        static MadasterGen.Model.ApiModel Model(string? other) => Reading.Documents.ReadModel("""
            openapi: 3.2.0
            info: {title: T, version: v1}
            paths: {/a: {get: {responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}}
            components:
              schemas:
                A: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}], discriminator: {propertyName: kind, OTHER}}
                B: {type: object, properties: {kind: {type: string}, b: {type: string}}}
                C: {type: object, properties: {kind: {type: string}, c: {type: string}}}
            """.Replace(", OTHER", other is null ? "" : $", defaultMapping: {other}", StringComparison.Ordinal));

        ApiChange change = Assert.Single(ApiComparer.Compare(Model(old), Model(@new), CancellationToken.None).Changes);

        Assert.Equal((rule, "\"any other\""), (change.RuleId, change.Location.Value));
    }

    private static string Verdict(string old, string @new, string rule, ChangeDirection direction)
    {
        Verdicts verdicts = Changes(old, @new, direction).Single(change => change.RuleId == rule).Verdicts;
        return $"{verdicts.Wire} {verdicts.Source} {verdicts.Binary}";
    }

    private static IReadOnlyList<ApiChange> Changes(string old, string @new, ChangeDirection direction) => [.. ApiComparer.Compare(
        ChangeCase.Read(Fragment.Value, old, direction), ChangeCase.Read(Fragment.Value, @new, direction), CancellationToken.None).Changes];
}
