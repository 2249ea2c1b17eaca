using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>What a schema belongs to: a named schema or a part of an operation, and the property in it.</summary>
internal sealed record SchemaOwner
{
    /// <summary>The part of an operation; null below a named schema.</summary>
    public OperationPart? Part { get; init; }

    /// <summary>The named schema; null in an operation.</summary>
    public string? Schema { get; init; }

    /// <summary>
    /// The property, from the named schema or from the body: names with dots between, <c>[]</c> for elements of a list,
    /// <c>{}</c> for values of a map.
    /// </summary>
    public string? Property { get; init; }

    /// <summary>The alternative that it is a part of, where that is written in place: its title or its number.</summary>
    public string? Alternative { get; init; }

    /// <summary>Whether it is a named schema as a whole.</summary>
    public bool IsWhole => Schema is not null && Property is null && Alternative is null;

    /// <summary>The owner that a property of this one is.</summary>
    public SchemaOwner Child(string property) => this with { Property = Property is null ? property : $"{Property}.{property}" };

    /// <summary>The owner that the elements of this one are.</summary>
    public SchemaOwner Elements(string brackets) => this with { Property = Property + brackets };
}

/// <summary>A part of an operation that has schemas.</summary>
/// <param name="Operation">The operation; null for a webhook, which no client calls.</param>
/// <param name="OperationId">The operation's id; null when the document gives none.</param>
internal sealed record OperationPart(OperationKey? Operation, string? OperationId)
{
    /// <summary>A parameter's name.</summary>
    public string? Parameter { get; init; }

    /// <summary>Where the parameter goes.</summary>
    public ApiParameterPlace? ParameterPlace { get; init; }

    /// <summary>Whether it is the request's body.</summary>
    public bool IsBody { get; init; }

    /// <summary>Whether it is a form, whose parts methods take one by one.</summary>
    public bool IsForm { get; init; }

    /// <summary>A response's status.</summary>
    public string? Status { get; init; }

    /// <summary>A response's header.</summary>
    public string? Header { get; init; }

    /// <summary>What the server calls at its caller's.</summary>
    public string? Callback { get; init; }

    /// <summary>What the server calls at an address that it was told of otherwise.</summary>
    public string? Webhook { get; init; }

    /// <summary>Whether clients have types for it. Schemas with names have one wherever they are used.</summary>
    public bool IsTyped { get; init; } = true;
}
