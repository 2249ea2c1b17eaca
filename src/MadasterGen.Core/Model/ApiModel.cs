namespace MadasterGen.Model;

/// <summary>
/// One API document as far as a client depends on it: immutable, compared by value, without positions and without
/// types of the reading library. All lists are in the document's order.
/// </summary>
internal sealed record ApiModel
{
    /// <summary><c>info.title</c>.</summary>
    public required string Title { get; init; }

    /// <summary><c>info.version</c>, such as <c>v3.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary><c>info.description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>The build number that Madaster writes into the title (<c>… Build: 30855</c>), when there is one.</summary>
    public string? Build { get; init; }

    /// <summary>The URLs of <c>servers</c>, variables replaced by their defaults.</summary>
    public EquatableArray<string> Servers { get; init; }

    /// <summary>The declared tags.</summary>
    public EquatableArray<ApiTag> Tags { get; init; }

    /// <summary><c>components.securitySchemes</c>.</summary>
    public EquatableArray<ApiSecurityScheme> SecuritySchemes { get; init; }

    /// <summary>The names of the schemes of the document's own <c>security</c>, one entry per alternative.</summary>
    public EquatableArray<ApiSecurityRequirement> Security { get; init; }

    /// <summary>Every operation, path by path.</summary>
    public EquatableArray<ApiOperation> Operations { get; init; }

    /// <summary>What the server calls at addresses that it was told of otherwise (OpenAPI 3.1.1, 4.8.1).</summary>
    public EquatableArray<ApiCallback> Webhooks { get; init; }

    /// <summary><c>components.schemas</c>.</summary>
    public EquatableArray<ApiNamedSchema> Schemas { get; init; }

    /// <summary>The references that lead nowhere.</summary>
    public EquatableArray<UnresolvedReference> Unresolved { get; init; }
}

/// <summary>A tag, which groups operations.</summary>
internal sealed record ApiTag(string Name, string? Description);

/// <summary>A schema with a name of its own in <c>components.schemas</c>.</summary>
internal sealed record ApiNamedSchema(string Name, ApiSchema Schema);
