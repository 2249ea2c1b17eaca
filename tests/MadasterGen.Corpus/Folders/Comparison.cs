namespace MadasterGen.Corpus.Folders;

/// <summary>What changed from one run to another.</summary>
internal static class Comparison
{
    // Shorter times change by themselves.
    private static readonly TimeSpan s_noticed = TimeSpan.FromSeconds(3);

    /// <summary>The changes, one line each.</summary>
    public static IEnumerable<string> Of(IEnumerable<Outcome> before, IEnumerable<Outcome> after)
    {
        Dictionary<string, Outcome> old = before.ToDictionary(outcome => outcome.Document, StringComparer.Ordinal);
        foreach (Outcome outcome in after)
        {
            if (!old.Remove(outcome.Document, out Outcome? earlier))
                yield return $"{outcome.Document}: new, {outcome.State}";
            else if (string.Join(", ", Between(earlier, outcome)) is { Length: > 0 } changes)
                yield return $"{outcome.Document}: {changes}";
        }
        foreach (string name in old.Keys)
            yield return $"{name}: not in this run";
    }

    private static IEnumerable<string> Between(Outcome old, Outcome now)
    {
        if (old.State != now.State)
            yield return $"{old.State} → {now.State}";
        foreach (string change in Counts(old.Compiler, now.Compiler).Concat(Counts(old.Diagnostics, now.Diagnostics)))
            yield return change;
        foreach (string change in Counts(old.Untyped, now.Untyped))
            yield return $"untyped: {change}";
        if (old.Open != now.Open)
            yield return $"open: {old.Open} → {now.Open}";
        if (Math.Abs(old.GeneratedCharacters - now.GeneratedCharacters) > old.GeneratedCharacters / 10)
            yield return $"output: {old.GeneratedCharacters / 1024} → {now.GeneratedCharacters / 1024} KB";
        if (now.Time > old.Time * 2 && now.Time > s_noticed)
            yield return $"time: {(long)old.Time.TotalMilliseconds} → {(long)now.Time.TotalMilliseconds} ms";
    }

    private static IEnumerable<string> Counts(IReadOnlyDictionary<string, int> old, IReadOnlyDictionary<string, int> now) =>
        from key in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
        let counts = (Old: old.GetValueOrDefault(key), Now: now.GetValueOrDefault(key))
        where counts.Old != counts.Now
        select $"{key}: {counts.Old} → {counts.Now}";
}
