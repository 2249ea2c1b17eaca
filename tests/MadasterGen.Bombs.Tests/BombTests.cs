using MadasterGen.Bombs.Documents;
using MadasterGen.Bombs.Running;

namespace MadasterGen.Bombs;

/// <summary>No document ends the compiler, however it is built; what a document costs grows as the document does.</summary>
public class BombTests(Explosions explosions) : IClassFixture<Explosions>
{
    public static TheoryData<string> Names => [.. Kinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_hurts_nobody(string name)
    {
        string[] wrong = [.. Wrong(Kinds.Find(name)!, explosions.Of(name))];

        if (KnownFailures.All.TryGetValue(name, out string? reason))
            Assert.True(wrong.Length > 0, $"{name} does not fail any more: take it off the list ({reason}).");
        else
            Assert.True(wrong.Length == 0, $"{name}:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void What_fails_is_a_kind_that_is_tried() => Assert.Empty(KnownFailures.All.Keys.Except(Kinds.All.Select(kind => kind.Name)));

    private static IEnumerable<string> Wrong(Kind kind, KindRun run)
    {
        if (run.End is not null)
        {
            IEnumerable<string> ended = run.Outcomes.Select(o => $"{o.Form} {o.Size}").DefaultIfEmpty("nothing");
            yield return $"After {string.Join(", ", ended)} the process {run.End}";
        }
        foreach (Outcome outcome in run.Outcomes)
        {
            foreach (string wrong in Verdicts.Of(kind, outcome))
                yield return $"{outcome.Form} {outcome.Size}: {wrong}";
        }
        foreach (IGrouping<string, Outcome> form in run.Outcomes.GroupBy(outcome => outcome.Form))
        {
            if (form.ToArray() is [.., Outcome small, Outcome large]
                && large.Size == small.Size * 2
                && Verdicts.OfGrowth(kind, small, large) is { } growth)
                yield return $"{form.Key} {small.Size}: {growth}";
        }
    }
}
