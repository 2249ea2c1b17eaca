using System.Collections.Generic;

namespace MadasterGen.Diff.Rules;

internal static partial class ChangeRules
{
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
        .. Same(new(ChangeRuleIds.PlaceholderRenamed, "placeholder-renamed", "-b-", "-b-",
            "In the path of {0} the placeholder {{{1}}} is called {{{2}}}; where it goes is the same")),
        .. Same(new(ChangeRuleIds.OperationIdChanged, "operation-id-changed", "-bb", "-bb",
            "{0} was called {1} and is called {2}, and its method with it", ChangeTrait.Place,
            "{0} was called {1} and is called {2}")),
        .. Sides(
            new(ChangeRuleIds.OperationIdRemoved, "operation-id-removed", "-bb", "-bb",
                "{0} has lost its id {1}; its method is named after the path", ChangeTrait.Place, "{0} has lost its id {1}"),
            new(ChangeRuleIds.OperationIdAdded, "operation-id-added", "-bb", "-bb",
                "{0} has an id now, {2}, which names its method", ChangeTrait.Place, "{0} has an id now, {2}")),
        .. Same(new(ChangeRuleIds.TagChanged, "tag-changed", "-bb", "-bb",
            "{0} was under the tag '{1}' and is under '{2}', and its method in another client", ChangeTrait.Place,
            "{0} was under the tag '{1}' and is under '{2}'")),
        .. Sides(
            new(ChangeRuleIds.OperationDeprecated, "operation-deprecated", "-p-", "-p-", "{0} is deprecated", ChangeTrait.Notice),
            new(ChangeRuleIds.OperationNoLongerDeprecated, "operation-no-longer-deprecated", "---", "---",
                "{0} is no longer deprecated", ChangeTrait.Notice)),
        .. Sides(
            new(ChangeRuleIds.SunsetSet, "sunset-set", "p--", "p--", "{0} may be gone after {2}", ChangeTrait.Notice),
            new(ChangeRuleIds.SunsetRemoved, "sunset-removed", "---", "---", "{0} is no longer going away after {1}", ChangeTrait.Notice)),
        .. Sides(
            new(ChangeRuleIds.SunsetEarlier, "sunset-earlier", "p--", "p--",
                "{0} may be gone after {2} already, instead of {1}", ChangeTrait.Notice),
            new(ChangeRuleIds.SunsetLater, "sunset-later", "---", "---",
                "{0} may be gone after {2} only, instead of {1}", ChangeTrait.Notice)),
        .. Same(new(ChangeRuleIds.OperationServerChanged, "operation-server-changed", "p--", "p--",
            "The servers of {0} were {1} and are {2}", ChangeTrait.Notice)),
        .. Same(new(ChangeRuleIds.PlaceholdersMoved, "placeholders-moved", "b--", "b--",
            "The placeholders of {0} changed places: {1} became {2}", ChangeTrait.Notice)),
        .. Sides(
            new(ChangeRuleIds.CallbackRemoved, "callback-removed", "bbb", "bbb", "The {0} is gone"),
            new(ChangeRuleIds.CallbackAdded, "callback-added", "---", "---", "The {0} is new")),
        .. Sides(
            new(ChangeRuleIds.WebhookRemoved, "webhook-removed", "bbb", "bbb", "The {0} is gone"),
            new(ChangeRuleIds.WebhookAdded, "webhook-added", "---", "---", "The {0} is new")),
        .. Sides(
            new(ChangeRuleIds.StabilityLowered, "stability-lowered", "p--", "p--",
                "The stability level of {0} was {1} and is {2}", ChangeTrait.Notice),
            new(ChangeRuleIds.StabilityRaised, "stability-raised", "---", "---",
                "The stability level of {0} was {1} and is {2}", ChangeTrait.Notice)),
        .. Same(new(ChangeRuleIds.CallbackSecurityChanged, "callback-security-changed", "p--", "p--",
            "The credentials that the server shows when it calls the {0} were {1} and are {2}")),
    ];

    private static IEnumerable<ChangeRule> Bodies() =>
    [
        .. Sides(
            new(ChangeRuleIds.OptionalBodyRemoved, "optional-body-removed", "pbb", "pbb", "{0} takes no body any more"),
            new(ChangeRuleIds.OptionalBodyAdded, "optional-body-added", "-bb", "-bb",
                "{0} takes a body now, which can be left out", ChangeTrait.Argument)),
        .. Sides(
            new(ChangeRuleIds.RequiredBodyRemoved, "required-body-removed", "pbb", "b--",
                "{0} takes no body any more, where one was required"),
            new(ChangeRuleIds.RequiredBodyAdded, "required-body-added", "bbb", "---", "{0} requires a body now",
                ChangeTrait.Argument)),
        .. Sides(
            new(ChangeRuleIds.BodyBecameRequired, "body-became-required", "bp-", "---", "{0} is required now", ChangeTrait.Argument),
            new(ChangeRuleIds.BodyBecameOptional, "body-became-optional", "---", "b--", "{0} can be left out now")),
        .. Sides(
            new(ChangeRuleIds.RequestMediaTypeRemoved, "request-media-type-removed", "bpp", "bpp", "{0} is no longer accepted"),
            new(ChangeRuleIds.RequestMediaTypeAdded, "request-media-type-added", "---", "---", "{0} is accepted too")),
        .. Same(new(ChangeRuleIds.PartEncodingChanged, "part-encoding-changed", "b--", "b--", "{0} was sent as {1} and is sent as {2}")),
        .. Same(new(ChangeRuleIds.RequestMediaTypeRespelled, "request-media-type-respelled", "p--", "p--",
            "{0} was accepted as {1} and is accepted as {2}")),
        .. Sides(
            new(ChangeRuleIds.BodyCannotBeOmitted, "body-cannot-be-omitted", "-b-", "---",
                "{0} must be written in each call: the document no longer states that it can be left out", ChangeTrait.Argument),
            new(ChangeRuleIds.BodyCanBeOmitted, "body-can-be-omitted", "---", "---",
                "{0} can be left out of calls now, as the document states")),
    ];

    private static IEnumerable<ChangeRule> Responses() =>
    [
        .. Sides(
            new(ChangeRuleIds.SuccessStatusRemoved, "success-status-removed", "bp-", "bp-", "The {0} is gone"),
            new(ChangeRuleIds.SuccessStatusAdded, "success-status-added", "---", "p--", "The {0} is new")),
        .. Sides(
            new(ChangeRuleIds.ErrorStatusRemoved, "error-status-removed", "---", "---", "The {0} is gone"),
            new(ChangeRuleIds.ErrorStatusAdded, "error-status-added", "---", "p--", "The {0} is new")),
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
            new(ChangeRuleIds.ResponseBodyAdded, "response-body-added", "bpb", "-pb", "The {0} has a body now")),
        .. Sides(
            new(ChangeRuleIds.OptionalHeaderRemoved, "optional-header-removed", "p--", "p--", "The {0} is gone"),
            new(ChangeRuleIds.OptionalHeaderAdded, "optional-header-added", "---", "---", "The {0} is new")),
        .. Sides(
            new(ChangeRuleIds.RequiredHeaderRemoved, "required-header-removed", "---", "b--", "The {0}, which always came, is gone"),
            new(ChangeRuleIds.RequiredHeaderAdded, "required-header-added", "b--", "---", "The {0} is new and always comes")),
        .. Sides(
            new(ChangeRuleIds.HeaderBecameOptional, "header-became-optional", "---", "b--", "The {0} may be missing now"),
            new(ChangeRuleIds.HeaderBecameRequired, "header-became-required", "b--", "---", "The {0} always comes now")),
        .. Sides(
            new(ChangeRuleIds.HeaderDeprecated, "header-deprecated", "p--", "p--", "The {0} is deprecated", ChangeTrait.Notice),
            new(ChangeRuleIds.HeaderNoLongerDeprecated, "header-no-longer-deprecated", "---", "---",
                "The {0} is no longer deprecated", ChangeTrait.Notice)),
        .. Same(new(ChangeRuleIds.ResponseMediaTypeRespelled, "response-media-type-respelled", "p--", "p--",
            "{0} came as {1} and comes as {2}")),
        .. Same(new(ChangeRuleIds.HeaderRespelled, "header-respelled", "-bb", "-bb",
            "The {0} was written {1}; the case of a header's name counts for nobody but C#",
            OnWire: "The {0} was written {1}; the case of a header's name does not count")),
    ];
}
