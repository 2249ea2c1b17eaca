using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Rules;

/// <summary>
/// What can be reported about a document and its accepted copy as wholes; each single change has a rule of its own, see
/// <see cref="ChangeDiagnostics"/>.
/// </summary>
internal static class DriftRules
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        Row(
            ProblemIds.SpecHasDrifted, Severity.Warning, "The document differs from the accepted one",
            "The document differs from the copy that was accepted last ({0}): {1}; {2}. Fix the code that is affected, then accept " +
            "the document with 'dotnet build -t:MadasterGenAccept'."),
        Row(
            ProblemIds.AcceptedCopyIsOrphaned, Severity.Warning, "An accepted copy belongs to no document",
            "No document of this project has the API version or the name of the accepted copy '{0}'. Delete it, or add its " +
            "document."),
        Row(
            ProblemIds.AcceptedCopyCannotBeRead, Severity.Warning, "An accepted copy cannot be read",
            "The accepted copy '{0}' cannot be read ({1}), so the changes are unknown. Accept the document again with 'dotnet build " +
            "-t:MadasterGenAccept'."),
        Row(
            ProblemIds.AcceptedCopyIsOneTooMany, Severity.Warning, "A document has two accepted copies",
            "The document that '{0}' belongs to is compared with '{1}'. Delete one of the two."),
        Row(
            ProblemIds.AcceptedCopyIsMissing, Severity.Warning, "There is no accepted copy",
            "There is no accepted copy of this document, so changes in it go unnoticed, and a build server makes none. Run 'dotnet " +
            "build -t:MadasterGenAccept' on your own machine and commit the copy, or set MadasterGenAccepted to off.")
            with { IsOfTheBuild = true },
        Row(
            ProblemIds.SuppressionCannotBeUsed, Severity.Warning, "A suppression cannot be used",
            "{0}. Until this is fixed, {1}."),
        Row(
            ProblemIds.SuppressionIsUnused, Severity.Warning, "A suppression silences nothing",
            "There is no change {0}, so this suppression silences nothing. {1}."),
        Row(
            ProblemIds.SuppressionHasExpired, Severity.Warning, "A suppression has expired",
            "The last day of this suppression was {0}, so {1} is reported again. Fix the code that is affected and accept the " +
            "document, or set a later day and give the reason."),
        Row(
            ProblemIds.DriftIsSuppressed, Severity.Info, "All changes of the document are suppressed",
            "The document differs from the copy that was accepted last ({0}): {1}. Accept the document with 'dotnet build " +
            "-t:MadasterGenAccept' when nothing waits for it any more, and delete the suppressions."),
        Row(
            ProblemIds.VersionIsNotAccepted, Severity.Warning, "A version of the API is new in the project",
            "This document brings the version {0}: {1}; {2}. Look at the code that calls Latest, then accept the document with 'dotnet " +
            "build -t:MadasterGenAccept'."),
    ];

    private static DiagnosticRule Row(string id, Severity severity, string title, string message) =>
        new(id, title, message, DiagnosticCategories.Change, severity);
}
