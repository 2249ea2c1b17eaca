using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Diagnostics;

/// <summary>Everything the generator can say. Texts give the cause and, behind it, the cure.</summary>
internal static class Descriptors
{
    private const string Setup = "MadasterGen.Setup";
    private const string Document = "MadasterGen.Document";
    private const string Construct = "MadasterGen.Construct";
    private const string Change = ChangeDescriptors.Category;
    private const string Usage = "MadasterGen.Usage";

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

    public static readonly DiagnosticDescriptor TextCannotBeParsed = new(
        "MAD1001", "The document cannot be parsed",
        "The document is not valid JSON or YAML and no client is made from it: {0}; correct the text here, or fetch the file again",
        Document, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1001"));

    public static readonly DiagnosticDescriptor NotAnOpenApiDocument = new(
        "MAD1002", "The file is no OpenAPI document",
        "The file has neither 'openapi' nor 'swagger' at its root and no client is made from it; put the API's document here, or set the metadata MadasterGen=\"none\" on the file",
        Document, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1002"));

    public static readonly DiagnosticDescriptor UnsupportedOpenApiVersion = new(
        "MAD1003", "The OpenAPI version is not supported",
        "OpenAPI {0} is not read and no client is made from the document; 2.0 and 3.0.x are: ask the publisher for one, or convert it",
        Document, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1003"));

    public static readonly DiagnosticDescriptor DocumentBreaksARule = new(
        "MAD1004", "The document breaks a rule of OpenAPI",
        "The document breaks a rule of OpenAPI, and part of the client may be missing: {0}",
        Document, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1004"));

    public static readonly DiagnosticDescriptor DanglingReference = new(
        "MAD1005", "A reference leads nowhere",
        "'{0}' is not in this document; what it stands for is any JSON until the reference is corrected or the component added",
        Document, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1005"));

    public static readonly DiagnosticDescriptor DuplicateOperationId = new(
        "MAD1006", "Two operations have one id",
        "The operation id '{0}' belongs to {1} as well; their methods get suffixes: give one of them another id",
        Document, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1006"));

    public static readonly DiagnosticDescriptor DuplicateApiVersion = new(
        "MAD1007", "Two documents have one API version",
        "'{1}' is version '{0}' as well, and only that one gets a client; remove one of the two, or set the metadata MadasterGenVersion on this one",
        Document, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1007"));

    public static readonly DiagnosticDescriptor LimitExceeded = new(
        "MAD1008", "The document exceeds a limit",
        "The document is not read beyond {0}, and no client is made from it; such documents are generated by mistake more often than on purpose",
        Document, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1008"));

    public static readonly DiagnosticDescriptor InternalError = new(
        "MAD1009", "MadasterGen failed",
        "MadasterGen failed here ({0}: {1}); please report it with the document",
        Document, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1009"));

    public static readonly DiagnosticDescriptor UndeclaredPathParameter = new(
        "MAD1010", "A placeholder of a path is not declared",
        "The placeholder '{0}' of {1} is not declared as a parameter; it is a text in C#: declare it to give it a type",
        Document, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1010"));

    public static readonly DiagnosticDescriptor DuplicateParameter = new(
        "MAD1011", "A parameter is declared twice",
        "The parameter '{0}' of {1} is declared twice; the first declaration counts: remove the other",
        Document, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1011"));

    public static readonly DiagnosticDescriptor RequiredPropertyIsNotDeclared = new(
        "MAD1012", "A required property is not declared",
        "'{0}' is required in {1} and not declared; it can be sent only as an additional property: declare it",
        Document, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1012"));

    public static readonly DiagnosticDescriptor ApiVersionIsMissing = new(
        "MAD1013", "The document names no API version",
        "The document has no 'info.version'; its types are in the namespace Unversioned unless its paths share a version: add it, or set the metadata MadasterGenVersion",
        Document, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1013"));

    public static readonly DiagnosticDescriptor DuplicateNamespace = new(
        "MAD1014", "Two documents have one namespace",
        "'{1}' has the namespace '{0}' as well, and only that one gets a client; set another MadasterGenNamespace on this file",
        Document, DiagnosticSeverity.Error, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD1014"));

    public static readonly DiagnosticDescriptor AlternativesWithoutDiscriminator = new(
        "MAD2001", "Alternatives without a discriminator",
        "{0} has alternatives that nothing tells apart; in C# it is what its properties make it, or else a JsonElement: a discriminator on their base would give them types",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2001"));

    public static readonly DiagnosticDescriptor ExtraRequiredInPlace = new(
        "MAD2002", "A schema is required in more than its own parts",
        "Here {0} must be given too; {1} does not require it, so C# does not ask for it",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2002"));

    public static readonly DiagnosticDescriptor NamesCollide = new(
        "MAD2003", "Names collide",
        "'{0}' is one name in C# with another of its kind; it is called {1}: rename one in the document, or use MadasterGenTypeNames for types",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2003"));

    public static readonly DiagnosticDescriptor EnumIsNotOfTexts = new(
        "MAD2004", "An enum is not of texts",
        "The enum {0} does not list texts; it is its plain type in C#, and its values are not checked",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2004"));

    public static readonly DiagnosticDescriptor ParameterIsNotSent = new(
        "MAD2005", "A parameter is not sent",
        "The cookie '{0}' of {1} is not sent by the client; set it with MadasterRequestOptions.Headers",
        Construct, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2005"));

    public static readonly DiagnosticDescriptor ParameterIsSimplified = new(
        "MAD2006", "A parameter is a text",
        "The parameter '{0}' of {1} is an object or has a media type; it is a string in C#, sent as it is given",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2006"));

    public static readonly DiagnosticDescriptor MediaTypeIsSentAsFile = new(
        "MAD2007", "A body is sent as it is",
        "The media type '{0}' of {1} is not written by the client; the body is a MadasterFile whose bytes are sent as they are",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2007"));

    public static readonly DiagnosticDescriptor SecurityIsNotSent = new(
        "MAD2008", "Credentials are not sent",
        "The security scheme '{0}' is not sent by the client; use MadasterRequestOptions.Headers or a handler of your own",
        Construct, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2008"));

    public static readonly DiagnosticDescriptor SchemaHoldsOnlyItself = new(
        "MAD2009", "A schema holds only itself",
        "The schema '{0}' is defined by itself without an object between; it is a JsonElement in C#",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2009"));

    public static readonly DiagnosticDescriptor SuccessesDiffer = new(
        "MAD2010", "Successes give different things",
        "The successes of {0} give different things; the method gives what the first one gives",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2010"));

    public static readonly DiagnosticDescriptor NotIsNotChecked = new(
        "MAD2011", "'not' is not checked",
        "'not' in {0} is left to the server to check",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2011"));

    public static readonly DiagnosticDescriptor PartsDoNotFit = new(
        "MAD2012", "Parts do not make one type",
        "The parts of {0} do not make one type in C#; it is a JsonElement",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2012"));

    public static readonly DiagnosticDescriptor InheritedPropertyDiffers = new(
        "MAD2013", "An inherited property is described otherwise",
        "{1} describes the inherited property '{0}' otherwise than its base; in C# it is what the base says",
        Construct, DiagnosticSeverity.Info, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2013"));

    public static readonly DiagnosticDescriptor ServersAreIgnored = new(
        "MAD2014", "Servers of one operation are not used",
        "{0} has servers of its own, and the client calls it where it calls all others; use MadasterClientOptions.BaseAddress for a client of its own",
        Construct, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2014"));

    public static readonly DiagnosticDescriptor ServerIsNotSafe = new(
        "MAD2015", "A server would get the key in the clear",
        "The server {0} is plain http, where no key is sent; {1} is used instead: correct the document, or set MadasterClientOptions.BaseAddress",
        Construct, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2015"));

    public static readonly DiagnosticDescriptor FormHasNoFields = new(
        "MAD2016", "A form describes no fields",
        "The form of {0} describes no fields, so the method has no parameters for them and sends an empty form; describe an object with properties",
        Construct, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2016"));

    public static readonly DiagnosticDescriptor VersionsHaveDifferentHosts = new(
        "MAD2017", "Versions with one key are on different hosts",
        "This version is at {0} and that of '{2}' at {1}, and one client sends its key to both; give each version a project or a client of its own",
        Construct, DiagnosticSeverity.Warning, isEnabledByDefault: true, DiagnosticsReference.Description, DiagnosticsReference.LinkTo("MAD2017"));

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

    private static readonly Lazy<IReadOnlyDictionary<string, DiagnosticDescriptor>> ById = new(() => typeof(Descriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .Concat(ChangeDescriptors.All)
        .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal));

    /// <summary>All of them by their ids.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All => ById.Value;
}
