using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Rules;

/// <summary>What can be reported about the C# that uses a client.</summary>
internal static class UsageRules
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        Row(
            UsageIds.HttpClientFollowsRedirects, Severity.Info, "The HttpClient follows redirects with the key",
            "This HttpClient follows redirects by itself and takes the key along to other hosts. Set AllowAutoRedirect = false on " +
            "its handler, or let the client make its own."),
        Row(
            UsageIds.SequenceIsNotEnumerated, Severity.Warning, "A sequence is not enumerated",
            "'{0}' sends no request until its sequence is enumerated, and nobody does so here. Write 'await foreach' over it."),
        Row(
            UsageIds.KeyIsInTheCode, Severity.Info, "A key is in the code",
            "This key can be read by everybody who has the code or the program. Take it from the configuration, the environment or a " +
            "vault, and revoke it if others have seen it."),
        Row(
            UsageIds.KeyIsInDefaultHeaders, Severity.Info, "A key is in the default headers",
            "'{0}' in DefaultRequestHeaders goes to every host that this HttpClient calls, redirects included. Set ApiKey of the " +
            "client's options: it is sent to the API's own origin only."),
        Row(
            UsageIds.AddressIsPlainHttp, Severity.Warning, "A base address is plain http",
            "The client refuses the address of '{0}', since the key could be read on the way. Use https."),
        Row(
            UsageIds.ClientIsMadePerCall, Severity.Info, "A client is made for each call",
            "This {0} is made again and again, and opens connections of its own each time. Make it once and use it for all calls."),
        Row(
            UsageIds.FileIsNotDisposed, Severity.Info, "A downloaded file is not disposed",
            "This file holds a connection until it is disposed. Write 'using' before the variable that it is kept in."),
        Row(
            UsageIds.RemovedIsUsed, Severity.Error, "What is used here is gone from the API",
            "{0}"),
        Row(
            UsageIds.BreakingChangeIsUsed, Severity.Warning, "What is used here has changed in the API",
            "{0}"),
        Row(
            UsageIds.ChangeIsUsed, Severity.Info, "What is used here has changed in the API without breaking",
            "{0}"),
        Row(
            UsageIds.RequiredMemberIsMissing, Severity.Warning, "A member that the API requires now is not set",
            "{0}. Set what is missing here."),
        Row(
            UsageIds.NewValueIsNotHandled, Severity.Warning, "A value that the API knows now is not handled",
            "{0}, and nothing here handles what is new. Add a case."),
        Row(
            UsageIds.NewerVersionExists, Severity.Info, "A newer version of the API has the same operation",
            "{0}"),
        Row(
            UsageIds.DeprecatedIsUsed, Severity.Info, "What is used here is deprecated in the API",
            "{0}"),
    ];

    private static DiagnosticRule Row(string id, Severity severity, string title, string message) =>
        new(id, title, message, DiagnosticCategories.Usage, severity);
}
