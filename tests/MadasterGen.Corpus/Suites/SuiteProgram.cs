using MadasterGen.Tests.Harness;

namespace MadasterGen.Corpus.Suites;

/// <summary>Runs the comparison over the tests of another program that compares.</summary>
internal static class SuiteProgram
{
    /// <summary>The word that the command begins with.</summary>
    public const string Word = "suite";

    /// <summary>The usage.</summary>
    public const string Usage =
        "Usage: MadasterGen.Corpus suite PATH [--all]   a checkout of oasdiff, openapi-diff or openapi-comparator; --all lists what agrees too";

    /// <summary>Runs; 0 only if every expectation is met.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        if (args.Count == 0 || SuiteOrNull(args[0]) is not { } suite)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }
        Judgement[] judgements = [.. suite.Read().SelectMany(SuiteJudge.Of)];
        SuiteArguments arguments = new(Repository.PathOf("tests", "MadasterGen.Corpus", "Suites", suite.Page));
        return new SuiteReport(Console.Out, arguments).Print(suite.Tests, suite.Skipped, judgements, args.Contains("--all"));
    }

    private static ISuite? SuiteOrNull(string root)
    {
        OasdiffSuite oasdiff = new(root);
        ComparatorSuite comparator = new(root);
        OpenApiDiffSuite openApiDiff = new(root);
        return oasdiff.IsThere ? oasdiff : comparator.IsThere ? comparator : openApiDiff.IsThere ? openApiDiff : null;
    }
}
