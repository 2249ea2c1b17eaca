namespace MadasterGen.Model;

/// <summary>The ids of everything that is said about documents. Each has a section in the diagnostics reference.</summary>
internal static class ProblemIds
{
    /// <summary>The text is neither JSON nor YAML. Arguments: the parser's words.</summary>
    public const string DocumentCannotBeParsed = "MAD1001";

    /// <summary>The root has neither <c>openapi</c> nor <c>swagger</c>, or nothing below it is of use. Arguments: none.</summary>
    public const string NotAnOpenApiDocument = "MAD1002";

    /// <summary>The OpenAPI version is not read. Arguments: the version.</summary>
    public const string UnsupportedOpenApiVersion = "MAD1003";

    /// <summary>The document breaks a rule of OpenAPI. Arguments: the reading library's words.</summary>
    public const string DocumentBreaksARule = "MAD1004";

    /// <summary>A <c>$ref</c> leads nowhere. Arguments: the reference.</summary>
    public const string DanglingReference = "MAD1005";

    /// <summary>Two operations have one id. Arguments: the id, the verb and path of the first.</summary>
    public const string DuplicateOperationId = "MAD1006";

    /// <summary>Another file has the same API version. Arguments: the version, the other file's name.</summary>
    public const string DuplicateApiVersion = "MAD1007";

    /// <summary>The document is larger or deeper than what is read. Arguments: the limit in words.</summary>
    public const string LimitExceeded = "MAD1008";

    /// <summary>An exception in our own code. Arguments: its type and message.</summary>
    public const string InternalError = "MAD1009";

    /// <summary>A placeholder of the path is not declared; it becomes a text. Arguments: the placeholder, the operation.</summary>
    public const string UndeclaredPathParameter = "MAD1010";

    /// <summary>A parameter is declared twice; the first counts. Arguments: the parameter, the operation.</summary>
    public const string DuplicateParameter = "MAD1011";

    /// <summary>A name in <c>required</c> is no declared property. Arguments: the name, the schema.</summary>
    public const string RequiredPropertyIsNotDeclared = "MAD1012";

    /// <summary>The document names no API version. Arguments: none.</summary>
    public const string ApiVersionIsMissing = "MAD1013";

    /// <summary>Another file has the same namespace. Arguments: the namespace, the other file's name.</summary>
    public const string DuplicateNamespace = "MAD1014";

    /// <summary>The OpenAPI version is newer than what is known. Arguments: the version, the one that it is read as.</summary>
    public const string NewerOpenApiVersion = "MAD1015";

    /// <summary>The document breaks a rule of OpenAPI that no client needs. Arguments: the reading library's words.</summary>
    public const string DocumentBreaksAHarmlessRule = "MAD1016";

    /// <summary>Two clients would have types of one name. Arguments: the client, the name, the other client.</summary>
    public const string ClientNamesClash = "MAD1017";

    /// <summary>Alternatives that nothing tells apart are read as the first that fits. Arguments: the place in words.</summary>
    public const string AlternativesWithoutDiscriminator = "MAD2001";

    /// <summary>A schema made of parts asks for more than the part alone. Arguments: the names, the schema.</summary>
    public const string ExtraRequiredInPlace = "MAD2002";

    /// <summary>Names collide and got suffixes. Arguments: the original text, the C# name.</summary>
    public const string NamesCollide = "MAD2003";

    /// <summary>An enum that is not of texts is its plain type. Arguments: the place in words.</summary>
    public const string EnumIsNotOfStrings = "MAD2004";

    /// <summary>A parameter is described in a way that the client simplifies. Arguments: the parameter, the operation.</summary>
    public const string ParameterIsSimplified = "MAD2006";

    /// <summary>A body is of a media type that the client sends as it is. Arguments: the media type, the operation.</summary>
    public const string MediaTypeIsSentAsFile = "MAD2007";

    /// <summary>The document asks for credentials that the client does not send. Arguments: the scheme.</summary>
    public const string SecurityIsNotSent = "MAD2008";

    /// <summary>A schema that holds only itself is kept as JSON. Arguments: the schema.</summary>
    public const string SchemaHoldsOnlyItself = "MAD2009";

    /// <summary>Success responses have different types; the first counts. Arguments: the operation.</summary>
    public const string SuccessResponsesDiffer = "MAD2010";

    /// <summary><c>not</c> is not checked. Arguments: the schema.</summary>
    public const string NotIsNotChecked = "MAD2011";

    /// <summary>Parts of a schema do not fit into one object and are kept as JSON. Arguments: the schema.</summary>
    public const string PartsDoNotFit = "MAD2012";

    /// <summary>A schema says of an inherited property what its record cannot change. Arguments: the property, the schema.</summary>
    public const string InheritedPropertyDiffers = "MAD2013";

    /// <summary>Servers of one path or operation are not used. Arguments: the operation.</summary>
    public const string ServersAreIgnored = "MAD2014";

    /// <summary>A server would get the key in the clear. Arguments: the server, what is used instead.</summary>
    public const string ServerIsNotSafe = "MAD2015";

    /// <summary>A form describes no fields. Arguments: the operation.</summary>
    public const string FormHasNoFields = "MAD2016";

    /// <summary>One key goes to two hosts. Arguments: this version's address, the other's address, the other file.</summary>
    public const string VersionsHaveDifferentHosts = "MAD2017";

    /// <summary>A schema would be too much C# and is typed more widely. Arguments: the schema, why as a clause, what it becomes.</summary>
    public const string SchemaIsTooLarge = "MAD2018";

    /// <summary>A construct has no place in a client. Arguments: its name, what that means as a clause.</summary>
    public const string ConstructIsNotRepresented = "MAD2019";

    /// <summary>A parameter has levels that no style has a form for. Arguments: the parameter, the operation, how it is sent.</summary>
    public const string ParameterIsNested = "MAD2020";

    /// <summary>Nobody names a host, so the program must. Arguments: how the address ends, as an addition; the client's options.</summary>
    public const string ServerIsMissing = "MAD2021";

    /// <summary>The parts of a form have places and no names. Arguments: the operation.</summary>
    public const string FormPartsHaveNoNames = "MAD2022";

    /// <summary>A spec differs from its accepted copy. Arguments: from where to where, how many changes, the kinds.</summary>
    public const string SpecHasDrifted = "MAD3000";

    /// <summary>An accepted copy belongs to no spec. Arguments: the file's name.</summary>
    public const string AcceptedCopyIsOrphaned = "MAD3001";

    /// <summary>An accepted copy cannot be read. Arguments: the file's name, why.</summary>
    public const string AcceptedCopyCannotBeRead = "MAD3002";

    /// <summary>A spec has two accepted copies. Arguments: the file's name, the other's.</summary>
    public const string AcceptedCopyIsOneTooMany = "MAD3003";

    /// <summary>A spec has no accepted copy on a build server. Arguments: none.</summary>
    public const string AcceptedCopyIsMissing = "MAD3004";

    /// <summary>A suppression cannot be used. Arguments: what is wrong, what that means.</summary>
    public const string SuppressionCannotBeUsed = "MAD3005";

    /// <summary>A suppression silences nothing. Arguments: what it looks for, what to do.</summary>
    public const string SuppressionIsUnused = "MAD3006";

    /// <summary>A suppression's last day is over. Arguments: the day, what it silenced.</summary>
    public const string SuppressionHasExpired = "MAD3007";

    /// <summary>A spec differs from its accepted copy in suppressed changes alone. Arguments: how many, from where to where.</summary>
    public const string DriftIsSuppressed = "MAD3008";

    /// <summary>A version of the API that nobody has accepted yet stands beside one that somebody has.</summary>
    public const string VersionIsNotAccepted = "MAD3009";
}
