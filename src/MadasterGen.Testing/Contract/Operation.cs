namespace MadasterGen.Testing.Contract;

/// <summary>One operation of the interface.</summary>
internal sealed record Operation(string Verb, string Path, string Id, string Tag)
{
    public List<OperationParameter> Parameters { get; } = [];

    public List<OperationBody> Bodies { get; } = [];

    public List<OperationResponse> Responses { get; } = [];

    /// <summary>Whether a PUT names no resource in its path, so that only the body can carry the identifier.</summary>
    public bool IdentifiesInBody => Verb == "PUT" && !Path.EndsWith('}');
}

/// <summary>A parameter in the path, the query or a header.</summary>
internal sealed record OperationParameter(string Place, string Name, TypeExpression Type, bool IsRequired);

/// <summary>A request body in one media type.</summary>
internal sealed record OperationBody(string MediaType, TypeExpression Type);

/// <summary>A response: <paramref name="Status"/> is a number or <c>default</c>.</summary>
internal sealed record OperationResponse(string Status, TypeExpression? Type);
