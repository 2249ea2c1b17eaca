namespace MadasterGen.Corpus.Suites;

/// <summary>Why we judge otherwise than a suite does: the rows of a page, each an id or a test's name.</summary>
internal sealed class SuiteArguments
{
    private readonly HashSet<string> _names;

    /// <summary>Reads a page.</summary>
    public SuiteArguments(string page) => _names =
    [
        .. File.ReadLines(page).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]),
    ];

    /// <summary>Whether a judgement is argued.</summary>
    public bool Has(Judgement one) => _names.Contains(one.Expected.Id) || _names.Contains(one.Case);

    /// <summary>The rows that argue nothing.</summary>
    public IEnumerable<string> Unused(IReadOnlyList<Judgement> judgements)
    {
        HashSet<string> needed = [.. judgements.Where(one => !one.IsOfLevel).SelectMany(one => new[] { one.Expected.Id, one.Case })];
        return _names.Where(name => !needed.Contains(name)).Order(StringComparer.Ordinal);
    }
}
