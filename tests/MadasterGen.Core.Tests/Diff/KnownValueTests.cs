using MadasterGen.Diff;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>What changes of <c>x-extensible-enum</c>, and where it is written.</summary>
public sealed class KnownValueTests
{
    [Theory]
    [InlineData("[a, b]", "[a, b, c]", ChangeRuleIds.KnownValueAdded, "\"c\"", "/2")]
    [InlineData("[a, a, b]", "[a, a, b, c]", ChangeRuleIds.KnownValueAdded, "\"c\"", "/3")]
    [InlineData("[a]", "[{x: 1}, a, c]", ChangeRuleIds.KnownValueAdded, "\"c\"", "/2")]
    [InlineData("[a]", "[c, a, c]", ChangeRuleIds.KnownValueAdded, "\"c\"", "/0")]
    public void A_value_is_found_where_it_is_written(string old, string @new, string rule, string value, string place)
    {
        ApiChange change = Assert.Single(Changes(old, @new), change => change.RuleId == rule && change.NewValue == value);

        Assert.EndsWith("/x-extensible-enum" + place, change.NewPointer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a, b]", "[b, a]")]
    [InlineData("[a, b, a]", "[a, b]")]
    public void Order_and_repetition_do_not_count(string old, string @new) => Assert.Empty(Changes(old, @new));

    private static IReadOnlyList<ApiChange> Changes(string old, string @new) => [.. ApiComparer.Compare(
        ChangeCase.Read(Fragment.Value, Schema(old), ChangeDirection.Both), ChangeCase.Read(Fragment.Value, Schema(@new), ChangeDirection.Both),
        CancellationToken.None).Changes];

    private static string Schema(string known) => $"{{type: string, x-extensible-enum: {known}}}";
}
