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
}
