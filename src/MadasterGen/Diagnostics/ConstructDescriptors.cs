using Microsoft.CodeAnalysis;

namespace MadasterGen.Diagnostics;

/// <summary>What can be said of a construct that the client does not fully represent.</summary>
internal static class ConstructDescriptors
{
    private const string Construct = "MadasterGen.Construct";

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
}
