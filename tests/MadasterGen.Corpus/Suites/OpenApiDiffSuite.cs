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
        {
            SuiteCase[] looked = [.. ComparisonPattern().Matches(body).Select(call => LookedAtOrNull(name, call, body, constants)).OfType<SuiteCase>()];
            if (looked.Length == 0)
                _skipped.Add((name, "compares no two documents that it names"));
            foreach (SuiteCase one in looked)
                yield return one;
        }
        foreach (Match call in calls)
        {
            string prop = PropertyPattern().Match(body) is { Success: true } match ? match.Groups[1].Value : call.Groups[4].Value.Trim();
            if (CaseOrNull(name, call, prop, constants) is { } one)
                yield return one;
        }
    }

    // A test that looks at what the comparison prints or holds: how much differs for it, it says there.
    private SuiteCase? LookedAtOrNull(string name, Match call, string body, Dictionary<string, string> constants)
    {
        Dictionary<string, string> known = new(constants, StringComparer.Ordinal);
        foreach (Match local in ConstantPattern().Matches(body))
            known[local.Groups[1].Value] = local.Groups[2].Value;
        (string old, string @new) = (call.Groups[2].Value, call.Groups[3].Value);
        bool isKnown = new[] { old, @new }.All(argument => argument.StartsWith('"') || known.ContainsKey(argument));
        if (!isKnown)
            return null;
        SuiteCase one = new(name, Document(old, known), Document(@new, known));
        string result = call.Groups[1].Success ? call.Groups[1].Value : "\\w+";
        if (old == @new || Says("isUnchanged", "True") || Says("isDifferent", "False"))
            one.IsHarmless = true;
        else if (Says("isIncompatible", "True") || Says("isCompatible", "False"))
            one.Expected.Add(new ExpectedFinding("incompatible", Badness.Breaking, null, null));
        else if (Says("isCompatible", "True"))
            one.IsHarmless = true;
        else if (HoldsPattern().IsMatch(body))
            one.Expected.Add(new ExpectedFinding("changed", null, null, null));
        return one;

        bool Says(string question, string answer) => Regex.IsMatch(
            body, $@"(assertThat\({result}\.{question}\(\)\)\.is{answer}\(\)|assert{answer}\({result}\.{question}\(\)\))");
    }

    private System.Text.Json.Nodes.JsonObject Document(string argument, Dictionary<string, string> constants) => SuiteDocument.Read(
        Path.Combine(Sources, "resources", (argument.StartsWith('"') ? argument.Trim('"') : constants[argument]).TrimStart('/')));

    private SuiteCase? CaseOrNull(string name, Match call, string prop, Dictionary<string, string> constants)
    {
        try
        {
            SuiteCase one = new(name, Document(call.Groups[2].Value, constants), Document(call.Groups[3].Value, constants));
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
    }

    [GeneratedRegex("""(\w+)\s*=\s*"([^"]+\.(?:yaml|yml|json))"\s*;""")]
    private static partial Regex ConstantPattern();

    [GeneratedRegex("""private\s+(?:static\s+)?void\s+(\w+)\(String\s+(\w+)\)\s*\{\s*(assert[^;{}]+;)\s*\}""")]
    private static partial Regex HelperPattern();

    [GeneratedRegex("""@Test\s+(?:public\s+)?void\s+(\w+)\s*\(""")]
    private static partial Regex MethodPattern();

    [GeneratedRegex("""\bassert(SpecIncompatible|SpecUnchanged|SpecChangedButCompatible|OpenApi\w+)\(\s*("[^"]+"|\w+),\s*("[^"]+"|\w+)(?:,\s*(\w+))?\s*\)""")]
    private static partial Regex CallPattern();

    [GeneratedRegex("""(?:ChangedOpenApi\s+(\w+)\s*=\s*)?OpenApiCompare\s*\.fromLocations\(\s*("[^"]+"|\w+),\s*("[^"]+"|\w+)\s*\)""")]
    private static partial Regex ComparisonPattern();

    // What is there, has entries or is of another kind than before has changed.
    [GeneratedRegex("""isNotNull\(\)|assertNotNull|containsKey|containsExactly|isNotEmpty\(\)|hasSize\([1-9]|assertEquals\([1-9]|isEqualTo\(DiffResult\.|isTrue\(\)""")]
    private static partial Regex HoldsPattern();

    [GeneratedRegex("""BackwardIncompatibleProp\s+prop\s*=\s*(?:\w+\.)?(\w+);""")]
    private static partial Regex PropertyPattern();
}
