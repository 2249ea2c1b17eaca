using MadasterGen.Model;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning;

/// <summary>An operation as methods of a tag's client.</summary>
public sealed record OperationPlan
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

    /// <summary>Whether the key is sent.</summary>
    public bool RequiresKey { get; init; }

    /// <summary>The parameters in the order of the method.</summary>
    public EquatableArray<ParameterPlan> Parameters { get; init; }

    /// <summary>The body.</summary>
    public BodyPlan? Body { get; init; }

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
public sealed record ParameterPlan
{
    /// <summary>The name in C#, escaped.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>Where it goes.</summary>
    public required ApiParameterPlace Place { get; init; }

    /// <summary>Its type without the question mark.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>For arrays: one parameter per element, instead of one with all of them.</summary>
    public bool IsExploded { get; init; }

    /// <summary>For arrays that are not exploded: what stands between the elements.</summary>
    public string Separator { get; init; } = ",";

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }
}

/// <summary>How a body goes out.</summary>
public enum BodyKind
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
public sealed record BodyPlan(
    BodyKind Kind, string MediaType, TypeReference Type, bool SendsIdentifier, EquatableArray<PartPlan> Parts, string? Description);

/// <summary>A field of a form.</summary>
public sealed record PartPlan(string Name, string WireName, TypeReference Type, bool IsRequired, string? Description);

/// <summary>What kind of result a success gives.</summary>
public enum ResultKind
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
public sealed record ResultPlan(ResultKind Kind, TypeReference? Type, bool IsNullable);

/// <summary>A documented answer.</summary>
public sealed record AnswerPlan(string Status, string? Description);
