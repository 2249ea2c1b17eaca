using System.Text.RegularExpressions;
using MadasterGen.Reading.Structure;
using Badness = MadasterGen.Diff.Verdict;

namespace MadasterGen.Corpus.Suites;

/// <summary>The tests of OpenAPITools' openapi-diff, which are programs in Java: each says of two documents how they differ as a whole.</summary>
internal sealed partial class OpenApiDiffSuite(string root) : ISuite
{
    private readonly List<(string Name, string Statement)> _skipped = [];

    /// <inheritdoc/>
    public string Page => "openapi-diff.md";

    /// <inheritdoc/>
    public int Tests { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, string Statement)> Skipped => _skipped;

    /// <summary>Whether a folder is a checkout of it.</summary>
    public bool IsThere => Directory.Exists(Path.Combine(Sources, "java", "org", "openapitools", "openapidiff"));

    private string Sources => Path.Combine(root, "core", "src", "test");

    /// <inheritdoc/>
    public IReadOnlyList<SuiteCase> Read()
    {
        List<SuiteCase> cases = [];
        foreach (string file in Directory.EnumerateFiles(Sources, "*Test.java", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = WithoutHelpers(File.ReadAllText(file));
            Dictionary<string, string> constants = ConstantPattern().Matches(text)
                .GroupBy(match => match.Groups[1].Value).ToDictionary(same => same.Key, same => same.First().Groups[2].Value, StringComparer.Ordinal);
            string[] parts = MethodPattern().Split(text);
            for (int i = 1; i + 1 < parts.Length; i += 2)
                cases.AddRange(CasesOf($"{Path.GetFileNameWithoutExtension(file)}.{parts[i]}", parts[i + 1], constants));
        }
        return cases;
    }

    // A method that only names one document less is written out where it is called.
    private static string WithoutHelpers(string text)
    {
        foreach (Match helper in HelperPattern().Matches(text))
        {
            (string name, string parameter, string statement) = (helper.Groups[1].Value, helper.Groups[2].Value, helper.Groups[3].Value);
            text = Regex.Replace(
                text.Replace(helper.Value, "", StringComparison.Ordinal), $"{name}\\(([^()]+)\\);",
                call => Regex.Replace(statement, $"\\b{parameter}\\b", call.Groups[1].Value));
        }
        return text;
    }

    private IEnumerable<SuiteCase> CasesOf(string name, string body, Dictionary<string, string> constants)
    {
        Tests++;
        MatchCollection calls = CallPattern().Matches(body);
        if (calls.Count == 0)
            _skipped.Add((name, "looks at what the program prints or holds"));
        foreach (Match call in calls)
        {
            string prop = PropertyPattern().Match(body) is { Success: true } match ? match.Groups[1].Value : call.Groups[4].Value.Trim();
            if (CaseOrNull(name, call, prop, constants) is { } one)
                yield return one;
        }
    }

    private SuiteCase? CaseOrNull(string name, Match call, string prop, Dictionary<string, string> constants)
    {
        try
        {
            SuiteCase one = new(name, Document(call.Groups[2].Value), Document(call.Groups[3].Value));
            switch (call.Groups[1].Value)
            {
                case "SpecIncompatible" or "OpenApiBackwardIncompatible":
                    one.Expected.Add(new ExpectedFinding(prop.Length == 0 ? "incompatible" : prop, Badness.Breaking, null, null));
                    break;
                case "OpenApiChangedEndpoints":
                    one.Expected.Add(new ExpectedFinding("changed", null, null, null));
                    break;
                default:
                    one.IsHarmless = true;
                    break;
            }
            return one;
        }
        catch (Exception error) when (error is StructureException or InvalidCastException or IOException or NullReferenceException or KeyNotFoundException)
        {
            _skipped.Add((name, error.Message));
            return null;
        }

        System.Text.Json.Nodes.JsonObject Document(string argument) => SuiteDocument.Read(
            Path.Combine(Sources, "resources", (argument.StartsWith('"') ? argument.Trim('"') : constants[argument]).TrimStart('/')));
    }

    [GeneratedRegex("""(\w+)\s*=\s*"([^"]+\.(?:yaml|yml|json))"\s*;""")]
    private static partial Regex ConstantPattern();

    [GeneratedRegex("""private\s+(?:static\s+)?void\s+(\w+)\(String\s+(\w+)\)\s*\{\s*(assert[^;{}]+;)\s*\}""")]
    private static partial Regex HelperPattern();

    [GeneratedRegex("""@Test\s+(?:public\s+)?void\s+(\w+)\s*\(""")]
    private static partial Regex MethodPattern();

    [GeneratedRegex("""\bassert(SpecIncompatible|SpecUnchanged|SpecChangedButCompatible|OpenApi\w+)\(\s*("[^"]+"|\w+),\s*("[^"]+"|\w+)(?:,\s*(\w+))?\s*\)""")]
    private static partial Regex CallPattern();

    [GeneratedRegex("""BackwardIncompatibleProp\s+prop\s*=\s*(?:\w+\.)?(\w+);""")]
    private static partial Regex PropertyPattern();
}
