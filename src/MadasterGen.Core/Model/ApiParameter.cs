namespace MadasterGen.Model;

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
    /// <summary>The style of a parameter that is all of the query string (<c>in: querystring</c> of 3.2).</summary>
    public const string WholeQuery = "querystring";

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

    /// <summary>Whether there is a place for it in the request: a path parameter has its placeholder.</summary>
    public bool HasPlace { get; init; } = true;

    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The date after which it may be gone (<c>x-sunset</c>).</summary>
    public string? Sunset { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// <c>style</c> as OpenAPI spells it (<c>form</c>, <c>simple</c>, <c>deepObject</c>, …), the default for its place included.
    /// </summary>
    public required string Style { get; init; }

    /// <summary>
    /// The styles of lists in a list, outermost first, as Swagger 2.0 has them (<c>collectionFormat</c> of <c>items</c>); empty elsewhere.
    /// </summary>
    public EquatableArray<string> InnerStyles { get; init; }

    /// <summary>Whether arrays and objects become one parameter per element; the default for its style included.</summary>
    public bool IsExploded { get; init; }

    /// <summary>Whether reserved characters go unescaped.</summary>
    public bool AllowsReserved { get; init; }

    /// <summary>Whether it may be sent without a value (<c>allowEmptyValue</c>).</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>The media type when it is described by <c>content</c> instead of <c>schema</c>.</summary>
    public string? ContentType { get; init; }
}
