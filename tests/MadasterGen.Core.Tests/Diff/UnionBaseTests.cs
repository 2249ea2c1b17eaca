using MadasterGen.Diff;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>What changes beside alternatives break, and those of alternatives that properties stand beside.</summary>
public sealed class UnionBaseTests
{
    private const string Id = "id: {type: string}";
    private const string Other = "{$ref: '#/components/schemas/Other'}";
    private const string Another = "{$ref: '#/components/schemas/Another'}";

    [Theory]
    [InlineData($"{Other}, {Another}", $"{Other}, {Another}, {{$ref: '#/components/schemas/Cat'}}", ChangeRuleIds.AlternativeAdded, "Harmless Breaking Breaking", "Potential Breaking Breaking")]
    [InlineData($"{Other}, {Another}, {{$ref: '#/components/schemas/Cat'}}", $"{Other}, {Another}", ChangeRuleIds.AlternativeRemoved, "Breaking Breaking Breaking", "Harmless Breaking Breaking")]
    [InlineData("{required: [a]}, {required: [b]}", "{required: [a]}, {required: [b]}, {required: [c]}", ChangeRuleIds.AlternativeAdded, "Harmless Harmless Harmless", "Potential Harmless Harmless")]
    public void A_case_comes_or_goes(string old, string @new, string rule, string inRequests, string inResponses)
    {
        Assert.Equal(inRequests, VerdictOf(Beside(Id, old), Beside(Id, @new), rule, ChangeDirection.Request));
        Assert.Equal(inResponses, VerdictOf(Beside(Id, old), Beside(Id, @new), rule, ChangeDirection.Response));
    }

    [Theory]
    [InlineData(Id, Id + ", note: {type: string}", "", ChangeRuleIds.OptionalPropertyAdded, "value.note")]
    [InlineData(Id + ", note: {type: string}", Id, "", ChangeRuleIds.OptionalPropertyRemoved, "value.note")]
    [InlineData(Id, Id, ", required: [id]", ChangeRuleIds.PropertyBecameRequired, "value.id")]
    [InlineData(Id, "id: {type: integer}", "", ChangeRuleIds.TypeChanged, "value.id")]
    public void What_stands_beside_all_cases_changes(string old, string @new, string more, string rule, string property)
    {
        ApiChange change = Assert.Single(Changes(Beside(old, $"{Other}, {Another}"), Beside(@new, $"{Other}, {Another}", more), ChangeDirection.Both));

        Assert.Equal((rule, property), (change.RuleId, change.Location.Property));
    }

    [Fact]
    public void A_case_that_is_written_in_place_changes()
    {
        const string old = "{type: object, properties: {a: {type: string, maxLength: 9}}}, {type: object, properties: {b: {type: string}}}";

        ApiChange change = Assert.Single(Changes(Beside(Id, old), Beside(Id, old.Replace("9", "5", StringComparison.Ordinal)), ChangeDirection.Request));

        Assert.Equal((ChangeRuleIds.MaxLengthLowered, "value.a"), (change.RuleId, change.Location.Property));
    }

    [Fact]
    public void The_first_property_beside_the_cases_gives_them_other_types()
    {
        string alone = $"{{oneOf: [{Other}, {Another}]}}";
        string beside = Beside(Id, $"{Other}, {Another}");

        Assert.Equal([ChangeRuleIds.SchemaInlined, ChangeRuleIds.SchemaInlined], BreakingNames(alone, beside));
        Assert.Equal([ChangeRuleIds.SchemaNamed, ChangeRuleIds.SchemaNamed], BreakingNames(beside, alone));

        static IEnumerable<string> BreakingNames(string old, string @new) => Changes(old, @new, ChangeDirection.Response)
            .Where(change => change.Verdicts.Source == Verdict.Breaking && change.RuleId is ChangeRuleIds.SchemaInlined or ChangeRuleIds.SchemaNamed)
            .Select(change => change.RuleId);
    }

    [Fact]
    public void Alternatives_that_begin_to_add_properties_make_a_record_a_union()
    {
        string one = Beside("a: {type: string}, b: {type: string}", "{type: object, properties: {a: {type: string}}}, {required: [b]}");
        string several = Beside("a: {type: string}, b: {type: string}", "{type: object, properties: {a: {type: string}, c: {type: string}}}, {required: [b]}");

        Assert.Equal("Harmless Breaking Breaking", VerdictOf(one, several, ChangeRuleIds.AlternativesAdded, ChangeDirection.Both));
        Assert.Equal("Harmless Breaking Breaking", VerdictOf(several, one, ChangeRuleIds.AlternativesRemoved, ChangeDirection.Both));
    }

    [Theory]
    [InlineData($"{{allOf: [{{type: object, properties: {{{Id}}}}}, {{oneOf: [{Other}, {Another}]}}]}}")]
    [InlineData($"{{type: object, properties: {{{Id}}}, oneOf: [{Other}, {Another}], description: d}}")]
    public void Another_spelling_changes_nothing(string spelling) =>
        Assert.Empty(Changes(Beside(Id, $"{Other}, {Another}"), spelling, ChangeDirection.Both));

    private static string Beside(string own, string alternatives, string more = "") =>
        $"{{type: object, properties: {{{own}}}{more}, oneOf: [{alternatives}]}}";

    private static string VerdictOf(string old, string @new, string rule, ChangeDirection direction)
    {
        Verdicts verdicts = Changes(old, @new, direction).Single(change => change.RuleId == rule).Verdicts;
        return $"{verdicts.Wire} {verdicts.Source} {verdicts.Binary}";
    }

    private static IReadOnlyList<ApiChange> Changes(string old, string @new, ChangeDirection direction) => [.. ApiComparer.Compare(
        ChangeCase.Read(Fragment.Value, old, direction), ChangeCase.Read(Fragment.Value, @new, direction), CancellationToken.None).Changes];
}
