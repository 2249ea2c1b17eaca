using Microsoft.CodeAnalysis;

namespace MadasterGen.Diagnostics;

/// <summary>What can be said of the project: its language, its references, its files and its settings.</summary>
internal static class SetupDescriptors
{
    private const string Setup = "MadasterGen.Setup";

    public static readonly DiagnosticDescriptor LanguageVersionIsTooLow = new(
        "MAD0001", "The language version is too low",
        "The generated client needs C# 11 and the project compiles as an older version; set <LangVersion>11</LangVersion> or higher",
        Setup, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD0001"));

    public static readonly DiagnosticDescriptor JsonReferenceIsMissing = new(
        "MAD0002", "System.Text.Json is not referenced",
        "The generated client needs System.Text.Json; add a PackageReference to System.Text.Json 8.0.5 or later",
        Setup, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD0002"));

    public static readonly DiagnosticDescriptor ProjectNamespaceHidesRoot = new(
        "MAD0003", "The project's own namespace hides the client's",
        "Inside the namespace '{0}' the name '{1}' means the project's own; write 'using global::{1};' and 'global::{1}.…', or set MadasterGenNamespace",
        Setup, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD0003"));

    public static readonly DiagnosticDescriptor FileLooksLikeASpec = new(
        "MAD0004", "The file looks like an API document and is not used",
        "'{0}' looks like an OpenAPI document and no client is made from it; name it madaster*.json or *.openapi.json, or set the metadata MadasterGen=\"spec\" on it (\"none\" silences this)",
        Setup, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD0004"));

    public static readonly DiagnosticDescriptor PropertyIsNotUnderstood = new(
        "MAD0006", "A property is not understood",
        "The property {0} is '{1}', which is not {2}; its default is used",
        Setup, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD0006"));

    public static readonly DiagnosticDescriptor NoDocument = new(
        "MAD0007", "There is no API document",
        "No client is made because no API document is among the project's AdditionalFiles; add <AdditionalFiles Include=\"madaster-v3.0.json\" />, or set the metadata MadasterGen=\"spec\" on a file of another name{0}",
        Setup, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD0007"));
}
