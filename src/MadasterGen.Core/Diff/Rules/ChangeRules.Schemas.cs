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
            new(ChangeRuleIds.PropertyBecameRequired, "property-became-required", "bbb", "-p-",
                "{0} is required now", ChangeTrait.Requirement),
            new(ChangeRuleIds.PropertyBecameOptional, "property-became-optional", "--b", "bp-", "{0} may be missing now")),
        .. Sides(
            new(ChangeRuleIds.BecameNullable, "became-nullable", "--b", "bbb", "{0} can be null now"),
            new(ChangeRuleIds.NoLongerNullable, "no-longer-nullable", "bbb", "-pb", "{0} cannot be null any more")),
        .. Sides(
            new(ChangeRuleIds.BecameReadOnly, "became-read-only", "pp-", "---", "{0} is only read now; the server ignores it in requests"),
            new(ChangeRuleIds.NoLongerReadOnly, "no-longer-read-only", "---", "---", "{0} can be written now")),
        .. Sides(
            new(ChangeRuleIds.BecameWriteOnly, "became-write-only", "---", "bp-", "{0} is only written now; no response holds it any more"),
            new(ChangeRuleIds.NoLongerWriteOnly, "no-longer-write-only", "---", "---", "{0} can be read now")),
        .. Sides(
            new(ChangeRuleIds.PropertyDeprecated, "property-deprecated", "-p-", "-p-", "{0} is deprecated", ChangeTrait.Notice),
            new(ChangeRuleIds.PropertyNoLongerDeprecated, "property-no-longer-deprecated", "---", "---",
                "{0} is no longer deprecated", ChangeTrait.Notice)),
        .. Same(new(ChangeRuleIds.PropertySunsetChanged, "property-sunset-changed", "p--", "p--",
            "{0} may be gone after {2}; the date was {1}", ChangeTrait.Notice)),
        .. Sides(
            new(ChangeRuleIds.DefaultRemoved, "default-removed", "p--", "---", "{0} has no default any more; it was {1}"),
            new(ChangeRuleIds.DefaultAdded, "default-added", "---", "---", "{0} has a default now, {2}")),
        .. Same(new(ChangeRuleIds.DefaultChanged, "default-changed", "p--", "---", "The default of {0} was {1} and is {2}")),
        .. Sides(
            new(ChangeRuleIds.UndeclaredPropertyRequired, "undeclared-property-required", "b--", "---",
                "{0} is required now, though it is declared nowhere"),
            new(ChangeRuleIds.UndeclaredPropertyOptional, "undeclared-property-optional", "---", "b--",
                "{0}, which is declared nowhere, may be missing now")),
        .. Sides(
            new(ChangeRuleIds.PropertyStabilityLowered, "property-stability-lowered", "p--", "p--",
                "The stability level of {0} was {1} and is {2}", ChangeTrait.Notice),
            new(ChangeRuleIds.PropertyStabilityRaised, "property-stability-raised", "---", "---",
                "The stability level of {0} was {1} and is {2}", ChangeTrait.Notice)),
        .. Same(new(ChangeRuleIds.PropertyWireNameChanged, "property-wire-name-changed", "b--", "b--",
            "{0} is spelled otherwise on the wire; it was '{1}'", ChangeTrait.Spelling)),
    ];

    private static IEnumerable<ChangeRule> Types() =>
    [
        .. Same(new(ChangeRuleIds.TypeChanged, "type-changed", "bbb", "bbb", "{0} was {1} and is {2}")),
        .. Sides(
            new(ChangeRuleIds.TypeWidened, "type-widened", "--b", "bbb", "{0} was {1} and is {2}, which holds more"),
            new(ChangeRuleIds.TypeNarrowed, "type-narrowed", "bbb", "-pb", "{0} was {1} and is {2}, which holds less")),
        .. Sides(
            new(ChangeRuleIds.TypeLeftOpen, "type-left-open", "-bb", "bbb", "{0} was {1} and can be anything now"),
            new(ChangeRuleIds.TypeGiven, "type-given", "bbb", "-bb", "{0} could be anything and is {2} now")),
        .. Sides(
            new(ChangeRuleIds.FormatWidened, "format-widened", "-bb", "bbb", "{0} was {1} and is {2}, which holds more"),
            new(ChangeRuleIds.FormatNarrowed, "format-narrowed", "bbb", "-bb", "{0} was {1} and is {2}, which holds less")),
        .. Sides(
            new(ChangeRuleIds.FormatRemoved, "format-removed", "-bb", "pbb", "{0} has no format any more; it was {1}"),
            new(ChangeRuleIds.FormatAdded, "format-added", "pbb", "-bb", "{0} has a format now, {2}")),
        .. Same(new(ChangeRuleIds.FormatChanged, "format-changed", "bbb", "bbb", "{0} had the format {1} and has {2}")),
        .. Same(new(ChangeRuleIds.SchemaReplaced, "schema-replaced", "pbb", "pbb", "{0} was a {1} and is a {2}")),
        .. Sides(
            new(ChangeRuleIds.SchemaRemoved, "schema-removed", "-bb", "-bb", "The schema {0} is gone", ChangeTrait.Removal),
            new(ChangeRuleIds.SchemaAdded, "schema-added", "---", "---", "The schema {0} is new")),
        .. Sides(
            new(ChangeRuleIds.SchemaDeprecated, "schema-deprecated", "-p-", "-p-", "The schema {0} is deprecated", ChangeTrait.Notice),
            new(ChangeRuleIds.SchemaNoLongerDeprecated, "schema-no-longer-deprecated", "---", "---",
                "The schema {0} is no longer deprecated", ChangeTrait.Notice)),
        .. Same(new(ChangeRuleIds.SchemaRenamed, "schema-renamed", "-bb", "-bb", "The schema {1} is called {2} now", ChangeTrait.Place)),
        .. Sides(
            new(ChangeRuleIds.SchemaInlined, "schema-inlined", "-bb", "-bb", "{0} was a {1} and is written in place now"),
            new(ChangeRuleIds.SchemaNamed, "schema-named", "-bb", "-bb", "{0} was written in place and is a {2} now")),
        .. Same(new(ChangeRuleIds.MemberChanged, "member-changed", "-bb", "-bb",
            "For {0}, C# has something else than before: code that uses {1} must change ({2})")),
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
        .. Same(new(ChangeRuleIds.EnumValueRenamed, "enum-value-renamed", "-bb", "-bb",
            "The {0} is called {2} in code now; it was {1}", ChangeTrait.Place)),
        .. Sides(
            new(ChangeRuleIds.KnownValueRemoved, "known-value-removed", "b--", "---", "The {0} is no longer known (x-extensible-enum)"),
            new(ChangeRuleIds.KnownValueAdded, "known-value-added", "---", "---", "The {0} is known too (x-extensible-enum)")),
        .. Sides(
            new(ChangeRuleIds.EnumClosed, "enum-closed", "p--", "---",
                "{0} no longer declares that other values than those it lists may come (x-extensible-enum)"),
            new(ChangeRuleIds.EnumOpened, "enum-opened", "---", "p--",
                "{0} declares now that other values than those it lists may come (x-extensible-enum)")),
        .. Same(new(ChangeRuleIds.EnumOrderChanged, "enum-order-changed", "--b", "--b",
            "The values of {0} stand in another order: {2}; it was {1}")),
        .. Same(new(ChangeRuleIds.EnumValueWireNameChanged, "enum-value-wire-name-changed", "b--", "p--",
            "The {0} is spelled otherwise on the wire: {2}", ChangeTrait.Spelling)),
    ];
}
