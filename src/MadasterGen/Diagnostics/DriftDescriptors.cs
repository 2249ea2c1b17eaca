using Microsoft.CodeAnalysis;

namespace MadasterGen.Diagnostics;

/// <summary>What can be said of a document and its accepted copy as wholes; each single change has a rule, see <see cref="ChangeDescriptors"/>.</summary>
internal static class DriftDescriptors
{
    private const string Change = ChangeDescriptors.Category;

    public static readonly DiagnosticDescriptor SpecHasDrifted = new(
        "MAD3000", "The document differs from the accepted one",
        "The document differs from the copy that was accepted last ({0}): {1}; {2}. Mend the code that is concerned, then accept the document with 'dotnet build -t:MadasterGenAccept'.",
        Change, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD3000"));

    public static readonly DiagnosticDescriptor AcceptedCopyIsOrphaned = new(
        "MAD3001", "An accepted copy belongs to no document",
        "No document of this project has the API version or the name of the accepted copy '{0}'; delete it, or add its document",
        Change, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD3001"));

    public static readonly DiagnosticDescriptor AcceptedCopyCannotBeRead = new(
        "MAD3002", "An accepted copy cannot be read",
        "The accepted copy '{0}' cannot be read ({1}), so what changed is not known; accept the document anew with 'dotnet build -t:MadasterGenAccept'",
        Change, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD3002"));

    public static readonly DiagnosticDescriptor AcceptedCopyIsOneTooMany = new(
        "MAD3003", "A document has two accepted copies",
        "The document that '{0}' belongs to is compared with '{1}'; delete one of the two",
        Change, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD3003"));

    public static readonly DiagnosticDescriptor SuppressionCannotBeUsed = new(
        "MAD3005", "A suppression cannot be used",
        "{0}; until this is mended {1}",
        Change, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD3005"));

    public static readonly DiagnosticDescriptor SuppressionIsUnused = new(
        "MAD3006", "A suppression silences nothing",
        "There is no change {0}, so this suppression silences nothing; {1}",
        Change, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD3006"));

    public static readonly DiagnosticDescriptor SuppressionHasExpired = new(
        "MAD3007", "A suppression has expired",
        "The last day of this suppression was {0}, so {1} is said again; mend what is concerned and accept the document, or give it a later day and say why",
        Change, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD3007"));

    public static readonly DiagnosticDescriptor DriftIsSuppressed = new(
        "MAD3008", "All changes of the document are suppressed",
        "The document differs from the copy that was accepted last ({0}): {1}. Accept the document with 'dotnet build -t:MadasterGenAccept' when nothing waits for it any more, and delete the suppressions.",
        Change, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD3008"));
}
