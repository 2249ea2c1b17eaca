using System.Collections.Generic;

namespace MadasterGen.Diff.Rules;

internal static partial class ChangeRules
{
    // Rows that do not travel have one set of verdicts, written twice.
    private static IEnumerable<ChangeRule> Document() =>
    [
        .. Same(new(ChangeRuleIds.ApiVersionChanged, "api-version-changed", "-pp", "-pp", "The API version was {1} and is {2}")),
        .. Same(new(ChangeRuleIds.PathPrefixChanged, "path-prefix-changed", "bbb", "bbb", "All paths begin with {2} instead of {1}")),
        .. Same(new(ChangeRuleIds.PrefixMoved, "prefix-moved", "-pp", "-pp",
            "Server and paths are divided elsewhere ({1} was the server's path and {2} is); whole addresses are the same")),
        .. Same(new(ChangeRuleIds.FirstServerChanged, "first-server-changed", "p--", "p--", "The first server was {1} and is {2}")),
        .. Sides(
            new(ChangeRuleIds.ServerRemoved, "server-removed", "p--", "p--", "The server {1} is gone"),
            new(ChangeRuleIds.ServerAdded, "server-added", "p--", "p--", "The server {2} is new")),
        .. Sides(
            new(ChangeRuleIds.SecuritySchemeRemoved, "security-scheme-removed", "---", "---", "The {0} is gone"),
            new(ChangeRuleIds.SecuritySchemeAdded, "security-scheme-added", "---", "---", "The {0} is new")),
        .. Same(new(ChangeRuleIds.SecuritySchemeChanged, "security-scheme-changed", "b--", "b--", "The {0} was {1} and is {2}")),
        .. Sides(
            new(ChangeRuleIds.SecurityRequired, "security-required", "b--", "b--", "{0} asks for credentials now ({2}); it asked for none"),
            new(ChangeRuleIds.SecurityNoLongerRequired, "security-no-longer-required", "---", "---",
                "{0} asks for no credentials any more; it asked for {1}")),
        .. Sides(
            new(ChangeRuleIds.SecurityAlternativeRemoved, "security-alternative-removed", "b--", "b--", "{0} no longer accepts {1}"),
            new(ChangeRuleIds.SecurityAlternativeAdded, "security-alternative-added", "---", "---", "{0} accepts {2} too")),
        .. Sides(
            new(ChangeRuleIds.SecurityScopeAdded, "security-scope-added", "b--", "b--", "{0} asks for the scope {2} now"),
            new(ChangeRuleIds.SecurityScopeRemoved, "security-scope-removed", "---", "---", "{0} no longer asks for the scope {1}")),
        .. Same(new(ChangeRuleIds.SecurityAddressChanged, "security-address-changed", "p--", "p--",
            "An address of the {0} was {1} and is {2}")),
        .. Sides(
            new(ChangeRuleIds.SecurityFlowRemoved, "security-flow-removed", "b--", "b--", "The {0} no longer has the flow {1}"),
            new(ChangeRuleIds.SecurityFlowAdded, "security-flow-added", "---", "---", "The {0} has the flow {2} too")),
        .. Sides(
            new(ChangeRuleIds.ScopeWithdrawn, "scope-withdrawn", "p--", "p--", "The {0} no longer offers the scope {1}"),
            new(ChangeRuleIds.ScopeOffered, "scope-offered", "---", "---", "The {0} offers the scope {2} too")),
        .. Same(new(ChangeRuleIds.NotCompared, "not-compared", "ppp", "ppp",
            "In {0}, what a reference names was not compared, because the reference leads nowhere (old document: {1}; new document: {2})",
            ChangeTrait.Notice)),
    ];
}
