namespace MadasterGen.Model;

/// <summary>The ids of what is said about the project. Each has a section in the diagnostics reference.</summary>
internal static class SetupIds
{
    /// <summary>The language version is below C# 11. Arguments: none.</summary>
    public const string LanguageVersionIsTooLow = "MAD0001";

    /// <summary>System.Text.Json is not referenced. Arguments: none.</summary>
    public const string JsonReferenceIsMissing = "MAD0002";

    /// <summary>The project's namespace hides the client's. Arguments: the project's namespace, the client's.</summary>
    public const string ProjectNamespaceHidesRoot = "MAD0003";

    /// <summary>A file looks like a document and is not marked as one. Arguments: the file's name.</summary>
    public const string FileLooksLikeASpec = "MAD0004";

    /// <summary>The compiler does not run the generator. Arguments: which compiler it is.</summary>
    public const string CompilerIsTooOld = "MAD0005";

    /// <summary>A setting has a value that is not understood. Arguments: the setting, the value, what it can be.</summary>
    public const string PropertyIsNotUnderstood = "MAD0006";

    /// <summary>There is no document. Arguments: files that look like one, in words.</summary>
    public const string NoDocument = "MAD0007";

    /// <summary>HttpClient is not referenced. Arguments: none.</summary>
    public const string HttpReferenceIsMissing = "MAD0008";

    /// <summary>System.Text.Json is too old. Arguments: its version.</summary>
    public const string JsonReferenceIsTooOld = "MAD0009";

    /// <summary>The HTTP client factory is too old for a registration. Arguments: its version.</summary>
    public const string HttpFactoryIsTooOld = "MAD0010";

    /// <summary>The code calls what is generated only beside a package. Arguments: the method, the package, its version.</summary>
    public const string PackageIsNotReferenced = "MAD0011";

    /// <summary>A referenced project has a client in the same namespace. Arguments: its assembly, the namespace.</summary>
    public const string ReferencedClientHasTheNamespace = "MAD0012";

    /// <summary>Another generator needs types that it cannot see. Arguments: the generator, how to switch it off, in words.</summary>
    public const string OtherGeneratorSeesNoClient = "MAD0013";

    /// <summary>The project's language is not C#. Arguments: the language.</summary>
    public const string LanguageIsNotCSharp = "MAD0014";

    /// <summary>Code that another generator completes names a type of the client. Arguments: the attribute, the type.</summary>
    public const string OtherGeneratorIsGivenClientType = "MAD0015";

    /// <summary>A build fails and has not succeeded since a document was accepted. Arguments: the document's name.</summary>
    public const string DocumentWasAcceptedTooEarly = "MAD0016";

    /// <summary>A type of the user's own is for no schema that can have one. Arguments: the schema, why not, in words.</summary>
    public const string OwnTypeHasNoSchema = "MAD0017";

    /// <summary>A type of the user's own cannot be used. Arguments: the type, the schema, what is wrong and the cure.</summary>
    public const string OwnTypeCannotBeUsed = "MAD0018";
}
