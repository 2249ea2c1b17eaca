using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Rules;

/// <summary>What can be reported about a construct that the client does not fully represent.</summary>
internal static class ConstructRules
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        Row(
            ProblemIds.AlternativesWithoutDiscriminator, Severity.Info, "Alternatives are not told apart",
            "{0} has alternatives that nothing tells apart, so JSON that fits several of them is read as the first one. Add a " +
            "discriminator, or give them properties that differ."),
        Row(
            ProblemIds.ExtraRequiredInPlace, Severity.Info, "A schema is required in more than its own parts",
            "Here {0} must be given too. {1} does not require that, so C# does not ask for it."),
        Row(
            ProblemIds.NamesCollide, Severity.Info, "Names collide",
            "'{0}' has the same name in C# as another of its kind, so it is called {1}. Rename one in the document, or use " +
            "MadasterGenTypeNames for types."),
        Row(
            ProblemIds.EnumIsNotOfStrings, Severity.Info, "An enum is of neither strings nor numbers",
            "The enum {0} lists neither strings alone for a string nor numbers alone for a number. It has its plain type in C#, and the " +
            "client does not check its values."),
        Row(
            ProblemIds.ParameterIsSimplified, Severity.Info, "A parameter is a string",
            "The parameter '{0}' of {1} can be anything, is a file, or has a media type other than JSON. It is a string in C# and is " +
            "sent as you give it."),
        Row(
            ProblemIds.MediaTypeIsSentAsFile, Severity.Info, "A body is sent as it is",
            "The client does not write the media type '{0}' of {1}. Give the body as a MadasterFile, whose bytes are sent as they " +
            "are."),
        Row(
            ProblemIds.SecurityIsNotSent, Severity.Warning, "Credentials are not sent",
            "The client does not send the security scheme {0}. Use MadasterRequestOptions.Headers or a handler of your own."),
        Row(
            ProblemIds.SchemaHoldsOnlyItself, Severity.Info, "A schema holds only itself",
            "The schema '{0}' is defined by itself without an object with properties or a union between, so it is a JsonElement in " +
            "C#. Put one between to get a type."),
        Row(
            ProblemIds.SuccessResponsesDiffer, Severity.Info, "Success responses have different types",
            "The success responses of {0} have types that make no union. The method returns the type of the first one."),
        Row(
            ProblemIds.NotIsNotChecked, Severity.Info, "'not' is not checked",
            "The client does not check 'not' in {0}. It is left to the server."),
        Row(
            ProblemIds.PartsDoNotFit, Severity.Info, "Parts do not make one type",
            "The parts of {0} do not make one type in C#, so it is {1}. Correct the parts in the document."),
        Row(
            ProblemIds.InheritedPropertyDiffers, Severity.Info, "An inherited property is described otherwise",
            "{1} describes the inherited property '{0}' otherwise than its base. In C# the property is that of the base."),
        Row(
            ProblemIds.ServersAreIgnored, Severity.Warning, "Servers of one operation are not used",
            "{0} has servers of its own, but the client calls it at the address of all others. Make a second client with " +
            "MadasterClientOptions.BaseAddress."),
        Row(
            ProblemIds.ServerIsNotSafe, Severity.Warning, "A server would get the key in the clear",
            "The server {0} is plain http, where no key is sent, so the client uses {1} instead. Correct the document, or set " +
            "MadasterClientOptions.BaseAddress."),
        Row(
            ProblemIds.FormHasNoFields, Severity.Warning, "A form describes no fields",
            "The form of {0} describes no fields, so the method has no parameters for them and sends an empty form. Describe an " +
            "object with properties."),
        Row(
            ProblemIds.VersionsHaveDifferentHosts, Severity.Warning, "Versions with one key are on different hosts",
            "This version is at {0} and that of '{2}' at {1}, and one client sends its key to both. Set the metadata " +
            "MadasterGenClientName on one of the files, so that it gets a client with a key of its own."),
        Row(
            ProblemIds.SchemaIsTooLarge, Severity.Info, "A schema would be too much C#",
            "{0} {1}, so it becomes a {2}. Split it, or leave out with MadasterGenOperations what you do not call."),
        Row(
            ProblemIds.ConstructIsNotRepresented, Severity.Info, "A construct is not represented",
            "The client does not represent '{0}': {1}. See to it in your own code where it matters."),
        Row(
            ProblemIds.ParameterIsNested, Severity.Info, "A parameter has levels that no style has a form for",
            "The parameter '{0}' of {1} holds lists or objects in others, which OpenAPI has no form for. The client sends {2}. Make sure " +
            "that the server reads that, or describe the parameter by content."),
        Row(
            ProblemIds.ServerIsMissing, Severity.Info, "No server has a host",
            "The document names no server with a host, so the client has no default address. Set MadasterGenBaseAddress in the " +
            "project, or {1}.BaseAddress in the program{0}."),
        Row(
            ProblemIds.FormPartsHaveNoNames, Severity.Warning, "Parts of a form have no names",
            "The form of {0} is a list, so its parts have no names, which forms need. The client calls files 'files', and all else as " +
            "its parameters are called. Describe an object with properties."),
    ];

    private static DiagnosticRule Row(string id, Severity severity, string title, string message) =>
        new(id, title, message, DiagnosticCategories.Construct, severity);
}
