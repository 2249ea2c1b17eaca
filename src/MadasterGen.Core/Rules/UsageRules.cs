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
            "{0}. Set it here."),
        Row(
            UsageIds.NewValueIsNotHandled, Severity.Warning, "A value that the API knows now is not handled",
            "{0}, and nothing here handles it. Add a case for it."),
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
