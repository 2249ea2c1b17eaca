using System.Globalization;

namespace MadasterGen.Corpus;

/// <summary>Says what was found, document by document and then in one table.</summary>
internal sealed class Report(TextWriter output)
{
    private const int ReasonsShown = 5;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly List<Verdict> _ours = [];
    private readonly List<Verdict> _peers = [];

    /// <summary>Whether every document has a client of ours that compiles.</summary>
    public bool IsGood => _ours.Count > 0 && _ours.All(v => v.IsGood);

    /// <summary>Takes the verdicts on a document.</summary>
    public void Add(string name, Verdict ours, Verdict? peer)
    {
        lock (_lock)
        {
            _ours.Add(ours);
            if (!ours.IsGood || ours.Time > Slow)
                Describe(name, ours);
            if (peer is null)
                return;
            _peers.Add(peer);
            if (!peer.IsGood)
                output.WriteLine($"nswag   {name}: {peer.Reasons[0]}");
        }
    }

    /// <summary>Writes what all documents come to.</summary>
    public void Summarize(TimeSpan elapsed)
    {
        output.WriteLine();
        output.WriteLine($"Said of the documents: {string.Join(", ", Problems())}");
        output.WriteLine(Invariant($"{elapsed.TotalMinutes:F1} minutes; ours {Seconds(_ours):F0} s, NSwag {Seconds(_peers):F0} s"));
        output.WriteLine();
        output.WriteLine("| documents | generated | compiled | NSwag generated | NSwag compiled |");
        output.WriteLine("|---|---|---|---|---|");
        output.WriteLine($"| {_ours.Count} | {Shares(_ours)} | {Shares(_peers)} |");
    }

    private IEnumerable<string> Problems() => _ours.SelectMany(v => v.Problems).CountBy(id => id)
        .OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} {p.Value} ×");

    private void Describe(string name, Verdict verdict)
    {
        string word = verdict.IsGood ? "slow" : verdict.Generated ? "FAILED" : "NO CLIENT";
        output.WriteLine(Invariant($"{word} {name} ({verdict.Time.TotalSeconds:F1} s)"));
        foreach (string reason in verdict.Reasons.Take(ReasonsShown))
            output.WriteLine($"        {reason}");
        if (verdict.Reasons.Count > ReasonsShown)
            output.WriteLine($"        and {verdict.Reasons.Count - ReasonsShown} more");
    }

    private static double Seconds(List<Verdict> verdicts) => verdicts.Sum(v => v.Time.TotalSeconds);

    private static string Shares(List<Verdict> verdicts) => $"{Share(verdicts, v => v.Generated)} | {Share(verdicts, v => v.IsGood)}";

    private static string Share(List<Verdict> verdicts, Func<Verdict, bool> isGood)
    {
        int good = verdicts.Count(isGood);
        return verdicts.Count == 0 ? "not run" : Invariant($"{good} ({100.0 * good / verdicts.Count:F1} %)");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
