using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Rules;

/// <summary>What can be reported about a document that is wrong or cannot be read.</summary>
internal static class DocumentRules
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        Row(
            ProblemIds.DocumentCannotBeParsed, Severity.Error, "The document cannot be parsed",
            "The document is not valid JSON or YAML, so no client is made from it: {0}. Correct it here, or fetch the file again."),
        Row(
            ProblemIds.NotAnOpenApiDocument, Severity.Error, "The file is no OpenAPI document",
            "The file has neither 'openapi' nor 'swagger' at its root, so no client is made from it. Put the API's document here, " +
            "or set the metadata MadasterGen=\"none\" on the file."),
        Row(
            ProblemIds.UnsupportedOpenApiVersion, Severity.Error, "The OpenAPI version is not supported",
            "OpenAPI {0} is not supported, so no client is made from the document. Ask the publisher for version 2.0 or 3.x, or " +
            "convert the document."),
        Row(
            ProblemIds.DocumentBreaksARule, Severity.Warning, "The document breaks a rule of OpenAPI",
            "The document breaks a rule of OpenAPI, and part of the client may be missing: {0}"),
        Row(
            ProblemIds.DanglingReference, Severity.Warning, "A reference leads nowhere",
            "'{0}' leads nowhere{1}, so {2}. Correct the reference, or add what it names."),
        Row(
            ProblemIds.DuplicateOperationId, Severity.Info, "Two operations have one id",
            "The operation id '{0}' belongs to {1} as well, so their methods get suffixes. Give one of them another id."),
        Row(
            ProblemIds.DuplicateApiVersion, Severity.Error, "Two documents have one API version",
            "'{1}' is version '{0}' as well, and only that one gets a client. Remove one of the two, or set the metadata " +
            "MadasterGenVersion on this one. Where it is of another API, set MadasterGenClientName on it."),
        Row(
            ProblemIds.LimitExceeded, Severity.Error, "The document exceeds a limit",
            "The document is not read beyond {0}, so no client is made from it. See where the file comes from: such documents are " +
            "more often made by mistake than on purpose."),
        Row(
            ProblemIds.InternalError, Severity.Error, "MadasterGen failed",
            "MadasterGen failed here ({0}: {1}). Please report it with the document."),
        Row(
            ProblemIds.UndeclaredPathParameter, Severity.Info, "A placeholder of a path is not declared",
            "The placeholder '{0}' of {1} is not declared as a parameter, so it is a string in C#. Declare it to give it a type."),
        Row(
            ProblemIds.DuplicateParameter, Severity.Info, "A parameter is declared twice",
            "The parameter '{0}' of {1} is declared twice, and the first declaration counts. Remove the other."),
        Row(
            ProblemIds.RequiredPropertyIsNotDeclared, Severity.Info, "A required property is not declared",
            "'{0}' is required in {1} and not declared, so it can be sent only as an additional property. Declare it."),
        Row(
            ProblemIds.ApiVersionIsMissing, Severity.Info, "The document names no API version",
            "The document has no 'info.version', so its types are in the namespace Unversioned unless its paths share a version. " +
            "Add it, or set the metadata MadasterGenVersion."),
        Row(
            ProblemIds.DuplicateNamespace, Severity.Error, "Two documents have one namespace",
            "'{1}' has the namespace '{0}' as well, and only that one gets a client. Set another MadasterGenNamespace on this file."),
        Row(
            ProblemIds.NewerOpenApiVersion, Severity.Warning, "The OpenAPI version is newer than what is known",
            "OpenAPI {0} is newer than what is known and is read as {1}, so part of the client may be missing. Update MadasterGen, or " +
            "ask the publisher for version {1}."),
        Row(
            ProblemIds.DocumentBreaksAHarmlessRule, Severity.Info, "The document breaks a rule that the client does not need",
            "The document breaks a rule of OpenAPI that the client does not need, so nothing is missing: {0}"),
        Row(
            ProblemIds.ClientNamesClash, Severity.Error, "Two clients have names in common",
            "The client {0} needs the name '{1}', which the client {2} needs as well, so no client is made from this document. Set " +
            "another MadasterGenClientName on one of the two."),
    ];

    private static DiagnosticRule Row(string id, Severity severity, string title, string message) =>
        new(id, title, message, DiagnosticCategories.Document, severity);
}
