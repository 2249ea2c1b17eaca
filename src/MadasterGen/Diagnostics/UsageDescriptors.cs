using Microsoft.CodeAnalysis;

namespace MadasterGen.Diagnostics;

/// <summary>What can be said of the C# that uses a client.</summary>
internal static class UsageDescriptors
{
    private const string Usage = "MadasterGen.Usage";

    public static readonly DiagnosticDescriptor HttpClientFollowsRedirects = new(
        "MAD4001", "The HttpClient follows redirects with the key",
        "This HttpClient follows redirects by itself and takes the key along to other hosts; set AllowAutoRedirect = false on its handler, or let the client make its own",
        Usage, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD4001"));

    public static readonly DiagnosticDescriptor RemovedIsUsed = new(
        "MAD4010", "What is used here is gone from the API",
        "{0}",
        Usage, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD4010"));

    public static readonly DiagnosticDescriptor BreakingChangeIsUsed = new(
        "MAD4011", "What is used here has changed in the API",
        "{0}",
        Usage, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD4011"));

    public static readonly DiagnosticDescriptor ChangeIsUsed = new(
        "MAD4012", "What is used here has changed in the API without breaking",
        "{0}",
        Usage, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD4012"));

    public static readonly DiagnosticDescriptor RequiredMemberIsMissing = new(
        "MAD4013", "A member that the API requires now is not set",
        "{0}; set it here",
        Usage, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD4013"));

    public static readonly DiagnosticDescriptor NewValueIsNotHandled = new(
        "MAD4014", "A value that the API knows now is not handled",
        "{0}, and nothing here handles it; add a case for it",
        Usage, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD4014"));

    public static readonly DiagnosticDescriptor NewerVersionExists = new(
        "MAD4015", "A newer version of the API has the same operation",
        "{0}",
        Usage, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD4015"));

    public static readonly DiagnosticDescriptor DeprecatedIsUsed = new(
        "MAD4016", "What is used here is deprecated in the API",
        "{0}",
        Usage, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD4016"));
}
