using System.Globalization;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Rules;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>Describes rules for SARIF.</summary>
internal static class SarifRules
{
    /// <summary>The level of changes.</summary>
    public static string Level(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "error",
        ChangeLevel.Potential => "warning",
        _ => "note",
    };

    /// <summary>A rule.</summary>
    public static SarifRule Of(ChangeRule rule)
    {
        string sentence = string.Format(CultureInfo.InvariantCulture, rule.Sentence, "something", "X", "Y");
        return new SarifRule(
            rule.Id, string.Concat(rule.Name.Split('-').Select(Capital)),
            new SarifText(DiagnosticRules.Of(rule.Id).Title + "."), new SarifText($"{Capital(sentence)}."), new SarifText(Help(rule)),
            new SarifConfiguration(Level(ChangeLevels.Of(rule.For(ChangeDirection.Both)))));
    }

    private static string Help(ChangeRule rule)
    {
        string effect = rule.InRequests == rule.InResponses
            ? $"It {VerdictText.Of(rule.InRequests)}."
            : $"In requests it {VerdictText.Of(rule.InRequests)}; in responses it {VerdictText.Of(rule.InResponses)}.";
        return $"{effect} {Cure(ChangeLevels.Of(rule.For(ChangeDirection.Both)))}";
    }

    private static string Cure(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "Fix the code that uses it before the new document takes the old one's place.",
        ChangeLevel.Potential => "Look at the code that uses it, and rebuild assemblies.",
        _ => "There is nothing to do.",
    };

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
