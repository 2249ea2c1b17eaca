using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Rules;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>
/// A file that chooses rules and their levels: lines such as <c>MAD3112 = none</c>, <c>include = MAD31*, MAD35*</c> and
/// <c>wire-only = true</c>. What follows <c>#</c> is a comment.
/// </summary>
/// <param name="Rules">What it chooses.</param>
/// <param name="IsWireOnly">Whether only what travels is to count.</param>
/// <param name="Problems">Its mistakes.</param>
internal sealed record RuleSettings(RuleChoices Rules, bool IsWireOnly, IReadOnlyList<DocumentMessage> Problems)
{
    private const string Include = "include";
    private const string Exclude = "exclude";
    private const string WireOnly = "wire-only";

    /// <summary>The words for levels, and for findings that are left out.</summary>
    private static readonly Dictionary<string, ChangeLevel?> s_levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = ChangeLevel.Breaking,
        ["warning"] = ChangeLevel.Potential,
        ["info"] = ChangeLevel.Harmless,
        ["none"] = null,
    };

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file as the user names it.</param>
    /// <param name="text">Its text.</param>
    public static RuleSettings Read(string path, string text)
    {
        List<RulePattern> included = [];
        List<RulePattern> excluded = [];
        List<RuleLevel> levels = [];
        List<DocumentMessage> problems = [];
        bool isWireOnly = false;
        string[] lines = text.TrimStart('\ufeff').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Split('#')[0];
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Take(line) is { } mistake)
            {
                TextPosition place = new(i, line.Length - line.TrimStart().Length);
                problems.Add(new DocumentMessage(path, place, Severity.Error, null, mistake));
            }
        }
        return new RuleSettings(
            new RuleChoices { Included = included, Excluded = excluded, Levels = levels }, isWireOnly, problems);

        string? Take(string line)
        {
            if (line.Split('=') is not [string left, string right])
                return "A line is RULE = error, warning, info or none; include = RULES; exclude = RULES; or wire-only = true.";
            (string key, string value) = (left.Trim(), right.Trim());
            return key switch
            {
                Include => TakeRules(value, included),
                Exclude => TakeRules(value, excluded),
                WireOnly => bool.TryParse(value, out isWireOnly) ? null : $"'{value}' is neither true nor false.",
                _ => TakeLevel(key, value),
            };
        }

        string? TakeLevel(string rule, string word)
        {
            if (!RulePattern.IsValid(rule))
                return $"'{rule}' is not {RulePattern.Expected}.";
            if (!s_levels.TryGetValue(word, out ChangeLevel? level))
                return $"'{word}' is no severity; it is error, warning, info or none.";
            levels.Add(new RuleLevel(new RulePattern(rule), level));
            return null;
        }
    }

    private static string? TakeRules(string value, List<RulePattern> rules)
    {
        string[] patterns = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        rules.AddRange(patterns.Select(pattern => new RulePattern(pattern)));
        string? wrong = patterns.FirstOrDefault(pattern => !RulePattern.IsValid(pattern));
        return patterns.Length == 0 ? "Rules are missing." : wrong is null ? null : $"'{wrong}' is not {RulePattern.Expected}.";
    }
}
