using System.Collections.Generic;

namespace MadasterGen.Diff.Rules;

public static partial class ChangeRules
{
    // Rows that do not travel have one set of verdicts, written twice.
    private static IEnumerable<ChangeRule> Document() =>
    [
        .. Same(new("MAD3010", "api-version-changed", "---", "---", "The API version was {1} and is {2}")),
        .. Same(new("MAD3011", "path-prefix-changed", "bp-", "bp-", "All paths begin with {2} instead of {1}")),
        .. Same(new("MAD3020", "first-server-changed", "p--", "p--", "The first server was {1} and is {2}")),
        .. Sides(
            new("MAD3021", "server-removed", "p--", "p--", "The server {1} is gone"),
            new("MAD3022", "server-added", "---", "---", "The server {2} is new")),
        .. Sides(
            new("MAD3030", "security-scheme-removed", "---", "---", "The {0} is gone"),
            new("MAD3031", "security-scheme-added", "---", "---", "The {0} is new")),
        .. Same(new("MAD3032", "security-scheme-changed", "b--", "b--", "The {0} was {1} and is {2}")),
        .. Sides(
            new("MAD3033", "security-required", "b--", "b--", "{0} asks for credentials now ({2}); it asked for none"),
            new("MAD3034", "security-no-longer-required", "---", "---", "{0} asks for no credentials any more; it asked for {1}")),
        .. Sides(
            new("MAD3035", "security-alternative-removed", "b--", "b--", "{0} no longer accepts {1}"),
            new("MAD3036", "security-alternative-added", "---", "---", "{0} accepts {2} too")),
    ];

    private static IEnumerable<ChangeRule> Operations() =>
    [
        .. Sides(
            new("MAD3101", "operation-removed", "bbb", "bbb", "{0} is gone"),
            new("MAD3102", "operation-added", "---", "---", "{0} is new")),
        .. Sides(
            new("MAD3103", "tag-removed", "bbb", "bbb", "All operations of {0} are gone: {1}"),
            new("MAD3104", "tag-added", "---", "---", "The operations of {0} are new: {2}")),
        .. Same(new("MAD3105", "path-changed", "bp-", "bp-", "{0} was at {1} and is at {2}")),
        .. Same(new("MAD3106", "method-changed", "bp-", "bp-", "{0} was called by {1} and is called by {2}")),
        .. Same(new("MAD3107", "placeholder-renamed", "-p-", "-p-", "In the path of {0} the placeholder {{{1}}} is called {{{2}}}; where it goes is the same")),
        .. Same(new("MAD3108", "operation-id-changed", "-bb", "-bb", "{0} was called {1} and is called {2}, and its method with it")),
        .. Sides(
            new("MAD3109", "operation-id-removed", "-bb", "-bb", "{0} has lost its id {1}; its method is named after the path"),
            new("MAD3110", "operation-id-added", "-bb", "-bb", "{0} has an id now, {2}, which names its method")),
        .. Same(new("MAD3111", "tag-changed", "-bb", "-bb", "{0} was under the tag '{1}' and is under '{2}', and its method in another client")),
        .. Sides(
            new("MAD3112", "operation-deprecated", "-p-", "-p-", "{0} is deprecated"),
            new("MAD3113", "operation-no-longer-deprecated", "---", "---", "{0} is no longer deprecated")),
        .. Sides(
            new("MAD3114", "sunset-set", "p--", "p--", "{0} may be gone after {2}"),
            new("MAD3115", "sunset-removed", "---", "---", "{0} is no longer going away after {1}")),
        .. Sides(
            new("MAD3116", "sunset-earlier", "p--", "p--", "{0} may be gone after {2} already, instead of {1}"),
            new("MAD3117", "sunset-later", "---", "---", "{0} may be gone after {2} only, instead of {1}")),
        .. Same(new("MAD3118", "operation-server-changed", "p--", "p--", "The servers of {0} were {1} and are {2}")),
    ];

    private static IEnumerable<ChangeRule> Parameters() =>
    [
        .. Sides(
            new("MAD3201", "optional-parameter-removed", "pbb", "pbb", "The {0} is gone"),
            new("MAD3202", "optional-parameter-added", "--b", "--b", "The {0} is new and can be left out")),
        .. Sides(
            new("MAD3203", "required-parameter-removed", "pbb", "pbb", "The {0}, which was required, is gone"),
            new("MAD3204", "required-parameter-added", "bbb", "bbb", "The {0} is new and required")),
        .. Sides(
            new("MAD3205", "parameter-became-required", "bbb", "bbb", "The {0} is required now"),
            new("MAD3206", "parameter-became-optional", "-pb", "-pb", "The {0} can be left out now")),
        .. Same(new("MAD3207", "parameter-moved", "bp-", "bp-", "The parameter '{0}' went to the {1} and goes to the {2}")),
        .. Same(new("MAD3208", "parameter-style-changed", "b--", "b--", "The {0} was written as {1} and is written as {2}")),
        .. Same(new("MAD3209", "parameter-explode-changed", "b--", "b--", "The {0} was written as {1} and is written as {2}")),
        .. Sides(
            new("MAD3210", "reserved-characters-escaped", "p--", "p--", "Reserved characters in the {0} must be escaped now"),
            new("MAD3211", "reserved-characters-allowed", "---", "---", "Reserved characters in the {0} may go unescaped now")),
        .. Same(new("MAD3212", "parameter-content-changed", "bp-", "bp-", "The {0} was written as {1} and is written as {2}")),
        .. Sides(
            new("MAD3213", "parameter-deprecated", "-p-", "-p-", "The {0} is deprecated"),
            new("MAD3214", "parameter-no-longer-deprecated", "---", "---", "The {0} is no longer deprecated")),
    ];

    private static IEnumerable<ChangeRule> Bodies() =>
    [
        .. Sides(
            new("MAD3301", "optional-body-removed", "pbb", "pbb", "{0} takes no body any more"),
            new("MAD3302", "optional-body-added", "--b", "--b", "{0} takes a body now, which can be left out")),
        .. Sides(
            new("MAD3303", "required-body-removed", "pbb", "pbb", "{0} takes no body any more, where one was required"),
            new("MAD3304", "required-body-added", "bbb", "bbb", "{0} requires a body now")),
        .. Sides(
            new("MAD3305", "body-became-required", "bp-", "bp-", "{0} is required now"),
            new("MAD3306", "body-became-optional", "---", "---", "{0} can be left out now")),
        .. Sides(
            new("MAD3307", "request-media-type-removed", "bpp", "bpp", "{0} is no longer accepted"),
            new("MAD3308", "request-media-type-added", "---", "---", "{0} is accepted too")),
    ];

    private static IEnumerable<ChangeRule> Responses() =>
    [
        .. Sides(
            new("MAD3401", "success-status-removed", "bp-", "bp-", "The {0} is gone"),
            new("MAD3402", "success-status-added", "p--", "p--", "The {0} is new")),
        .. Sides(
            new("MAD3403", "error-status-removed", "---", "---", "The {0} is gone"),
            new("MAD3404", "error-status-added", "p--", "p--", "The {0} is new")),
        .. Sides(
            new("MAD3405", "default-response-removed", "---", "---", "The {0} is gone"),
            new("MAD3406", "default-response-added", "---", "---", "The {0} is new")),
        .. Same(new("MAD3407", "success-status-changed", "pp-", "pp-", "{0} succeeded with {1} and succeeds with {2}")),
        .. Sides(
            new("MAD3408", "response-media-type-removed", "bpp", "bpp", "{0} is no longer sent"),
            new("MAD3409", "response-media-type-added", "p--", "p--", "{0} can come too")),
        .. Sides(
            new("MAD3410", "response-body-removed", "bbb", "bbb", "The {0} has no body any more"),
            new("MAD3411", "response-body-added", "-bb", "-bb", "The {0} has a body now")),
        .. Sides(
            new("MAD3412", "optional-header-removed", "p--", "p--", "The {0} is gone"),
            new("MAD3413", "optional-header-added", "---", "---", "The {0} is new")),
        .. Sides(
            new("MAD3414", "required-header-removed", "b--", "b--", "The {0}, which always came, is gone"),
            new("MAD3415", "required-header-added", "---", "---", "The {0} is new and always comes")),
        .. Sides(
            new("MAD3416", "header-became-optional", "b--", "b--", "The {0} may be missing now"),
            new("MAD3417", "header-became-required", "---", "---", "The {0} always comes now")),
    ];
}
