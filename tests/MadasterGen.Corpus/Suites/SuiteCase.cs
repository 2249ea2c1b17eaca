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

    /// <summary>How bad a finding must be to be among them; null when the test does not say that there are no others.</summary>
    public Badness? NothingFrom { get; set; }

    /// <summary>From which level on the test looks.</summary>
    public Badness From { get; init; }

    /// <summary>Whether it asks for one kind of finding alone.</summary>
    public bool IsOfOneCheck { get; init; }
}

/// <summary>A finding that a test expects.</summary>
/// <param name="Id">What the suite calls it.</param>
/// <param name="Level">How bad it is for the suite.</param>
/// <param name="Verb">The operation's verb in capitals; null where it is about no operation.</param>
/// <param name="Path">The operation's path.</param>
internal sealed record ExpectedFinding(string Id, Badness Level, string? Verb, string? Path);
