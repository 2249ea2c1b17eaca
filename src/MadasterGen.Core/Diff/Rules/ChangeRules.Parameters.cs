using System.Collections.Generic;

namespace MadasterGen.Diff.Rules;

internal static partial class ChangeRules
{
    // What comes from the server is that of callbacks and webhooks, which no method takes.
    private static IEnumerable<ChangeRule> Parameters() =>
    [
        .. Sides(
            new(ChangeRuleIds.OptionalParameterRemoved, "optional-parameter-removed", "pbb", "p--", "The {0} is gone"),
            new(ChangeRuleIds.OptionalParameterAdded, "optional-parameter-added", "-bb", "---", "The {0} is new and can be left out",
                ChangeTrait.Order)),
        .. Sides(
            new(ChangeRuleIds.RequiredParameterRemoved, "required-parameter-removed", "pbb", "b--", "The {0}, which was required, is gone"),
            new(ChangeRuleIds.RequiredParameterAdded, "required-parameter-added", "bbb", "---", "The {0} is new and required",
                ChangeTrait.Argument)),
        .. Sides(
            new(ChangeRuleIds.ParameterBecameRequired, "parameter-became-required", "bbb", "---", "The {0} is required now",
                ChangeTrait.Argument),
            new(ChangeRuleIds.ParameterBecameOptional, "parameter-became-optional", "-bb", "b--", "The {0} can be left out now",
                ChangeTrait.Order)),
        .. Same(new(ChangeRuleIds.ParameterMoved, "parameter-moved", "bbb", "b--",
            "The {0} went to the {1} and goes to the {2}", ChangeTrait.Order)),
        .. Same(new(ChangeRuleIds.ParameterStyleChanged, "parameter-style-changed", "b--", "b--",
            "The {0} was written as {1} and is written as {2}")),
        .. Same(new(ChangeRuleIds.ParameterExplodeChanged, "parameter-explode-changed", "b--", "b--",
            "The {0} was written as {1} and is written as {2}")),
        .. Sides(
            new(ChangeRuleIds.ReservedCharactersEscaped, "reserved-characters-escaped", "p--", "---",
                "Reserved characters in the {0} must be escaped now"),
            new(ChangeRuleIds.ReservedCharactersAllowed, "reserved-characters-allowed", "---", "p--",
                "Reserved characters in the {0} may go unescaped now")),
        .. Same(new(ChangeRuleIds.ParameterContentChanged, "parameter-content-changed", "bp-", "b--",
            "The {0} was written as {1} and is written as {2}")),
        .. Sides(
            new(ChangeRuleIds.ParameterDeprecated, "parameter-deprecated", "-p-", "---", "The {0} is deprecated", ChangeTrait.Notice),
            new(ChangeRuleIds.ParameterNoLongerDeprecated, "parameter-no-longer-deprecated", "---", "---",
                "The {0} is no longer deprecated", ChangeTrait.Notice)),
        .. Same(new(ChangeRuleIds.ParameterOrderChanged, "parameter-order-changed", "-bb", "---",
            "What {0} is given stands in another order: {2}; it was {1}", ChangeTrait.Order)),
        .. Same(new(ChangeRuleIds.ParameterRespelled, "parameter-respelled", "-b-", "---",
            "The {0} was written {1}; the case of a header's name counts for nobody but C#",
            OnWire: "The {0} was written {1}; the case of a header's name does not count")),
        .. Sides(
            new(ChangeRuleIds.EmptyValueForbidden, "empty-value-forbidden", "b--", "---", "The {0} may not be sent empty any more"),
            new(ChangeRuleIds.EmptyValueAllowed, "empty-value-allowed", "---", "p--", "The {0} may be sent empty now")),
        .. Sides(
            new(ChangeRuleIds.ParameterBecameSingle, "parameter-became-single", "bbb", "---",
                "The {0} takes one value now; it took several"),
            new(ChangeRuleIds.ParameterBecameList, "parameter-became-list", "-bb", "b--",
                "The {0} takes several values now; one is written as before")),
        .. Same(new(ChangeRuleIds.ParameterSunsetChanged, "parameter-sunset-changed", "p--", "p--",
            "The {0} may be gone after {2}; the date was {1}", ChangeTrait.Notice)),
        .. Same(new(ChangeRuleIds.ParameterWireNameChanged, "parameter-wire-name-changed", "b--", "b--",
            "The {0} is spelled otherwise on the wire; it was '{1}'", ChangeTrait.Spelling)),
    ];
}
