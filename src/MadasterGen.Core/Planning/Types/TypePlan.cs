namespace MadasterGen.Planning.Types;

/// <summary>A C# type that is to be written.</summary>
internal abstract record TypePlan
{
    /// <summary>Creates the plan of a type of which only its head is known.</summary>
    private protected TypePlan(TypeHead head)
    {
        RootNamespace = head.RootNamespace;
        Namespace = head.Namespace;
        Visibility = head.Visibility;
        Name = head.Name;
        Origin = head.Origin;
        SchemaName = head.SchemaName;
        Pointer = head.Pointer;
        Description = head.Description;
        IsDeprecated = head.IsDeprecated;
    }

    /// <summary>The namespace of what the versions share.</summary>
    public string RootNamespace { get; init; }

    /// <summary>The type's namespace.</summary>
    public string Namespace { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Visibility { get; init; }

    /// <summary>The type's name.</summary>
    public string Name { get; init; }

    /// <summary>The document's title and version, for the head of the file.</summary>
    public string Origin { get; init; }

    /// <summary>The schema it was made from, for people.</summary>
    public string SchemaName { get; init; }

    /// <summary>Where the document writes it; of several places, the first.</summary>
    public string Pointer { get; init; }

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Whether another type's name differs in case only, so that its file needs more than the name.</summary>
    public bool SharesFileName { get; init; }

    /// <summary>The full name with <c>global::</c>.</summary>
    public string FullName => $"global::{Namespace}.{Name}";
}

/// <summary>What every type's plan begins with.</summary>
internal sealed record TypeHead
{
    /// <inheritdoc cref="TypePlan.RootNamespace"/>
    public required string RootNamespace { get; init; }

    /// <inheritdoc cref="TypePlan.Namespace"/>
    public required string Namespace { get; init; }

    /// <inheritdoc cref="TypePlan.Visibility"/>
    public required string Visibility { get; init; }

    /// <inheritdoc cref="TypePlan.Name"/>
    public required string Name { get; init; }

    /// <inheritdoc cref="TypePlan.Origin"/>
    public required string Origin { get; init; }

    /// <inheritdoc cref="TypePlan.SchemaName"/>
    public required string SchemaName { get; init; }

    /// <inheritdoc cref="TypePlan.Pointer"/>
    public required string Pointer { get; init; }

    /// <inheritdoc cref="TypePlan.Description"/>
    public string? Description { get; init; }

    /// <inheritdoc cref="TypePlan.IsDeprecated"/>
    public bool IsDeprecated { get; init; }
}
