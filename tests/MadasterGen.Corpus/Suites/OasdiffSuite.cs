using System.Text.RegularExpressions;

namespace MadasterGen.Corpus.Suites;

/// <summary>The tests of oasdiff, which are programs in Go.</summary>
internal sealed partial class OasdiffSuite(string root) : ISuite
{
    private readonly List<(string Name, string Statement)> _skipped = [];

    /// <inheritdoc/>
    public string Page => "oasdiff.md";

    /// <inheritdoc/>
    public int Tests { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, string Statement)> Skipped => _skipped;

    private string Checker => Path.Combine(root, "checker");

    /// <summary>Whether a folder is a checkout of it.</summary>
    public bool IsThere => Directory.Exists(Checker);

    /// <inheritdoc/>
    public IReadOnlyList<SuiteCase> Read()
    {
        OasdiffRules rules = new(Checker);
        List<SuiteCase> cases = [];
        foreach (string file in Directory.EnumerateFiles(Checker, "*_test.go").Order(StringComparer.Ordinal))
        {
            foreach ((string name, string[] body) in FunctionsOf(File.ReadAllLines(file)))
            {
                OasdiffTest test = new(name, rules, Path.Combine(root, "data"));
                cases.AddRange(test.Follow(GoStatements.Of(body)));
                Tests++;
                if (test.NotUnderstood is { } statement && body.Any(line => line.Contains("GetWithOperationsSourcesMap", StringComparison.Ordinal)))
                    _skipped.Add((name, statement));
            }
        }
        return cases;
    }

    private static IEnumerable<(string Name, string[] Body)> FunctionsOf(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (FunctionPattern().Match(lines[i]) is not { Success: true } function)
                continue;
            int end = Array.IndexOf(lines, "}", i);
            yield return (function.Groups[1].Value, lines[(i + 1)..end]);
            i = end;
        }
    }

    [GeneratedRegex(@"^func (Test\w+)\(t \*testing\.T\) \{$")]
    private static partial Regex FunctionPattern();
}
