using System.Text.Json.Nodes;
using Badness = MadasterGen.Diff.Verdict;

namespace MadasterGen.Corpus.Suites;

/// <summary>Two documents, and what a suite of tests expects to be found between them.</summary>
/// <param name="Name">The test's name.</param>
/// <param name="Old">The old document.</param>
/// <param name="New">The new document.</param>
internal sealed record SuiteCase(string Name, JsonNode Old, JsonNode New)
{
    /// <summary>What is expected.</summary>
    public List<ExpectedFinding> Expected { get; } = [];

    /// <summary>Whether the test looks at all kinds of findings.</summary>
    public bool IsOfAllChecks { get; init; }

    /// <summary>Whether nothing may break.</summary>
    public bool IsHarmless { get; set; }
}

/// <summary>A finding that a test expects.</summary>
/// <param name="Id">What the suite calls it.</param>
/// <param name="Level">How bad it is for the suite; null where it does not say.</param>
/// <param name="Verb">The operation's verb in capitals; null where it is about no operation.</param>
/// <param name="Path">The operation's path.</param>
internal sealed record ExpectedFinding(string Id, Badness? Level, string? Verb, string? Path)
{
    /// <summary>The pointer of the component that it is about; null where it is about none.</summary>
    public string? Component { get; init; }
}
