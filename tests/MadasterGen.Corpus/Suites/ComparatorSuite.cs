using System.Text.Json;
using MadasterGen.Reading.Structure;
using Badness = MadasterGen.Diff.Verdict;

namespace MadasterGen.Corpus.Suites;

/// <summary>The tests of Criteo's comparator: folders with two documents and a list of what is to be found.</summary>
internal sealed class ComparatorSuite(string root) : ISuite
{
    private readonly List<(string Name, string Statement)> _skipped = [];

    /// <inheritdoc/>
    public string Page => "openapi-comparator.md";

    /// <inheritdoc/>
    public int Tests { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, string Statement)> Skipped => _skipped;

    /// <summary>Whether a folder is a checkout of it.</summary>
    public bool IsThere => Directory.Exists(Resources);

    private string Resources => Path.Combine(root, "src", "Criteo.OpenApi.Comparator.UTest", "Resource");

    /// <inheritdoc/>
    public IReadOnlyList<SuiteCase> Read()
    {
        List<SuiteCase> cases = [];
        foreach (string folder in Directory.EnumerateDirectories(Resources).Order(StringComparer.Ordinal))
        {
            string list = Path.Combine(folder, "diff.json");
            if (!File.Exists(list))
                continue;
            Tests++;
            try
            {
                cases.Add(CaseOf(folder, File.ReadAllText(list)));
            }
            catch (Exception error) when (error is StructureException or JsonException or InvalidCastException or IOException)
            {
                _skipped.Add((Path.GetFileName(folder), error.Message));
            }
        }
        return cases;
    }

    private static SuiteCase CaseOf(string folder, string list)
    {
        SuiteCase one = new(
            Path.GetFileName(folder), SuiteDocument.Read(Path.Combine(folder, "old.yaml")), SuiteDocument.Read(Path.Combine(folder, "new.yaml")));
        using JsonDocument expected = JsonDocument.Parse(list);
        one.Expected.AddRange(expected.RootElement.EnumerateArray().Select(FindingOf));
        // Nothing is what is expected of documents that say the same.
        one.IsHarmless = one.Expected.Count == 0;
        return one;
    }

    // Whether something that breaks is an error or a warning depends there on the versions alone.
    private static ExpectedFinding FindingOf(JsonElement finding)
    {
        Badness level = finding.GetProperty("Severity").GetString() == "Info" ? Badness.Harmless : Badness.Breaking;
        string place = finding.GetProperty("NewJsonRef").GetString() ?? finding.GetProperty("OldJsonRef").GetString() ?? "#";
        string[] parts = [.. place.TrimStart('#').Split('/').Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        bool isOfPath = parts is ["", "paths", _, ..];
        string? verb = isOfPath && parts.Length > 3 && parts[3] is "get" or "put" or "post" or "delete" or "patch" or "head" or "options" or "trace"
            ? parts[3].ToUpperInvariant()
            : null;
        return new ExpectedFinding(finding.GetProperty("Code").GetString()!, level, verb, isOfPath ? parts[2] : null)
        {
            Component = parts is ["", "components", _, _, ..] ? $"/components/{parts[2]}/{parts[3]}" : null,
        };
    }
}
