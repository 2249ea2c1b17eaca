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

    /// <summary>How stable it is meant to be (<c>x-stability-level</c>: draft, alpha, beta, stable), as the document writes it.</summary>
    public string? Stability { get; init; }

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

    /// <summary>What the server calls at its caller's, one entry per verb.</summary>
    public EquatableArray<ApiCallback> Callbacks { get; init; }
}

/// <summary>An operation that the server calls: a callback (OpenAPI 3.0.3, 4.7.18) or a webhook (3.1.1, 4.8.1).</summary>
/// <param name="Name">Its key in <c>callbacks</c> or <c>webhooks</c>.</param>
/// <param name="Method">The verb in capitals.</param>
/// <param name="Address">The expression that says where it goes; empty for a webhook.</param>
/// <param name="Pointer">Where it is written, as a JSON pointer: here or in the components.</param>
/// <param name="Body">What the server sends.</param>
/// <param name="Responses">What it expects to get.</param>
internal sealed record ApiCallback(
    string Name, string Method, string Address, string Pointer, ApiBody? Body, EquatableArray<ApiResponse> Responses)
{
    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The date after which it may be gone (<c>x-sunset</c>).</summary>
    public string? Sunset { get; init; }

    /// <summary>How stable it is meant to be (<c>x-stability-level</c>), as the document writes it.</summary>
    public string? Stability { get; init; }

    /// <summary>What the server sends beside the body: its own parameters and those of its address that it does not override.</summary>
    public EquatableArray<ApiParameter> Parameters { get; init; }

    /// <summary>Its own <c>security</c>, by which the server shows who calls; null when the document's applies.</summary>
    public EquatableArray<ApiSecurityRequirement>? Security { get; init; }
}
