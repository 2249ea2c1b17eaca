using MadasterGen.Diff;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>What success statuses that are new or gone break in code.</summary>
public sealed class StatusTests
{
    private const string Text = "'200': {description: a, content: {application/json: {schema: {type: string}}}}";
    private const string Number = "'201': {description: b, content: {application/json: {schema: {type: integer}}}}";
    private const string Date = "'201': {description: b, content: {application/json: {schema: {type: string, format: date}}}}";
    private const string Flag = "'200': {description: a, content: {application/json: {schema: {type: boolean}}}}";
    private const string File = "'202': {description: c, content: {application/pdf: {schema: {type: string, format: binary}}}}";
    private const string Nothing = "'204': {description: d}";

    [Theory]
    [InlineData(Text, Number, "Breaking Breaking", "Breaking Breaking")]
    [InlineData(Text, Date, "Harmless Harmless", "Potential Harmless")]
    [InlineData(Text, File, "Harmless Harmless", "Potential Harmless")]
    [InlineData(Text, Nothing, "Potential Harmless", "Potential Harmless")]
    [InlineData(Flag, Nothing, "Breaking Breaking", "Breaking Breaking")]
    [InlineData(Flag, Number, "Breaking Breaking", "Breaking Breaking")]
    [InlineData(Nothing, Number, "Potential Breaking", "Breaking Breaking")]
    public void A_status_changes_code_where_it_changes_what_methods_give(string status, string other, string whenAdded, string whenRemoved)
    {
        Assert.Equal(whenAdded, Verdict($"{{{status}}}", $"{{{status}, {other}}}", ChangeRuleIds.SuccessStatusAdded));
        Assert.Equal(whenRemoved, Verdict($"{{{status}, {other}}}", $"{{{status}}}", ChangeRuleIds.SuccessStatusRemoved));
    }

    [Fact]
    public void What_any_of_several_statuses_brings_is_typed()
    {
        string wide = Number.Replace("integer", "boolean", StringComparison.Ordinal);

        ApiChange change = Assert.Single(Changes($"{{{Text}, {Number}}}", $"{{{Text}, {wide}}}"));

        Assert.Equal(MadasterGen.Diff.Verdict.Breaking, change.Verdicts.Source);
    }

    [Theory]
    [InlineData("{type: object, properties: {a: {type: string}, b: {type: string}}}", "{type: object, properties: {a: {type: string}}}", "Breaking Breaking")]
    [InlineData("{type: string}", "{type: integer}", "Harmless Harmless")]
    public void What_an_error_brings_is_typed_where_its_type_is_named_after_the_operation(string old, string @new, string verdicts)
    {
        const string error = "{'200': {description: a}, '404': {description: b, content: {application/json: {schema: SCHEMA}}}}";

        ApiChange change = Assert.Single(Changes(
            error.Replace("SCHEMA", old, StringComparison.Ordinal), error.Replace("SCHEMA", @new, StringComparison.Ordinal)));

        Assert.Equal(verdicts, $"{change.Verdicts.Source} {change.Verdicts.Binary}");
    }

    [Theory]
    [InlineData("{'200': {description: a}}", ChangeRuleIds.ErrorStatusRemoved)]
    [InlineData("{'200': {description: a}, '404': {description: b}}", ChangeRuleIds.ResponseBodyRemoved)]
    public void An_error_of_a_type_of_its_own_that_goes_takes_the_type_with_it(string @new, string rule) => Assert.Equal(
        "Breaking Breaking",
        Verdict("{'200': {description: a}, '404': {description: b, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}", @new, rule));

    private static string Verdict(string old, string @new, string rule)
    {
        Verdicts verdicts = Changes(old, @new).Single(change => change.RuleId == rule).Verdicts;
        return $"{verdicts.Source} {verdicts.Binary}";
    }

    private static IReadOnlyList<ApiChange> Changes(string old, string @new) => [.. ApiComparer.Compare(
        ChangeCase.Read(Fragment.Responses, old, ChangeDirection.Both), ChangeCase.Read(Fragment.Responses, @new, ChangeDirection.Both), CancellationToken.None).Changes];
}
