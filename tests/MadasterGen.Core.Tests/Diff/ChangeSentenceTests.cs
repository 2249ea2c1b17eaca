using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>How findings are written.</summary>
public sealed class ChangeSentenceTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, ChangeCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Under_a_heading_a_finding_repeats_nothing_of_it_and_has_what_was_and_what_is(int number)
    {
        ChangeCase test = ChangeCases.All[number];
        ApiDiff diff = ChangeCase.Compare(ChangeCase.Read(test.Part, test.Old), ChangeCase.Read(test.Part, test.New));
        foreach (ApiChange change in diff.Changes)
        {
            string sentence = ChangeSentence.UnderHeading(change);

            if (change.Location is { Schema: null, Operation: { } operation })
                Assert.DoesNotContain($"({operation.Text})", sentence, StringComparison.Ordinal);
            Assert.All([change.Sentence, sentence], Check);
            Assert.All(new[] { change.OldValue, change.NewValue }.OfType<string>(), value => Assert.Contains(ChangeSentence.Shown(value), sentence, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_value_that_is_not_there_is_a_word(string? value)
    {
        ApiChange change = new()
        {
            RuleId = ChangeRuleIds.ApiVersionChanged,
            Location = new ChangeLocation { Operation = new OperationKey("GET", "/a") },
            OldPointer = "",
            NewPointer = "",
            OldValue = value,
            NewValue = "https://b",
            Verdicts = Verdicts.Harmless,
            Template = "The servers of {0} were {1} and are {2}",
        };

        Assert.Equal("The servers of GET /a were none and are https://b", change.Sentence);
    }

    private static void Check(string sentence)
    {
        Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("the the ", sentence, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" the schema the schema", sentence, StringComparison.OrdinalIgnoreCase);
        Assert.False(char.IsLower(sentence[0]) && sentence.StartsWith("the ", StringComparison.Ordinal), sentence);
        Assert.DoesNotContain(" ;", sentence, StringComparison.Ordinal);
    }
}
