using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Rules;

/// <summary>What can be said of a construct that the client does not fully represent.</summary>
internal static class ConstructRules
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        Row(
            ProblemIds.AlternativesWithoutDiscriminator, Severity.Info, "Alternatives without a discriminator",
            "{0} has alternatives that nothing tells apart; in C# it is what its properties make it, or else a JsonElement: a " +
            "discriminator on their base would give them types"),
        Row(
            ProblemIds.ExtraRequiredInPlace, Severity.Info, "A schema is required in more than its own parts",
            "Here {0} must be given too; {1} does not require it, so C# does not ask for it"),
        Row(
            ProblemIds.NamesCollide, Severity.Info, "Names collide",
            "'{0}' is one name in C# with another of its kind; it is called {1}: rename one in the document, or use " +
            "MadasterGenTypeNames for types"),
        Row(
            ProblemIds.EnumIsNotOfTexts, Severity.Info, "An enum is not of texts",
            "The enum {0} does not list texts; it is its plain type in C#, and its values are not checked"),
        Row(
            ProblemIds.ParameterIsNotSent, Severity.Warning, "A parameter is not sent",
            "The cookie '{0}' of {1} is not sent by the client; set it with MadasterRequestOptions.Headers"),
        Row(
            ProblemIds.ParameterIsSimplified, Severity.Info, "A parameter is a text",
            "The parameter '{0}' of {1} is an object or has a media type; it is a string in C#, sent as it is given"),
        Row(
            ProblemIds.MediaTypeIsSentAsFile, Severity.Info, "A body is sent as it is",
            "The media type '{0}' of {1} is not written by the client; the body is a MadasterFile whose bytes are sent as they are"),
        Row(
            ProblemIds.SecurityIsNotSent, Severity.Warning, "Credentials are not sent",
            "The security scheme '{0}' is not sent by the client; use MadasterRequestOptions.Headers or a handler of your own"),
        Row(
            ProblemIds.SchemaHoldsOnlyItself, Severity.Info, "A schema holds only itself",
            "The schema '{0}' is defined by itself without an object between; it is a JsonElement in C#"),
        Row(
            ProblemIds.SuccessesDiffer, Severity.Info, "Successes give different things",
            "The successes of {0} give different things; the method gives what the first one gives"),
        Row(
            ProblemIds.NotIsNotChecked, Severity.Info, "'not' is not checked",
            "'not' in {0} is left to the server to check"),
        Row(
            ProblemIds.PartsDoNotFit, Severity.Info, "Parts do not make one type",
            "The parts of {0} do not make one type in C#; it is a JsonElement"),
        Row(
            ProblemIds.InheritedPropertyDiffers, Severity.Info, "An inherited property is described otherwise",
            "{1} describes the inherited property '{0}' otherwise than its base; in C# it is what the base says"),
        Row(
            ProblemIds.ServersAreIgnored, Severity.Warning, "Servers of one operation are not used",
            "{0} has servers of its own, and the client calls it where it calls all others; use MadasterClientOptions.BaseAddress " +
            "for a client of its own"),
        Row(
            ProblemIds.ServerIsNotSafe, Severity.Warning, "A server would get the key in the clear",
            "The server {0} is plain http, where no key is sent; {1} is used instead: correct the document, or set " +
            "MadasterClientOptions.BaseAddress"),
        Row(
            ProblemIds.FormHasNoFields, Severity.Warning, "A form describes no fields",
            "The form of {0} describes no fields, so the method has no parameters for them and sends an empty form; describe an " +
            "object with properties"),
        Row(
            ProblemIds.VersionsHaveDifferentHosts, Severity.Warning, "Versions with one key are on different hosts",
            "This version is at {0} and that of '{2}' at {1}, and one client sends its key to both; give each version a project or " +
            "a client of its own"),
        Row(
            ProblemIds.SchemaIsTooLarge, Severity.Info, "A schema would be too much C#",
            "{0} {1}; it becomes a {2}: split it, or leave out with MadasterGenOperations what you do not call"),
    ];

    private static DiagnosticRule Row(string id, Severity severity, string title, string message) =>
        new(id, title, message, DiagnosticCategories.Construct, severity);
}
