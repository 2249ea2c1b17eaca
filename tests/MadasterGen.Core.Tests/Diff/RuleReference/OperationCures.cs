namespace MadasterGen.Core.Tests.Diff.RuleReference;

/// <summary>What to do about changes of the document, its operations, parameters, bodies and responses.</summary>
internal static class OperationCures
{
    /// <summary>What the kind of change asks for; null when that is nothing special.</summary>
    public static string? Of(string name) => OfDocument(name) ?? OfOperation(name) ?? OfParameter(name) ?? OfBody(name) ?? OfResponse(name);

    private static string? OfDocument(string name) => name switch
    {
        "api-version-changed" => "Where the client's name is made from it, write the new name (`client.V2_0`, `using Madaster.V2_0`), or keep the old one with the metadata `MadasterGenVersion`.",
        "path-prefix-changed" => "The new client calls the new paths and is named after them; keep the old name with the metadata `MadasterGenVersion`. Ask the publisher how long the old paths are served.",
        "prefix-moved" => "The client calls the addresses that it called. Where you give it an address of your own (`MadasterClientOptions.BaseAddress`), divide that like the document's.",
        "security-scope-added" => "Ask for a token that has the scope, too.",
        "security-address-changed" => "Where your programs get their tokens there, have them go to the new address.",
        "security-flow-removed" => "Where your programs get their tokens so, go over to a flow that is left.",
        "scope-withdrawn" => "Stop asking for the scope: some servers refuse what they do not know.",
        "first-server-changed" => "The client calls the new address. Make sure that your key is meant for it, or stay with `MadasterClientOptions.BaseAddress`.",
        "server-removed" => "If you gave the client this address (`MadasterClientOptions.BaseAddress`), give it one that is listed.",
        "security-scheme-removed" => "If this is how your programs prove who they are, go over to a way that the document still names.",
        "security-scheme-changed" => "The new client sends the key where the document wants it. Make sure that your key is still of the right kind.",
        "security-required" => "Give the client a key (`MadasterClientOptions.ApiKey`) if it has none.",
        "not-compared" => "Correct the reference (MAD1005 stands at it), or put what it names into the document; compare again. With `--fail-on` the tool ends with 3 where nothing worse was found.",
        "security-alternative-removed" => "If this is how your programs prove who they are, go over to one of the other ways.",
        _ => null,
    };

    private static string? OfOperation(string name) => name switch
    {
        "operation-removed" or "tag-removed" => "Each call is an error (MAD4010) that names what to call instead, where the project's documents show it. Where nothing replaces it, the API no longer does that.",
        "path-changed" or "method-changed" => "The method keeps its name and calls the new address; see whether its parameters are the same.",
        "placeholder-renamed" => "Only calls that name the argument (`id: …`) must write its new name.",
        "operation-id-changed" or "operation-id-removed" or "operation-id-added" or "tag-changed" => "The operation is the same and has another name in C#: MAD4010 at each call names it.",
        "operation-deprecated" => "The method is `[Obsolete]` now. Look in the document for what replaces it, and move before it is gone.",
        "sunset-set" or "sunset-earlier" => "Have your programs off it before that day.",
        "placeholders-moved" => "The new client sends each value to its new place; see that each still means what you think.",
        "callback-removed" => "Nothing comes at your address any more: find out otherwise what you waited for.",
        "callback-security-changed" => "Where your program looks at who calls it, have it look at what comes now.",
        "operation-server-changed" => "The client calls all operations at one address (MAD2014); make a client of its own for another.",
        _ => null,
    };

    private static string? OfParameter(string name) => name switch
    {
        "optional-parameter-removed" or "required-parameter-removed" => "Take the argument out of your calls.",
        "required-parameter-added" or "parameter-became-required" => "Give the argument in each call.",
        "parameter-became-optional" => "Calls without names for their arguments may need another order: what can be left out comes last.",
        "parameter-order-changed" or "optional-parameter-added" => "Arguments without names go to other parameters now, which no compiler reports where the types agree: MAD4011 is at each such call. Write their names (`skip: 10`).",
        "parameter-respelled" => "Calls that name the argument must write its new name.",
        "empty-value-forbidden" => "Leave it out instead of sending it empty.",
        "parameter-moved" => "The new client sends it to the new place.",
        "parameter-style-changed" or "parameter-explode-changed" or "parameter-content-changed" => "The new client writes it the new way.",
        "reserved-characters-escaped" => "The client escapes them already; see to addresses that you put together yourself.",
        "parameter-deprecated" => "Stop giving it.",
        _ => null,
    };

    private static string? OfBody(string name) => name switch
    {
        "optional-body-removed" or "required-body-removed" => "Take the body out of your calls.",
        "required-body-added" => "Give a body in each call.",
        "body-became-required" => "Give a body in calls that leave it out or give `null`.",
        "body-cannot-be-omitted" => "Write `body: null` in calls that leave it out.",
        "part-encoding-changed" => "The server takes the part in another form than before.",
        "request-media-type-respelled" => "The new client sends the new one.",
        "request-media-type-removed" => "The new client sends another that is listed, which can give the body another type.",
        _ => null,
    };

    private static string? OfResponse(string name) => name switch
    {
        "success-status-removed" or "success-status-changed" => "Where your code asks for the success status, ask for those that are left.",
        "success-status-added" => "Where your code asks for the success status, handle the new one, which may come with another body or with none.",
        "error-status-added" => "Where your code tells errors apart (`MadasterApiException.StatusCode`), handle the new one.",
        "response-media-type-removed" or "response-media-type-added" => "See whether the method's result has another type.",
        "response-body-removed" => "The method returns nothing any more: take out what reads its result.",
        "response-body-added" => "The method returns a result now, so a variable or a test double for its task has another type.",
        "header-deprecated" => "Where your code reads the header, let it do without before it is gone.",
        "header-respelled" => "Where your code reads the header, write its new name.",
        "response-media-type-respelled" => "Where your code looks at the media type, expect the new one.",
        "optional-header-removed" or "required-header-removed" or "header-became-optional" => "Where your code reads the header, let it do without.",
        _ => null,
    };
}
