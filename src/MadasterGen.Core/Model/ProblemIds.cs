namespace MadasterGen.Model;

/// <summary>The ids of everything that is said about documents. Each has a section in the diagnostics reference.</summary>
public static class ProblemIds
{
    /// <summary>The text is neither JSON nor YAML. Arguments: the parser's words.</summary>
    public const string TextCannotBeParsed = "MAD1001";

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
}
