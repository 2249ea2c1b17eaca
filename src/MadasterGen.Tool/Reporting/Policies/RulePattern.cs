using System.IO.Enumeration;
using System.Linq;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>Rules by an id or a name, such as <c>MAD3112</c>, <c>MAD35*</c> or <c>optional-property-*</c>.</summary>
/// <param name="Text">The id or name; <c>*</c> stands for any characters.</param>
internal sealed record RulePattern(string Text)
{
    /// <summary>Whether a string is the pattern of at least one rule.</summary>
    public static bool IsValid(string text) => ChangeRules.All().Any(new RulePattern(text).IsOf);

    /// <summary>What it must be.</summary>
    public const string Expected = "the id or name of a rule, such as MAD3112 or optional-property-*";

    /// <summary>Whether a rule is meant.</summary>
    public bool IsOf(ChangeRule rule) =>
        FileSystemName.MatchesSimpleExpression(Text, rule.Id) || FileSystemName.MatchesSimpleExpression(Text, rule.Name);
}
