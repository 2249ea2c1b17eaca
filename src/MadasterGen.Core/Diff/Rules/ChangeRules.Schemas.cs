using System.Collections.Generic;

namespace MadasterGen.Diff.Rules;

internal static partial class ChangeRules
{
    private static IEnumerable<ChangeRule> Properties() =>
    [
        .. Sides(
            new(ChangeRuleIds.OptionalPropertyRemoved, "optional-property-removed", "pbb", "pbb", "{0} is gone", ChangeTrait.Removal),
            new(ChangeRuleIds.OptionalPropertyAdded, "optional-property-added", "---", "---", "{0} is new")),
        .. Sides(
            new(ChangeRuleIds.RequiredPropertyRemoved, "required-property-removed", "pbb", "bbb",
                "{0}, which was required, is gone", ChangeTrait.Removal),
            new(ChangeRuleIds.RequiredPropertyAdded, "required-property-added", "bb-", "---",
                "{0} is new and required", ChangeTrait.Requirement)),
        .. Sides(
            new(ChangeRuleIds.PropertyBecameRequired, "property-became-required", "bb-", "-p-",
                "{0} is required now", ChangeTrait.Requirement),
            new(ChangeRuleIds.PropertyBecameOptional, "property-became-optional", "---", "bp-", "{0} may be missing now")),
        .. Sides(
            new(ChangeRuleIds.BecameNullable, "became-nullable", "---", "bp-", "{0} can be null now"),
            new(ChangeRuleIds.NoLongerNullable, "no-longer-nullable", "bp-", "---", "{0} cannot be null any more")),
        .. Sides(
            new(ChangeRuleIds.BecameReadOnly, "became-read-only", "pp-", "---", "{0} is only read now; the server ignores it in requests"),
            new(ChangeRuleIds.NoLongerReadOnly, "no-longer-read-only", "---", "---", "{0} can be written now")),
        .. Sides(
            new(ChangeRuleIds.BecameWriteOnly, "became-write-only", "---", "bp-", "{0} is only written now; no response holds it any more"),
            new(ChangeRuleIds.NoLongerWriteOnly, "no-longer-write-only", "---", "---", "{0} can be read now")),
        .. Sides(
            new(ChangeRuleIds.PropertyDeprecated, "property-deprecated", "-p-", "-p-", "{0} is deprecated"),
            new(ChangeRuleIds.PropertyNoLongerDeprecated, "property-no-longer-deprecated", "---", "---", "{0} is no longer deprecated")),
        .. Same(new(ChangeRuleIds.PropertySunsetChanged, "property-sunset-changed", "p--", "p--",
            "{0} may be gone after {2}; the date was {1}")),
        .. Sides(
            new(ChangeRuleIds.DefaultRemoved, "default-removed", "p--", "---", "{0} has no default any more; it was {1}"),
            new(ChangeRuleIds.DefaultAdded, "default-added", "---", "---", "{0} has a default now, {2}")),
        .. Same(new(ChangeRuleIds.DefaultChanged, "default-changed", "p--", "---", "The default of {0} was {1} and is {2}")),
    ];

    private static IEnumerable<ChangeRule> Types() =>
    [
        .. Same(new(ChangeRuleIds.TypeChanged, "type-changed", "bbb", "bbb", "{0} was {1} and is {2}")),
        .. Sides(
            new(ChangeRuleIds.TypeWidened, "type-widened", "--b", "bbb", "{0} was {1} and is {2}, which holds more"),
            new(ChangeRuleIds.TypeNarrowed, "type-narrowed", "bbb", "-pb", "{0} was {1} and is {2}, which holds less")),
        .. Sides(
            new(ChangeRuleIds.TypeLeftOpen, "type-left-open", "-pb", "bbb", "{0} was {1} and can be anything now"),
            new(ChangeRuleIds.TypeGiven, "type-given", "bbb", "-bb", "{0} could be anything and is {2} now")),
        .. Sides(
            new(ChangeRuleIds.FormatWidened, "format-widened", "-pb", "bbb", "{0} was {1} and is {2}, which holds more"),
            new(ChangeRuleIds.FormatNarrowed, "format-narrowed", "bbb", "-pb", "{0} was {1} and is {2}, which holds less")),
        .. Sides(
            new(ChangeRuleIds.FormatRemoved, "format-removed", "-bb", "pbb", "{0} has no format any more; it was {1}"),
            new(ChangeRuleIds.FormatAdded, "format-added", "pbb", "-bb", "{0} has a format now, {2}")),
        .. Same(new(ChangeRuleIds.FormatChanged, "format-changed", "bbb", "bbb", "{0} had the format {1} and has {2}")),
        .. Same(new(ChangeRuleIds.SchemaReplaced, "schema-replaced", "pbb", "pbb", "{0} was a {1} and is a {2}")),
        .. Sides(
            new(ChangeRuleIds.SchemaRemoved, "schema-removed", "-bb", "-bb", "The schema {0} is gone", ChangeTrait.Removal),
            new(ChangeRuleIds.SchemaAdded, "schema-added", "---", "---", "The schema {0} is new")),
        .. Sides(
            new(ChangeRuleIds.SchemaDeprecated, "schema-deprecated", "-p-", "-p-", "The schema {0} is deprecated"),
            new(ChangeRuleIds.SchemaNoLongerDeprecated, "schema-no-longer-deprecated", "---", "---",
                "The schema {0} is no longer deprecated")),
        .. Same(new(ChangeRuleIds.SchemaRenamed, "schema-renamed", "-bb", "-bb", "The schema {1} is called {2} now", ChangeTrait.Place)),
        .. Sides(
            new(ChangeRuleIds.SchemaInlined, "schema-inlined", "-bb", "-bb", "{0} was a {1} and is written in place now"),
            new(ChangeRuleIds.SchemaNamed, "schema-named", "-bb", "-bb", "{0} was written in place and is a {2} now")),
    ];

    private static IEnumerable<ChangeRule> Enums() =>
    [
        .. Sides(
            new(ChangeRuleIds.EnumValueRemoved, "enum-value-removed", "bbb", "-bb", "The {0} is gone", ChangeTrait.Removal),
            new(ChangeRuleIds.EnumValueAdded, "enum-value-added", "---", "pp-", "The {0} is new", ChangeTrait.NewValue)),
        .. Sides(
            new(ChangeRuleIds.EnumRemoved, "enum-removed", "-bb", "pbb", "{0} is no longer one of a list of values; the list was {1}"),
            new(ChangeRuleIds.EnumAdded, "enum-added", "bbb", "-bb", "{0} is one of a list of values now: {2}")),
        .. Same(new(ChangeRuleIds.ConstantChanged, "constant-changed", "bbb", "bbb", "{0} was always {1} and is always {2}")),
    ];

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
    ];

    private static IEnumerable<ChangeRule> Compositions() =>
    [
        .. Sides(
            new(ChangeRuleIds.AlternativeRemoved, "alternative-removed", "bpp", "-pp", "{0} can no longer be {1}"),
            new(ChangeRuleIds.AlternativeAdded, "alternative-added", "---", "ppp", "{0} can be {2} too")),
        .. Sides(
            new(ChangeRuleIds.AlternativesRemoved, "alternatives-removed", "bbb", "-bb", "{0} had alternatives ({1}) and is {2}"),
            new(ChangeRuleIds.AlternativesAdded, "alternatives-added", "-bb", "bbb", "{0} was {1} and has alternatives now ({2})")),
        .. Same(new(ChangeRuleIds.AlternativesKindChanged, "alternatives-kind-changed", "p--", "p--",
            "{0} was {1} and is {2} of its alternatives")),
        .. Sides(
            new(ChangeRuleIds.PartRemoved, "part-removed", "pbb", "bbb", "{0} no longer includes {1}"),
            new(ChangeRuleIds.PartAdded, "part-added", "p--", "---", "{0} includes {2} now")),
        .. Sides(
            new(ChangeRuleIds.ExclusionAdded, "exclusion-added", "p--", "---", "Some values of {0} are excluded now (not)"),
            new(ChangeRuleIds.ExclusionRemoved, "exclusion-removed", "---", "p--",
                "Values of {0} that were excluded (not) are allowed now")),
        .. Same(new(ChangeRuleIds.ExclusionChanged, "exclusion-changed", "p--", "p--",
            "Other values of {0} than before are excluded (not)")),
        .. Sides(
            new(ChangeRuleIds.DiscriminatorRemoved, "discriminator-removed", "ppp", "bpp",
                "Kinds of {0} are no longer told apart by '{1}'"),
            new(ChangeRuleIds.DiscriminatorAdded, "discriminator-added", "bpp", "-pp", "Kinds of {0} are told apart by '{2}' now")),
        .. Same(new(ChangeRuleIds.DiscriminatorPropertyChanged, "discriminator-property-changed", "bpp", "bpp",
            "Kinds of {0} were told apart by '{1}' and are told apart by '{2}'")),
        .. Sides(
            new(ChangeRuleIds.DiscriminatorValueRemoved, "discriminator-value-removed", "bpp", "-pp",
                "The {0}, which stood for {1}, is gone"),
            new(ChangeRuleIds.DiscriminatorValueAdded, "discriminator-value-added", "---", "pp-", "The {0} is new and stands for {2}")),
        .. Same(new(ChangeRuleIds.DiscriminatorValueChanged, "discriminator-value-changed", "bpp", "bpp",
            "The {0} stood for {1} and stands for {2}")),
        .. Sides(
            new(ChangeRuleIds.AdditionalPropertiesForbidden, "additional-properties-forbidden", "b--", "---",
                "{0} may hold nothing besides its properties any more"),
            new(ChangeRuleIds.AdditionalPropertiesAllowed, "additional-properties-allowed", "---", "p--",
                "{0} may hold more than its properties now")),
        .. Sides(
            new(ChangeRuleIds.AdditionalPropertiesTyped, "additional-properties-typed", "bbb", "-bb",
                "What {0} holds besides its properties must be {2} now"),
            new(ChangeRuleIds.AdditionalPropertiesUntyped, "additional-properties-untyped", "-bb", "bbb",
                "What {0} holds besides its properties can be anything now; it was {1}")),
        .. Sides(
            new(ChangeRuleIds.BecameAbstract, "became-abstract", "-p-", "---", "Only the subtypes of {0} occur now (x-abstract)"),
            new(ChangeRuleIds.NoLongerAbstract, "no-longer-abstract", "---", "-p-",
                "{0} itself occurs now, not only its subtypes (x-abstract)")),
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
