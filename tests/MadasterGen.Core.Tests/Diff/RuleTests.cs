using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>Each rule applies where it should, alone, and not where it nearly would.</summary>
public sealed class RuleTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, ChangeCases.All.Count)];

    private static readonly ChangeDirection[] s_directions = [ChangeDirection.Request, ChangeDirection.Response, ChangeDirection.Both];

    [Fact]
    public void Every_rule_has_a_case()
    {
        HashSet<string> covered = [.. ChangeCases.All.SelectMany(c => new[] { c.RuleId, ChangeRules.Of(c.RuleId).MirrorId })];

        Assert.Equal([], ChangeRules.All().Select(r => r.Id).Where(id => !covered.Contains(id)));
    }

    [Fact]
    public void Ids_and_names_are_unique_and_mirrors_are_mutual()
    {
        ChangeRule[] rules = [.. ChangeRules.All()];

        Assert.Equal(rules.Length, rules.Select(r => r.Id).Distinct().Count());
        Assert.Equal(rules.Length, rules.Select(r => r.Name).Distinct().Count());
        Assert.Equal(rules.Select(r => r.Id), rules.Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.All(rules, rule => Assert.Equal(rule.Id, ChangeRules.Of(rule.MirrorId).MirrorId));
        Assert.True(rules.Length >= 100, $"{rules.Length} rules");
    }

    [Fact]
    public void Ids_are_called_as_their_rules()
    {
        Dictionary<string, string> constants = typeof(ChangeRules).Assembly.GetType("MadasterGen.Diff.Rules.ChangeRuleIds", throwOnError: true)!
            .GetFields().ToDictionary(field => (string)field.GetRawConstantValue()!, field => field.Name);

        Assert.Equal(
            ChangeRules.All().Select(r => (r.Id, string.Concat(r.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])))),
            ChangeRules.All().Select(r => (r.Id, constants[r.Id])));
        Assert.Equal(ChangeRules.All().Count(), constants.Count);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_applies_alone_in_each_direction(int number)
    {
        ChangeCase test = ChangeCases.All[number];
        foreach (ChangeDirection direction in test.Part is Fragment.Value or Fragment.Thing ? s_directions : [ChangeDirection.Both])
        {
            ApiModel old = ChangeCase.Read(test.Part, test.Old, direction);
            ApiModel @new = ChangeCase.Read(test.Part, test.New, direction);

            ApiChange change = AssertOne(test.RuleId, old, @new);
            ApiChange mirrored = AssertOne(ChangeRules.Of(test.RuleId).MirrorId, @new, old);

            Assert.Equal((change.OldPointer, change.NewPointer), (mirrored.NewPointer, mirrored.OldPointer));
            Assert.DoesNotContain("{", change.Sentence.Replace("{id}", "", StringComparison.Ordinal).Replace("{key}", "", StringComparison.Ordinal), StringComparison.Ordinal);
            if (test.Part is Fragment.Value or Fragment.Thing && change.Direction != ChangeDirection.Both)
                Assert.Equal(change.Rule.For(direction), Verdicts.Worse(change.Rule.For(direction), change.Verdicts));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_near_miss_is_none(int number)
    {
        ChangeCase test = ChangeCases.All[number];
        ApiDiff diff = ChangeCase.Compare(ChangeCase.Read(test.Part, test.Old), ChangeCase.Read(test.Part, test.Near));

        Assert.DoesNotContain(diff.Changes, change => change.RuleId == test.RuleId);
    }

    private static ApiChange AssertOne(string ruleId, ApiModel old, ApiModel @new)
    {
        ApiDiff diff = ChangeCase.Compare(old, @new);
        Assert.Equal([ruleId], diff.Changes.Select(c => c.RuleId));
        return diff.Changes[0];
    }
}
