using System.Text.RegularExpressions;
using Badness = MadasterGen.Diff.Verdict;

namespace MadasterGen.Corpus.Suites;

/// <summary>What oasdiff calls its findings, and how bad it finds each.</summary>
internal sealed partial class OasdiffRules
{
    private readonly Dictionary<string, string> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Badness> _levels = new(StringComparer.Ordinal);

    /// <summary>Reads the sources of its checker.</summary>
    public OasdiffRules(string checker)
    {
        foreach (string line in Directory.EnumerateFiles(checker, "*.go").SelectMany(File.ReadLines))
        {
            if (ConstantPattern().Match(line) is { Success: true } constant)
                _constants.TryAdd(constant.Groups[1].Value, constant.Groups[2].Value);
            if (FolderPattern().Match(line) is { Success: true } folder)
                _folders.TryAdd(folder.Groups[1].Value, folder.Groups[2].Value);
            if (RulePattern().Match(line) is { Success: true } rule)
                _levels.TryAdd(rule.Groups[1].Value, LevelOf(rule.Groups[2].Value));
        }
        _constants["openapi3.ParameterInHeader"] = "\"header\"";
        _constants["openapi3.ParameterInPath"] = "\"path\"";
        _constants["openapi3.ParameterInQuery"] = "\"query\"";
        _constants["openapi3.ParameterInCookie"] = "\"cookie\"";
        _constants["diff.SunsetExtension"] = "\"x-sunset\"";
        _constants["diff.XStabilityLevelExtension"] = "\"x-stability-level\"";
        _constants["diff.XExtensibleEnumExtension"] = "\"x-extensible-enum\"";
    }

    /// <summary>Constants by their Go names, as expressions.</summary>
    public IReadOnlyDictionary<string, string> Constants => _constants;

    /// <summary>Folders of documents by the functions that tests name them with.</summary>
    public IReadOnlyDictionary<string, string> Folders => _folders;

    /// <summary>What reports write of a finding that Go calls so; null for another constant.</summary>
    public string? IdOf(string constant) => _constants.TryGetValue(constant, out string? id) ? id.Trim('"') : null;

    /// <summary>How bad a finding is.</summary>
    public Badness LevelOf(string? level, string constant) =>
        level is not null ? LevelOf(level) : _levels.GetValueOrDefault(constant, Badness.Harmless);

    private static Badness LevelOf(string level) => level switch
    {
        "ERR" => Badness.Breaking,
        "WARN" => Badness.Potential,
        _ => Badness.Harmless,
    };

    [GeneratedRegex("""^\s*(?:const\s+)?(\w+)\s*=\s*("[^"]*")\s*$""")]
    private static partial Regex ConstantPattern();

    [GeneratedRegex("""^\s*(?:var\s+)?(\w+)\s*=\s*dataFileFn\("([^"]*)"\)""")]
    private static partial Regex FolderPattern();

    [GeneratedRegex(@"newBackwardCompatibilityRule\((\w+), (ERR|WARN|INFO),")]
    private static partial Regex RulePattern();
}
