namespace MadasterGen.Model;

/// <summary>One operation: a verb on a path.</summary>
internal sealed record ApiOperation
{
    /// <summary>The tag of operations that have none.</summary>
    public const string NoTag = "Default";

    /// <summary>The verb in capitals, such as <c>GET</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path with its placeholders, such as <c>/api/v3.0/building/{id}</c>.</summary>
    public required string Path { get; init; }

    /// <summary><c>operationId</c>; null when the document gives none.</summary>
    public string? OperationId { get; init; }

    /// <summary>The operation's tags.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>What tells it apart from the document's other operations, whatever their ids are.</summary>
    public OperationKey Key => new(Method, Path);

    /// <summary>The id, or verb and path where the document gives none.</summary>
    public string Label => OperationId ?? Key.Text;

    /// <summary>The tag whose client it belongs to: its first.</summary>
    public string FirstTag => Tags.Count > 0 ? Tags[0] : NoTag;

    /// <summary><c>summary</c>.</summary>
    public string? Summary { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The date after which it may be gone (<c>x-sunset</c>).</summary>
    public string? Sunset { get; init; }

    /// <summary>The operation's parameters and, behind them, those of its path that it does not override.</summary>
    public EquatableArray<ApiParameter> Parameters { get; init; }

    /// <summary>The request body.</summary>
    public ApiBody? Body { get; init; }

    /// <summary>The responses, <c>default</c> included.</summary>
    public EquatableArray<ApiResponse> Responses { get; init; }

    /// <summary>The operation's own <c>security</c>; null when the document's applies, empty when none is needed.</summary>
    public EquatableArray<ApiSecurityRequirement>? Security { get; init; }

    /// <summary>The operation's own <c>servers</c>, or its path's.</summary>
    public EquatableArray<string> Servers { get; init; }
}

/// <summary>Where a parameter goes.</summary>
internal enum ApiParameterPlace
{
    /// <summary>A placeholder of the path.</summary>
    Path,

    /// <summary>The query string.</summary>
    Query,

    /// <summary>A header of the request.</summary>
    Header,

    /// <summary>A cookie.</summary>
    Cookie,
}

/// <summary>A parameter of an operation (OpenAPI 3.0.3, 4.7.12).</summary>
internal sealed record ApiParameter
{
    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>Where it goes.</summary>
    public required ApiParameterPlace Place { get; init; }

    /// <summary>Where it is written, as a JSON pointer: here, in the path or in the components.</summary>
    public required string Pointer { get; init; }

    /// <summary>Its schema; that of the first media type when it is described by <c>content</c>.</summary>
    public required ApiSchema Schema { get; init; }

    /// <summary>Whether it must be sent.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// <c>style</c> as OpenAPI spells it (<c>form</c>, <c>simple</c>, <c>deepObject</c>, …), the default for its place included.
    /// </summary>
    public required string Style { get; init; }

    /// <summary>Whether arrays and objects become one parameter per element; the default for its style included.</summary>
    public bool IsExploded { get; init; }

    /// <summary>Whether reserved characters go unescaped.</summary>
    public bool AllowsReserved { get; init; }

    /// <summary>The media type when it is described by <c>content</c> instead of <c>schema</c>.</summary>
    public string? ContentType { get; init; }
}

/// <summary>A request body.</summary>
/// <param name="IsRequired">What the document says; Madaster's documents forget it often.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="Content">One entry per media type.</param>
internal sealed record ApiBody(bool IsRequired, string? Description, EquatableArray<ApiMediaType> Content)
{
    /// <summary>Where it is written, as a JSON pointer, when that is in the components.</summary>
    public string? SharedPointer { get; init; }
}

/// <summary>A body of one media type.</summary>
/// <param name="Name">The media type, such as <c>application/json</c>.</param>
/// <param name="Schema">Its schema; null when the document gives none.</param>
internal sealed record ApiMediaType(string Name, ApiSchema? Schema);

/// <summary>A response.</summary>
/// <param name="Status">The status code, <c>2XX</c> or <c>default</c>, as the document writes it.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="Content">One entry per media type; empty when there is no body.</param>
/// <param name="Headers">The declared headers.</param>
internal sealed record ApiResponse(
    string Status, string? Description, EquatableArray<ApiMediaType> Content, EquatableArray<ApiHeader> Headers)
{
    /// <summary>Where it is written, as a JSON pointer, when that is in the components.</summary>
    public string? SharedPointer { get; init; }
}

/// <summary>A header of a response.</summary>
internal sealed record ApiHeader(string Name, bool IsRequired, string? Description, ApiSchema? Schema)
{
    /// <summary>Where it is written, as a JSON pointer, when that is in the components.</summary>
    public string? SharedPointer { get; init; }
}
