using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Rules;

/// <summary>What can be reported about the project: its language, its references, its files and its settings.</summary>
internal static class SetupRules
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        Row(
            SetupIds.LanguageVersionIsTooLow, Severity.Error, "The language version is too low",
            "The generated client needs C# 11, and the project compiles as an older version. Set <LangVersion>11</LangVersion> or " +
            "higher."),
        Row(
            SetupIds.JsonReferenceIsMissing, Severity.Error, "System.Text.Json is not referenced",
            "The generated client needs System.Text.Json. Add a PackageReference to System.Text.Json 8.0.5 or later."),
        Row(
            SetupIds.ProjectNamespaceHidesRoot, Severity.Info, "The project's own namespace hides the client's",
            "Inside the namespace '{0}' the name '{1}' means the project's own. Write 'using global::{1};' and 'global::{1}.…', or " +
            "set MadasterGenNamespace."),
        Row(
            SetupIds.FileLooksLikeASpec, Severity.Info, "The file looks like an API document and is not used",
            "'{0}' looks like an OpenAPI document, but no client is made from it. Name it madaster*.json or *.openapi.json, or set " +
            "the metadata MadasterGen=\"spec\" on it (\"none\" silences this)."),
        Row(
            SetupIds.CompilerIsTooOld, Severity.Error, "The compiler is too old",
            "MadasterGen needs the compiler of .NET SDK 8.0.100 or Visual Studio 17.8, or a later one, and this build uses {0}. " +
            "Install a later SDK or Visual Studio.")
            with { IsOfTheBuild = true },
        Row(
            SetupIds.PropertyIsNotUnderstood, Severity.Warning, "A property is not understood",
            "The property {0} is '{1}', which is not {2}, so its default is used. Correct the value."),
        Row(
            SetupIds.NoDocument, Severity.Warning, "There is no API document",
            "No client is made because no API document is among the project's AdditionalFiles. Add <AdditionalFiles " +
            "Include=\"madaster-v3.0.json\" />, or set the metadata MadasterGen=\"spec\" on a file of another name{0}."),
        Row(
            SetupIds.HttpReferenceIsMissing, Severity.Error, "System.Net.Http is not referenced",
            "The generated client needs HttpClient, and System.Net.Http is not referenced. Add <Reference " +
            "Include=\"System.Net.Http\" /> to the project."),
        Row(
            SetupIds.JsonReferenceIsTooOld, Severity.Error, "System.Text.Json is too old",
            "The generated client needs System.Text.Json 8 or later, and the project references version {0}. Add <PackageReference " +
            "Include=\"System.Text.Json\" Version=\"8.0.5\" />."),
        Row(
            SetupIds.HttpFactoryIsTooOld, Severity.Warning, "Microsoft.Extensions.Http is too old",
            "There is no registration for dependency injection: it needs Microsoft.Extensions.Http 8 or later, and the project " +
            "references version {0}. Update the package."),
        Row(
            SetupIds.PackageIsNotReferenced, Severity.Error, "A package is not referenced",
            "'{0}' is generated where the project references {1}. Add <PackageReference Include=\"{1}\" Version=\"{2}\" />."),
        Row(
            SetupIds.ReferencedClientHasTheNamespace, Severity.Warning, "A referenced project has a client in the same namespace",
            "'{0}' has a client in the namespace '{1}' too, so each of its types is there twice. Set MadasterGenNamespace in one of " +
            "the projects, or keep the client in one of them."),
        Row(
            SetupIds.OtherGeneratorSeesNoClient, Severity.Info, "Another generator does not see the client",
            "{0} does not see types that another generator makes in the same project: code that names a type of the client there does " +
            "not compile. Put the client into a class library of its own, or {1}, or set MadasterGenOutput to files."),
        Row(
            SetupIds.LanguageIsNotCSharp, Severity.Warning, "The project's language is not C#",
            "MadasterGen makes clients in C# projects, and this project is {0}. Add a C# class library with the package and the API's " +
            "documents, and reference it here.")
            with { IsOfTheBuild = true },
        Row(
            SetupIds.OtherGeneratorIsGivenClientType, Severity.Warning, "Another generator is given a type of the client",
            "The generator of [{0}] does not see '{1}', which is made in the same compilation: what it makes does not compile. Put the " +
            "client into a class library of its own, or set MadasterGenOutput to files."),
        Row(
            SetupIds.DocumentWasAcceptedTooEarly, Severity.Warning, "A document was accepted before the project compiled",
            "The project has not compiled since {0} was accepted. Where the compiler's errors are about names that are gone, 'dotnet " +
            "build -t:MadasterGenTakeBack' brings back the copy that was accepted before, and with it a message at each use that tells " +
            "what replaces it.")
            with { IsOfTheBuild = true },
        Row(
            SetupIds.OwnTypeHasNoSchema, Severity.Warning, "A type of your own is for no schema",
            "MadasterGenTypes has an entry for the schema '{0}', which {1}, so it is not used. Correct the name, or take the entry out."),
        Row(
            SetupIds.OwnTypeCannotBeUsed, Severity.Error, "A type of your own cannot be used",
            "MadasterGenTypes names '{0}' for the schema '{1}'. {2}."),
    ];

    private static DiagnosticRule Row(string id, Severity severity, string title, string message) =>
        new(id, title, message, DiagnosticCategories.Setup, severity);
}
