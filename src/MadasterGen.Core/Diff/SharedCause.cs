using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MadasterGen.Diff;

/// <summary>
/// Findings that are word for word the same of several operations: they have one cause, such as a convention that a whole API follows now,
/// and are told to people once. Each stays a finding of its own where it counts: at uses, in suppressions and in data.
/// </summary>
internal static class SharedCause
{
    // Two can be chance, and are read as fast as one that names both.
    private const int Least = 3;

    // What breaks nothing is not gone through one by one.
    private const int MostHarmless = 5;

    /// <summary>The findings, those of one cause together where the first of them stands.</summary>
    /// <param name="items">The findings, in order.</param>
    /// <param name="changeOf">What is found.</param>
    public static IEnumerable<IReadOnlyList<T>> Group<T>(IEnumerable<T> items, Func<T, ApiChange> changeOf)
    {
        T[] all = [.. items];
        Dictionary<Key, List<T>> groups = [];
        foreach (T item in all)
        {
            if (KeyOf(changeOf(item)) is not { } key)
                continue;
            if (!groups.TryGetValue(key, out List<T>? group))
                groups.Add(key, group = []);
            group.Add(item);
        }
        foreach (T item in all)
        {
            List<T>? group = KeyOf(changeOf(item)) is { } key ? groups[key] : null;
            if (group is null || group.Count < Least)
                yield return [item];
            else if (ReferenceEquals(changeOf(group[0]), changeOf(item)))
                yield return group;
        }
    }

    /// <summary>What is told of findings of one cause, with the operations that it is about.</summary>
    public static string Sentence(IReadOnlyList<ApiChange> changes) => changes.Count == 1
        ? changes[0].Sentence
        : $"{ChangeSentence.OfOperations(changes[0], Count(changes.Count))}: {Operations(changes)}";

    /// <summary>The operations of findings of one cause: all where something may break, else the first of them.</summary>
    public static string Operations(IReadOnlyList<ApiChange> changes)
    {
        string[] names = [.. changes.Select(change => change.Location.OperationId ?? change.Location.Operation!.Value.Text)];
        int more = changes[0].Level == ChangeLevel.Harmless ? names.Length - MostHarmless : 0;
        return more <= 1
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(MostHarmless))} and {more.ToString(CultureInfo.InvariantCulture)} more";
    }

    /// <summary>A number of operations, such as <c>36 operations</c>.</summary>
    public static string Count(int operations) => $"{operations.ToString(CultureInfo.InvariantCulture)} operations";

    // What is about operations as wholes is about each of them.
    private static Key? KeyOf(ApiChange change) =>
        change.Location is { Operation: not null, Schema: null } location && location.WithoutHeading(out _) != ChangeLocation.Document
            ? new Key(change.RuleId, ChangeSentence.UnderHeading(change), change.Level, change.Verdicts, change.Direction)
            : null;

    private sealed record Key(string RuleId, string Sentence, ChangeLevel Level, Verdicts Verdicts, ChangeDirection Direction);
}
