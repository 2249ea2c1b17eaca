using System.Text.Json.Nodes;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;
using Badness = MadasterGen.Diff.Verdict;

namespace MadasterGen.Corpus.Suites;

/// <summary>What became of an expectation.</summary>
/// <param name="Case">The test's name.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="IsFound">Whether we find something.</param>
/// <param name="IsAtPlace">Whether we find something there.</param>
/// <param name="IsOfLevel">Whether we find it there as bad as the suite does.</param>
/// <param name="Ours">What we find there.</param>
internal sealed record Judgement(string Case, ExpectedFinding Expected, bool IsFound, bool IsAtPlace, bool IsOfLevel, string Ours);

/// <summary>Compares the documents of a case, and looks for what is expected.</summary>
internal static class SuiteJudge
{
    /// <summary>A judgement for each expectation.</summary>
    public static IEnumerable<Judgement> Of(SuiteCase one)
    {
        ReadResult old = ReadOf(one.Old);
        ReadResult @new = ReadOf(one.New);
        if (old.Model is null || @new.Model is null)
        {
            string reason = string.Join("; ", old.Problems.Concat(@new.Problems).Select(p => $"{p.Id} {string.Join(' ', p.Arguments)}"));
            return one.Expected.Select(expected => new Judgement(one.Name, expected, false, false, false, $"not read: {reason}"));
        }
        ApiChange[] changes = [.. ApiComparer.Compare(old.Model, @new.Model, CancellationToken.None).Changes];
        return [.. one.Expected.Select(expected => Judge(one, expected, changes)), .. JudgeHarmless(one, changes)];
    }

    private static IEnumerable<Judgement> JudgeHarmless(SuiteCase one, ApiChange[] changes)
    {
        if (!one.IsHarmless)
            return [];
        ApiChange[] breaking = [.. changes.Where(change => change.Verdicts.Wire == Badness.Breaking)];
        ExpectedFinding nothing = new("nothing-breaking", Badness.Harmless, null, null);
        return [new Judgement(one.Name, nothing, true, true, breaking.Length == 0, string.Join(" | ", breaking.Select(Line)))];
    }

    private static ReadResult ReadOf(JsonNode document) => DocumentReader.Read(document.ToJsonString(), CancellationToken.None);

    private static Judgement Judge(SuiteCase one, ExpectedFinding expected, ApiChange[] changes)
    {
        ApiChange[] there = [.. changes.Where(change => IsThere(change, expected))];
        string ours = there.Length == 0 && changes.Length > 0
            ? "elsewhere: " + string.Join(" | ", changes.Select(Line))
            : string.Join(" | ", there.Select(Line));
        bool isOfLevel = there.Any(change => expected.Level is null || change.Verdicts.Wire == expected.Level);
        return new Judgement(one.Name, expected, changes.Length > 0, there.Length > 0, isOfLevel, ours);
    }

    private static string Line(ApiChange change) => $"{change.RuleId} {change.Verdicts.Wire}: {change.Sentence}";

    private static bool IsThere(ApiChange change, ExpectedFinding expected)
    {
        if (expected.Component is { } component)
            return IsIn(change.OldPointer, component) || IsIn(change.NewPointer, component);
        if (expected.Path is null)
            return true;
        OperationKey key = new(expected.Verb ?? "", expected.Path);
        return change.Location.Operation is { } operation
            ? IsSame(operation, key)
            : change.Operations.Count == 0 || change.Operations.Any(one => IsSame(one, key));
    }

    private static bool IsIn(string pointer, string place) => pointer == place || pointer.StartsWith(place + "/", StringComparison.Ordinal);

    // What is about a path is about each of its operations.
    private static bool IsSame(OperationKey one, OperationKey other) =>
        (other.Verb.Length == 0 || string.Equals(one.Verb, other.Verb, StringComparison.OrdinalIgnoreCase)) && one.Path == other.Path;
}
