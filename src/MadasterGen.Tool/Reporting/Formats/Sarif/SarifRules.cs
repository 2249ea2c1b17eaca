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
    /// <param name="rule">The rule.</param>
    /// <param name="isWireOnly">Whether only what travels counts.</param>
    public static SarifRule Of(ChangeRule rule, bool isWireOnly)
    {
        string template = isWireOnly ? rule.WireSentence : rule.Sentence;
        (Verdicts requests, Verdicts responses) = isWireOnly
            ? (OnWire(rule.InRequests), OnWire(rule.InResponses))
            : (rule.InRequests, rule.InResponses);
        ChangeLevel level = ChangeLevels.Of(Verdicts.Worse(requests, responses));
        string sentence = string.Format(CultureInfo.InvariantCulture, template, "something", "X", "Y");
        return new SarifRule(
            rule.Id, string.Concat(rule.Name.Split('-').Select(Capital)),
            new SarifText(DiagnosticRules.Of(rule.Id).Title + "."), new SarifText($"{Capital(sentence)}."),
            new SarifText(Help(requests, responses, level)),
            new SarifConfiguration(Level(level)));
    }

    private static Verdicts OnWire(Verdicts verdicts) => new(verdicts.Wire, Verdict.Harmless, Verdict.Harmless);

    private static string Help(Verdicts requests, Verdicts responses, ChangeLevel level)
    {
        string effect = requests == responses
            ? $"It {VerdictText.Of(requests)}."
            : $"In requests it {VerdictText.Of(requests)}; in responses it {VerdictText.Of(responses)}.";
        return $"{effect} {Cure(level)}";
    }

    private static string Cure(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "Fix the code that uses it before the new document takes the old one's place.",
        ChangeLevel.Potential => "Look at the code that uses it, and rebuild assemblies.",
        _ => "There is nothing to do.",
    };

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
