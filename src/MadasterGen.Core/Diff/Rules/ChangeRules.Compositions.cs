using System.Collections.Generic;

namespace MadasterGen.Diff.Rules;

internal static partial class ChangeRules
{
    private static IEnumerable<ChangeRule> Compositions() =>
    [
        .. Sides(
            new(ChangeRuleIds.AlternativeRemoved, "alternative-removed", "bbb", "-bb", "{0} can no longer be {1}"),
            new(ChangeRuleIds.AlternativeAdded, "alternative-added", "-bb", "pbb", "{0} can be {2} too")),
        .. Sides(
            new(ChangeRuleIds.AlternativesRemoved, "alternatives-removed", "bbb", "-bb", "{0} had alternatives ({1}) and is {2}"),
            new(ChangeRuleIds.AlternativesAdded, "alternatives-added", "-pb", "bbb", "{0} was {1} and has alternatives now ({2})")),
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
        .. Sides(
            new(ChangeRuleIds.SubtypeRemoved, "subtype-removed", "bbb", "-bb", "{1} is no longer a kind of {0}"),
            new(ChangeRuleIds.SubtypeAdded, "subtype-added", "---", "pp-", "{2} is a kind of {0} now")),
        .. Sides(
            new(ChangeRuleIds.AdditionalPropertiesUndeclared, "additional-properties-undeclared", "-bb", "-bb",
                "{0} may hold more than its properties as before, but no longer declares it, so that its type does not offer it",
                OnWire: "{0} may hold more than its properties as before, but no longer declares it"),
            new(ChangeRuleIds.AdditionalPropertiesDeclared, "additional-properties-declared", "-bb", "-bb",
                "{0} may hold more than its properties as before, and declares it now, so that its type offers it",
                OnWire: "{0} may hold more than its properties as before, and declares it now")),
        // Code that names the delegates of Match, or does not call it, is as it was.
        .. Same(new(ChangeRuleIds.AlternativeOrderChanged, "alternative-order-changed", "-pb", "-pb",
            "The alternatives of {0} stand in another order: {2}; it was {1}")),
    ];
}
