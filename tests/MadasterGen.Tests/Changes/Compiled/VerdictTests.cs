using MadasterGen.Core.Tests.Diff;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Tests.Changes.Compiled;

/// <summary>
/// What the rules say of C# is what the compiler says: for each rule and direction a program that uses everything of the old
/// client meets the new one.
/// </summary>
public class VerdictTests
{
    private static readonly ChangeDirection[] s_directions = [ChangeDirection.Request, ChangeDirection.Response];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, ChangeCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_compiler_agrees(int number)
    {
        ChangeCase test = ChangeCases.All[number];
        List<string> disagreements = [];
        foreach (ChangeDirection direction in test.Part is Fragment.Value or Fragment.Thing ? s_directions : [ChangeDirection.Both])
        {
            ApiModel old = ChangeCase.Read(test.Part, test.Old, direction);
            ApiModel @new = ChangeCase.Read(test.Part, test.New, direction);
            Compare(test.RuleId, old, @new, direction, disagreements);
            Compare(ChangeRules.Of(test.RuleId).MirrorId, @new, old, direction, disagreements);
        }

        Assert.True(disagreements.Count == 0, string.Join("\n", disagreements));
    }

    private static void Compare(string ruleId, ApiModel old, ApiModel @new, ChangeDirection direction, List<string> disagreements)
    {
        ClientPair pair = ClientPair.Of(old, @new, direction);
        Verdicts said = pair.Diff.Changes.Single(change => change.RuleId == ruleId).Verdicts;
        if (!Agrees(said.Source, pair.Source))
            disagreements.Add($"{ruleId} {ChangeRules.Of(ruleId).Name} {direction} source: said {said.Source}, found {pair.Source}: {pair.Found.FirstOrDefault()?.Id} {pair.Found.FirstOrDefault()?.GetMessage(null)}");
        if (!Agrees(said.Binary, pair.Binary))
            disagreements.Add($"{ruleId} {ChangeRules.Of(ruleId).Name} {direction} binary: said {said.Binary}, found {pair.Binary}: {pair.Missing.FirstOrDefault()}");
    }

    // What breaks only some programs need not break this one; but what breaks this one breaks.
    private static bool Agrees(Verdict said, Verdict found) => said == found || (said == Verdict.Potential && found == Verdict.Harmless);
}
