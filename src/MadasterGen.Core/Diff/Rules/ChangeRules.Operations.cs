using System.Collections.Generic;

namespace MadasterGen.Diff.Rules;

internal static partial class ChangeRules
{
    // Rows that do not travel have one set of verdicts, written twice.
    private static IEnumerable<ChangeRule> Document() =>
    [
        .. Same(new(ChangeRuleIds.ApiVersionChanged, "api-version-changed", "-pp", "-pp", "The API version was {1} and is {2}")),
        .. Same(new(ChangeRuleIds.PathPrefixChanged, "path-prefix-changed", "bpp", "bpp", "All paths begin with {2} instead of {1}")),
        .. Same(new(ChangeRuleIds.FirstServerChanged, "first-server-changed", "p--", "p--", "The first server was {1} and is {2}")),
        .. Sides(
            new(ChangeRuleIds.ServerRemoved, "server-removed", "p--", "p--", "The server {1} is gone"),
            new(ChangeRuleIds.ServerAdded, "server-added", "---", "---", "The server {2} is new")),
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
    ];

    private static IEnumerable<ChangeRule> Operations() =>
    [
        .. Sides(
            new(ChangeRuleIds.OperationRemoved, "operation-removed", "bbb", "bbb", "{0} is gone", ChangeTrait.Removal),
            new(ChangeRuleIds.OperationAdded, "operation-added", "---", "---", "{0} is new")),
        .. Sides(
            new(ChangeRuleIds.TagRemoved, "tag-removed", "bbb", "bbb", "All operations of {0} are gone: {1}", ChangeTrait.Removal),
            new(ChangeRuleIds.TagAdded, "tag-added", "---", "---", "The operations of {0} are new: {2}")),
        .. Same(new(ChangeRuleIds.PathChanged, "path-changed", "bp-", "bp-", "{0} was at {1} and is at {2}", ChangeTrait.Place)),
        .. Same(new(ChangeRuleIds.MethodChanged, "method-changed", "bp-", "bp-",
            "{0} was called by {1} and is called by {2}", ChangeTrait.Place)),
        .. Same(new(ChangeRuleIds.PlaceholderRenamed, "placeholder-renamed", "-p-", "-p-",
            "In the path of {0} the placeholder {{{1}}} is called {{{2}}}; where it goes is the same")),
        .. Same(new(ChangeRuleIds.OperationIdChanged, "operation-id-changed", "-bb", "-bb",
            "{0} was called {1} and is called {2}, and its method with it", ChangeTrait.Place)),
        .. Sides(
            new(ChangeRuleIds.OperationIdRemoved, "operation-id-removed", "-bb", "-bb",
                "{0} has lost its id {1}; its method is named after the path", ChangeTrait.Place),
            new(ChangeRuleIds.OperationIdAdded, "operation-id-added", "-bb", "-bb",
                "{0} has an id now, {2}, which names its method", ChangeTrait.Place)),
        .. Same(new(ChangeRuleIds.TagChanged, "tag-changed", "-bb", "-bb",
            "{0} was under the tag '{1}' and is under '{2}', and its method in another client", ChangeTrait.Place)),
        .. Sides(
            new(ChangeRuleIds.OperationDeprecated, "operation-deprecated", "-p-", "-p-", "{0} is deprecated"),
            new(ChangeRuleIds.OperationNoLongerDeprecated, "operation-no-longer-deprecated", "---", "---", "{0} is no longer deprecated")),
        .. Sides(
            new(ChangeRuleIds.SunsetSet, "sunset-set", "p--", "p--", "{0} may be gone after {2}"),
            new(ChangeRuleIds.SunsetRemoved, "sunset-removed", "---", "---", "{0} is no longer going away after {1}")),
        .. Sides(
            new(ChangeRuleIds.SunsetEarlier, "sunset-earlier", "p--", "p--", "{0} may be gone after {2} already, instead of {1}"),
            new(ChangeRuleIds.SunsetLater, "sunset-later", "---", "---", "{0} may be gone after {2} only, instead of {1}")),
        .. Same(new(ChangeRuleIds.OperationServerChanged, "operation-server-changed", "p--", "p--",
            "The servers of {0} were {1} and are {2}")),
    ];

    private static IEnumerable<ChangeRule> Parameters() =>
    [
        .. Sides(
            new(ChangeRuleIds.OptionalParameterRemoved, "optional-parameter-removed", "pbb", "pbb", "The {0} is gone"),
            new(ChangeRuleIds.OptionalParameterAdded, "optional-parameter-added", "--b", "--b", "The {0} is new and can be left out")),
        .. Sides(
            new(ChangeRuleIds.RequiredParameterRemoved, "required-parameter-removed", "pbb", "pbb", "The {0}, which was required, is gone"),
            new(ChangeRuleIds.RequiredParameterAdded, "required-parameter-added", "bbb", "bbb", "The {0} is new and required")),
        .. Sides(
            new(ChangeRuleIds.ParameterBecameRequired, "parameter-became-required", "bbp", "bbp", "The {0} is required now"),
            new(ChangeRuleIds.ParameterBecameOptional, "parameter-became-optional", "-pp", "-pp", "The {0} can be left out now")),
        .. Same(new(ChangeRuleIds.ParameterMoved, "parameter-moved", "bp-", "bp-",
            "The parameter '{0}' went to the {1} and goes to the {2}")),
        .. Same(new(ChangeRuleIds.ParameterStyleChanged, "parameter-style-changed", "b--", "b--",
            "The {0} was written as {1} and is written as {2}")),
        .. Same(new(ChangeRuleIds.ParameterExplodeChanged, "parameter-explode-changed", "b--", "b--",
            "The {0} was written as {1} and is written as {2}")),
        .. Sides(
            new(ChangeRuleIds.ReservedCharactersEscaped, "reserved-characters-escaped", "p--", "p--",
                "Reserved characters in the {0} must be escaped now"),
            new(ChangeRuleIds.ReservedCharactersAllowed, "reserved-characters-allowed", "---", "---",
                "Reserved characters in the {0} may go unescaped now")),
        .. Same(new(ChangeRuleIds.ParameterContentChanged, "parameter-content-changed", "bp-", "bp-",
            "The {0} was written as {1} and is written as {2}")),
        .. Sides(
            new(ChangeRuleIds.ParameterDeprecated, "parameter-deprecated", "-p-", "-p-", "The {0} is deprecated"),
            new(ChangeRuleIds.ParameterNoLongerDeprecated, "parameter-no-longer-deprecated", "---", "---",
                "The {0} is no longer deprecated")),
    ];

    private static IEnumerable<ChangeRule> Bodies() =>
    [
        .. Sides(
            new(ChangeRuleIds.OptionalBodyRemoved, "optional-body-removed", "pbb", "pbb", "{0} takes no body any more"),
            new(ChangeRuleIds.OptionalBodyAdded, "optional-body-added", "-bb", "-bb",
                "{0} takes a body now; the API lets it be left out, the method asks for it")),
        .. Sides(
            new(ChangeRuleIds.RequiredBodyRemoved, "required-body-removed", "pbb", "pbb",
                "{0} takes no body any more, where one was required"),
            new(ChangeRuleIds.RequiredBodyAdded, "required-body-added", "bbb", "bbb", "{0} requires a body now")),
        .. Sides(
            new(ChangeRuleIds.BodyBecameRequired, "body-became-required", "bp-", "bp-", "{0} is required now"),
            new(ChangeRuleIds.BodyBecameOptional, "body-became-optional", "---", "---", "{0} can be left out now")),
        .. Sides(
            new(ChangeRuleIds.RequestMediaTypeRemoved, "request-media-type-removed", "bpp", "bpp", "{0} is no longer accepted"),
            new(ChangeRuleIds.RequestMediaTypeAdded, "request-media-type-added", "---", "---", "{0} is accepted too")),
    ];

    private static IEnumerable<ChangeRule> Responses() =>
    [
        .. Sides(
            new(ChangeRuleIds.SuccessStatusRemoved, "success-status-removed", "bp-", "bp-", "The {0} is gone"),
            new(ChangeRuleIds.SuccessStatusAdded, "success-status-added", "p--", "p--", "The {0} is new")),
        .. Sides(
            new(ChangeRuleIds.ErrorStatusRemoved, "error-status-removed", "---", "---", "The {0} is gone"),
            new(ChangeRuleIds.ErrorStatusAdded, "error-status-added", "p--", "p--", "The {0} is new")),
        .. Sides(
            new(ChangeRuleIds.DefaultResponseRemoved, "default-response-removed", "---", "---", "The {0} is gone"),
            new(ChangeRuleIds.DefaultResponseAdded, "default-response-added", "---", "---", "The {0} is new")),
        .. Same(new(ChangeRuleIds.SuccessStatusChanged, "success-status-changed", "pp-", "pp-",
            "{0} succeeded with {1} and succeeds with {2}")),
        .. Sides(
            new(ChangeRuleIds.ResponseMediaTypeRemoved, "response-media-type-removed", "bpp", "bpp", "{0} is no longer sent"),
            new(ChangeRuleIds.ResponseMediaTypeAdded, "response-media-type-added", "p--", "p--", "{0} can come too")),
        .. Sides(
            new(ChangeRuleIds.ResponseBodyRemoved, "response-body-removed", "bbb", "bbb", "The {0} has no body any more"),
            new(ChangeRuleIds.ResponseBodyAdded, "response-body-added", "-pb", "-pb", "The {0} has a body now")),
        .. Sides(
            new(ChangeRuleIds.OptionalHeaderRemoved, "optional-header-removed", "p--", "p--", "The {0} is gone"),
            new(ChangeRuleIds.OptionalHeaderAdded, "optional-header-added", "---", "---", "The {0} is new")),
        .. Sides(
            new(ChangeRuleIds.RequiredHeaderRemoved, "required-header-removed", "b--", "b--", "The {0}, which always came, is gone"),
            new(ChangeRuleIds.RequiredHeaderAdded, "required-header-added", "---", "---", "The {0} is new and always comes")),
        .. Sides(
            new(ChangeRuleIds.HeaderBecameOptional, "header-became-optional", "b--", "b--", "The {0} may be missing now"),
            new(ChangeRuleIds.HeaderBecameRequired, "header-became-required", "---", "---", "The {0} always comes now")),
    ];
}
