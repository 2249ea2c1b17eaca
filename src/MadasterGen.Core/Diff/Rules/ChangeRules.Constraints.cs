using System.Collections.Generic;

namespace MadasterGen.Diff.Rules;

internal static partial class ChangeRules
{
    private static IEnumerable<ChangeRule> Constraints() =>
    [
        .. Bound(ChangeRuleIds.MinimumRaised, "minimum", "raised", ChangeRuleIds.MinimumLowered, "lowered"),
        .. Bound(ChangeRuleIds.MaximumLowered, "maximum", "lowered", ChangeRuleIds.MaximumRaised, "raised"),
        .. Switch(ChangeRuleIds.ExclusiveMinimumSet, ChangeRuleIds.ExclusiveMinimumRemoved,
            "exclusive-minimum", "the minimum itself is not allowed any more", "the minimum itself is allowed now"),
        .. Switch(ChangeRuleIds.ExclusiveMaximumSet, ChangeRuleIds.ExclusiveMaximumRemoved,
            "exclusive-maximum", "the maximum itself is not allowed any more", "the maximum itself is allowed now"),
        .. Sides(
            new(ChangeRuleIds.MultipleOfNarrowed, "multiple-of-narrowed", "b--", "---",
                "{0} must be a multiple of {2} now; the step was {1}"),
            new(ChangeRuleIds.MultipleOfWidened, "multiple-of-widened", "---", "p--",
                "{0} may be a multiple of {2} now; the step was {1}")),
        .. Same(new(ChangeRuleIds.MultipleOfChanged, "multiple-of-changed", "b--", "p--",
            "{0} was a multiple of {1} and is a multiple of {2}")),
        .. Bound(ChangeRuleIds.MinLengthRaised, "min-length", "raised", ChangeRuleIds.MinLengthLowered, "lowered"),
        .. Bound(ChangeRuleIds.MaxLengthLowered, "max-length", "lowered", ChangeRuleIds.MaxLengthRaised, "raised"),
        .. Sides(
            new(ChangeRuleIds.PatternAdded, "pattern-added", "b--", "---", "{0} must match {2} now"),
            new(ChangeRuleIds.PatternRemoved, "pattern-removed", "---", "p--", "{0} need not match {1} any more")),
        .. Same(new(ChangeRuleIds.PatternChanged, "pattern-changed", "p--", "p--", "{0} had to match {1} and has to match {2}")),
        .. Bound(ChangeRuleIds.MinItemsRaised, "min-items", "raised", ChangeRuleIds.MinItemsLowered, "lowered"),
        .. Bound(ChangeRuleIds.MaxItemsLowered, "max-items", "lowered", ChangeRuleIds.MaxItemsRaised, "raised"),
        .. Switch(ChangeRuleIds.UniqueItemsSet, ChangeRuleIds.UniqueItemsRemoved,
            "unique-items", "elements must differ now", "elements may be equal now"),
        .. Bound(ChangeRuleIds.MinPropertiesRaised, "min-properties", "raised", ChangeRuleIds.MinPropertiesLowered, "lowered"),
        .. Bound(ChangeRuleIds.MaxPropertiesLowered, "max-properties", "lowered", ChangeRuleIds.MaxPropertiesRaised, "raised"),
        .. Sides(
            new(ChangeRuleIds.CheckAdded, "check-added", "b--", "---", "{0} is checked by {2} now"),
            new(ChangeRuleIds.CheckRemoved, "check-removed", "---", "p--", "{0} is not checked by {1} any more")),
        .. Same(new(ChangeRuleIds.CheckChanged, "check-changed", "p--", "p--", "{0} was checked by {1} and is checked by {2}")),
        .. Same(new(ChangeRuleIds.ContentOfTextChanged, "content-of-text-changed", "p--", "p--",
            "The content of the string {0} was described by {1} and is described by {2}")),
    ];

    private static IEnumerable<ChangeRule> Bound(string narrowId, string keyword, string narrow, string wideId, string wide) => Sides(
        new(narrowId, $"{keyword}-{narrow}", "b--", "---", $"The {Words(keyword)} of {{0}} was {{1}} and is {{2}}"),
        new(wideId, $"{keyword}-{wide}", "---", "p--", $"The {Words(keyword)} of {{0}} was {{1}} and is {{2}}"));

    private static IEnumerable<ChangeRule> Switch(string narrowId, string wideId, string keyword, string narrow, string wide) => Sides(
        new(narrowId, $"{keyword}-set", "b--", "---", $"{{0}}: {narrow}"),
        new(wideId, $"{keyword}-removed", "---", "p--", $"{{0}}: {wide}"));

    private static string Words(string keyword) => keyword switch
    {
        "min-length" => "least length",
        "max-length" => "greatest length",
        "min-items" => "least number of elements",
        "max-items" => "greatest number of elements",
        "min-properties" => "least number of properties",
        "max-properties" => "greatest number of properties",
        _ => keyword,
    };
}
