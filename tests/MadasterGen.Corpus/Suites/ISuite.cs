namespace MadasterGen.Corpus.Suites;

/// <summary>The tests of another program that compares.</summary>
internal interface ISuite
{
    /// <summary>The page that argues where we judge otherwise.</summary>
    string Page { get; }

    /// <summary>How many tests it has.</summary>
    int Tests { get; }

    /// <summary>The tests that are not understood, each with where that ends.</summary>
    IReadOnlyList<(string Name, string Statement)> Skipped { get; }

    /// <summary>The pairs of documents, and what the tests expect of each.</summary>
    IReadOnlyList<SuiteCase> Read();
}
