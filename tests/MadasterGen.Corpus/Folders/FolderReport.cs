using System.Globalization;

namespace MadasterGen.Corpus.Folders;

/// <summary>Prints outcomes: a line for each document, then all of them together.</summary>
internal sealed class FolderReport(TextWriter output)
{
    private const int Shown = 12;

    private readonly List<Outcome> _outcomes = [];

    /// <summary>The outcomes in the order of the documents.</summary>
    public IEnumerable<Outcome> Outcomes => _outcomes.OrderBy(outcome => outcome.Document, StringComparer.Ordinal);

    /// <summary>Whether every document gives a client that compiles.</summary>
    public bool IsGood => _outcomes.Count > 0 && _outcomes.TrueForAll(outcome => outcome.IsGood);

    /// <summary>Takes an outcome.</summary>
    public void Add(Outcome outcome)
    {
        lock (_outcomes)
        {
            _outcomes.Add(outcome);
            string untyped = outcome.Untyped.Count == 0 ? "" : $", untyped {outcome.Untyped.Values.Sum()}";
            string reported = Counts(outcome.Compiler.Concat(outcome.Diagnostics));
            output.WriteLine(Invariant($"{outcome.State,-12} {outcome.Document} ({Costs(outcome)}{untyped}) {reported}"));
            foreach (string reason in outcome.Reasons)
                output.WriteLine($"             {reason.Replace("\n", "\n             ", StringComparison.Ordinal)}");
        }
    }

    /// <summary>Prints what all documents come to.</summary>
    public void Summarize(TimeSpan elapsed)
    {
        output.WriteLine();
        output.WriteLine(Invariant($"{_outcomes.Count} documents in {elapsed.TotalMinutes:F1} minutes"));
        foreach (IGrouping<State, Outcome> state in _outcomes.GroupBy(outcome => outcome.State).OrderBy(state => state.Key))
            output.WriteLine(Invariant($"  {state.Key,-12} {state.Count(),5} ({100.0 * state.Count() / _outcomes.Count:F1} %)"));
        Rank("The compiler reports (places, documents)", outcome => outcome.Compiler);
        Rank("The generator reports (places, documents)", outcome => outcome.Diagnostics);
        Rank("Untyped though the document asks for more (places, documents)", outcome => outcome.Untyped);
        int untyped = _outcomes.Sum(outcome => outcome.Untyped.Values.Sum());
        output.WriteLine(Invariant($"  {untyped,7}        all; {_outcomes.Sum(outcome => outcome.Open)} more are open in the documents"));
        output.WriteLine(Invariant($"Operations: {_outcomes.Sum(outcome => outcome.Operations)}"));
        List("Slowest", outcome => outcome.Time.TotalMilliseconds);
        List("Largest in memory", outcome => outcome.PeakBytes);
        List("Most output for a byte of the document", outcome => (double)outcome.GeneratedCharacters / Math.Max(1, outcome.DocumentBytes));
    }

    private void Rank(string title, Func<Outcome, IReadOnlyDictionary<string, int>> counts)
    {
        output.WriteLine(title);
        var reported = _outcomes.SelectMany(counts).GroupBy(one => one.Key, one => one.Value);
        foreach (IGrouping<string, int> same in reported.OrderByDescending(one => one.Sum()))
            output.WriteLine(Invariant($"  {same.Sum(),7} {same.Count(),5}  {same.Key}"));
    }

    private void List(string title, Func<Outcome, double> order)
    {
        output.WriteLine(title);
        foreach (Outcome outcome in _outcomes.OrderByDescending(order).Take(Shown))
            output.WriteLine($"  {outcome.Document} ({Costs(outcome)})");
    }

    private static string Costs(Outcome outcome)
    {
        string time = Invariant($"{outcome.GeneratingMilliseconds} + {outcome.CompilingMilliseconds} ms");
        string output = Invariant($"output {outcome.GeneratedCharacters / 1024} KB");
        return Invariant($"{outcome.DocumentBytes / 1024} KB, {time}, {outcome.PeakBytes >> 20} MB, {output}");
    }

    private static string Counts(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join(' ', counts.Select(count => $"{count.Key}:{count.Value}"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
