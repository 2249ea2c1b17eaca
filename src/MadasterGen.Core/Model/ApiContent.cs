namespace MadasterGen.Model;

/// <summary>A request body.</summary>
/// <param name="IsRequired">Whether the document says that it must be there; many forget to.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="Content">One entry per media type.</param>
internal sealed record ApiBody(bool IsRequired, string? Description, EquatableArray<ApiMediaType> Content)
{
    /// <summary>Where it is written, as a JSON pointer, when that is in the components.</summary>
    public string? SharedPointer { get; init; }

    /// <summary>Whether the document says outright that it can be left out, rather than nothing, which means the same.</summary>
    public bool IsSaidOptional { get; init; }

    /// <summary>The media type that serves clients best; null when there is none.</summary>
    public ApiMediaType? Best => MediaTypes.Best(Content);
}

/// <summary>A body of one media type.</summary>
/// <param name="Name">The media type, such as <c>application/json</c>.</param>
/// <param name="Schema">Its schema; null when the document gives none.</param>
internal sealed record ApiMediaType(string Name, ApiSchema? Schema)
{
    /// <summary>How parts of a form are written that are not written as usual.</summary>
    public EquatableArray<ApiPartEncoding> Encoding { get; init; }

    /// <summary>
    /// Whether the document describes the values of a sequence (<c>itemSchema</c>); the schema is then that of a list of them.
    /// </summary>
    public bool IsByItems { get; init; }

    /// <summary>Whether the properties of the schema are the parts of a multipart body by their order, and their names nobody's.</summary>
    public bool IsByPosition { get; init; }

    /// <summary>How parts are encoded by their positions, as JSON, where the client does not follow it. Null for nothing.</summary>
    public string? LostEncodings { get; init; }
}

/// <summary>How one part of a form is written (OpenAPI 3.0.3, 4.7.15).</summary>
/// <param name="Property">The part's property.</param>
/// <param name="ContentType">Its media types; null for the one that follows from its schema.</param>
/// <param name="Style">How arrays and objects are written; null where nothing is said.</param>
/// <param name="IsExploded">Whether each element is a part of its own.</param>
/// <param name="AllowsReserved">Whether reserved characters go unescaped.</param>
/// <param name="Headers">The names of the headers that it brings.</param>
internal sealed record ApiPartEncoding(
    string Property, string? ContentType, string? Style, bool IsExploded, bool AllowsReserved, EquatableArray<string> Headers)
{
    /// <summary>Whether one of the headers must be there.</summary>
    public bool RequiresHeaders { get; init; }

    /// <summary>The styles of lists in a list, outermost first, as Swagger 2.0 has them; empty elsewhere.</summary>
    public EquatableArray<string> InnerStyles { get; init; }

    /// <summary>How parts inside this one are encoded, as JSON; the client does not follow it. Null for nothing.</summary>
    public string? LostEncodings { get; init; }
}

/// <summary>A response.</summary>
/// <param name="Status">The status code, <c>2XX</c> or <c>default</c>, as the document writes it.</param>
/// <param name="Description"><c>description</c>.</param>
/// <param name="Content">One entry per media type; empty when there is no body.</param>
/// <param name="Headers">The declared headers.</param>
internal sealed record ApiResponse(
    string Status, string? Description, EquatableArray<ApiMediaType> Content, EquatableArray<ApiHeader> Headers)
{
    /// <summary>The media types whose headers come without their content: those of HEAD (RFC 9110, 9.3.2). Empty for other verbs.</summary>
    public EquatableArray<string> Described { get; init; }

    /// <summary>Where it is written, as a JSON pointer, when that is in the components.</summary>
    public string? SharedPointer { get; init; }
}

/// <summary>A header of a response.</summary>
internal sealed record ApiHeader(string Name, bool IsRequired, string? Description, ApiSchema? Schema)
{
    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Where it is written, as a JSON pointer, when that is in the components.</summary>
    public string? SharedPointer { get; init; }
}
