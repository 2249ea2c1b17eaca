using MadasterGen.Model;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning;

/// <summary>An operation as methods of a tag's client.</summary>
internal sealed record OperationPlan
{
    /// <summary>The operation's own name, from which its methods get theirs.</summary>
    public required string Name { get; init; }

    /// <summary>The operation's id; verb and path when the document gives none.</summary>
    public required string OperationId { get; init; }

    /// <summary>The verb in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The path with its placeholders.</summary>
    public required string Path { get; init; }

    /// <summary>What tells it apart from the document's other operations.</summary>
    public OperationKey Key => new(Method, Path);

    /// <summary><c>summary</c>, or what stands in for it.</summary>
    public string? Summary { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The date after which it may be gone.</summary>
    public string? Sunset { get; init; }

    /// <summary>What is said of a newer version that has the operation too; null when none has it.</summary>
    public string? Newer { get; init; }

    /// <summary>The <see cref="CredentialPlan.Scheme"/> of the credential that it wants; null when it wants none.</summary>
    public string? CredentialScheme { get; init; }

    /// <summary>What a success gives.</summary>
    public required ResultPlan Result { get; init; }

    /// <summary>The documented answers, for the method's documentation.</summary>
    public EquatableArray<AnswerPlan> Answers { get; init; }

    /// <summary>The request, which all methods share.</summary>
    public required RequestPlan Request { get; init; }

    /// <summary>The methods by which it is called, in the order in which they are written; the call itself is the first.</summary>
    public EquatableArray<MethodPlan> Methods { get; init; }

    /// <summary>The name of the method that calls it.</summary>
    public string CallName => Methods[0].Name;
}

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterPlan
{
    /// <summary>The name in C#, escaped.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>Where it goes.</summary>
    public required ApiParameterPlace Place { get; init; }

    /// <summary>Its type without the question mark.</summary>
    public required CSharpType Type { get; init; }

    /// <summary>Its type where its form is that of a list.</summary>
    internal ListType List => Type as ListType ?? throw Type.CannotBeHere();

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How its value is written.</summary>
    public required ValueForm Form { get; init; }

    /// <summary>For arrays whose elements are joined: what stands between them.</summary>
    public string Separator { get; init; } = ",";

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }
}

/// <summary>How a value is written into a request.</summary>
internal enum ValueForm
{
    /// <summary>As it is: the request knows how to write its type.</summary>
    Direct,

    /// <summary>As a text.</summary>
    Text,

    /// <summary>An array as one text with all elements.</summary>
    Joined,

    /// <summary>An array as one text per element, each under the parameter's name.</summary>
    Exploded,
}

/// <summary>How a body goes out.</summary>
internal enum BodyKind
{
    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As plain text.</summary>
    Text,

    /// <summary>As the bytes of one file.</summary>
    File,

    /// <summary>As <c>multipart/form-data</c>.</summary>
    Multipart,

    /// <summary>As <c>application/x-www-form-urlencoded</c>.</summary>
    Form,
}

/// <summary>The body of an operation.</summary>
/// <param name="Kind">How it goes out.</param>
/// <param name="MediaType">Its media type; for files all that the document takes, ranges included, separated by commas.</param>
/// <param name="Type">For JSON: its type.</param>
/// <param name="SendsIdentifier">Whether the only place for the identifier is the body, so that a readOnly <c>id</c> is sent.</param>
/// <param name="Parts">For forms: one per field.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record BodyPlan(
    BodyKind Kind, string MediaType, CSharpType Type, bool SendsIdentifier, EquatableArray<PartPlan> Parts, string? Description);

/// <summary>A field of a form.</summary>
/// <param name="Name">The name in C#, escaped.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Type">Its type without the question mark; of an array each element is a field of its own.</param>
/// <param name="Form">How it, or each element, is written.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record PartPlan(string Name, string WireName, CSharpType Type, PartForm Form, bool IsRequired, string? Description);

/// <summary>How a field of a form is written.</summary>
internal enum PartForm
{
    /// <summary>As a text.</summary>
    Text,

    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As a file.</summary>
    File,

    /// <summary>As the name of a file, where the form cannot hold the file.</summary>
    FileName,
}

/// <summary>What kind of result a success gives.</summary>
internal enum ResultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A file.</summary>
    File,
}

/// <summary>What a success gives.</summary>
internal sealed record ResultPlan(ResultKind Kind, CSharpType? Type, bool IsNullable);

/// <summary>A documented answer.</summary>
internal sealed record AnswerPlan(string Status, string? Description);
