namespace MadasterGen.Schemas;

/// <summary>
/// The way from a place to the content that stands there: references and wrappers, then the content. Ways share their ends, and
/// each link knows what is said from it on, so that a long way costs no more than a short one.
/// </summary>
internal sealed class SchemaChain
{
    /// <summary>This link.</summary>
    public required SchemaAt At { get; init; }

    /// <summary>The next link; null at the content.</summary>
    public required SchemaChain? Next { get; init; }

    /// <summary>What stands at the end.</summary>
    public required SchemaContent Content { get; init; }

    /// <summary>The first named schema on the way; null when it is written in place.</summary>
    public required string? Name { get; init; }

    /// <summary>The first link that is a type of its own, by name; null when the way leads to something without one.</summary>
    public required string? TypeName { get; init; }

    /// <summary>The last link that is a named schema; null when there is none.</summary>
    public required SchemaChain? LastNamed { get; init; }

    /// <summary>Where each mark is said first.</summary>
    public required SchemaMarks Marks { get; init; }

    /// <summary>The same link of a named schema, of whose type is known whose it is.</summary>
    public SchemaChain With(string? typeName) => new()
    {
        At = At,
        Next = Next,
        Content = Content,
        Name = At.Name,
        TypeName = typeName,
        LastNamed = LastNamed ?? this,
        Marks = Marks,
    };
}
