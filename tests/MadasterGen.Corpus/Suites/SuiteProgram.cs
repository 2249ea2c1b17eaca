using System.Text.RegularExpressions;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Corpus.Suites;

/// <summary>Runs the comparison over the tests of another program that compares.</summary>
internal static partial class SuiteProgram
{
    /// <summary>The word that the command begins with.</summary>
    public const string Word = "suite";

    /// <summary>The usage.</summary>
    public const string Usage = "Usage: MadasterGen.Corpus suite PATH [--all]   a checkout of oasdiff; --all lists what agrees too";

    /// <summary>Runs; 0 only if every expectation is met.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        if (args.Count == 0 || !Directory.Exists(Path.Combine(args[0], "checker")))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }
        string checker = Path.Combine(args[0], "checker");
        OasdiffRules rules = new(checker);
        List<Judgement> judgements = [];
        int tests = 0;
        List<(string Name, string Statement)> skipped = [];
        foreach (string file in Directory.EnumerateFiles(checker, "*_test.go").Order(StringComparer.Ordinal))
        {
            foreach ((string name, string[] body) in FunctionsOf(File.ReadAllLines(file)))
            {
                OasdiffTest test = new(name, rules, Path.Combine(args[0], "data"));
                IReadOnlyList<SuiteCase> cases = test.Follow(GoStatements.Of(body));
                tests++;
                if (test.NotUnderstood is { } statement && body.Any(line => line.Contains("GetWithOperationsSourcesMap", StringComparison.Ordinal)))
                    skipped.Add((name, statement));
                judgements.AddRange(cases.SelectMany(SuiteJudge.Of));
            }
        }
        SuiteArguments arguments = new(Repository.PathOf("tests", "MadasterGen.Corpus", "Suites", "oasdiff.md"));
        return new SuiteReport(Console.Out, arguments).Print(tests, skipped, judgements, args.Contains("--all"));
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
