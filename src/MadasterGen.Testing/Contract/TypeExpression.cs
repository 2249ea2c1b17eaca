namespace MadasterGen.Testing.Contract;

/// <summary>A type as an interface table writes it, such as <c>array&lt;string:uuid&gt;</c> or <c>allOf(FunctionalUnit)</c>.</summary>
internal abstract record TypeExpression;

/// <summary>A JSON scalar with its format, such as <c>string:uuid</c> or <c>boolean</c>.</summary>
internal sealed record ScalarType(string Kind, string? Format) : TypeExpression;

/// <summary>A schema or an enum, by name.</summary>
internal sealed record NamedType(string Name) : TypeExpression;

/// <summary>A JSON array.</summary>
internal sealed record ArrayType(TypeExpression Item) : TypeExpression;

/// <summary>A JSON object whose members all have one type.</summary>
internal sealed record MapType(TypeExpression Value) : TypeExpression;

/// <summary>One of several schemas; the first is the base that holds the discriminator.</summary>
internal sealed record OneOfType(IReadOnlyList<string> Names) : TypeExpression;

/// <summary>A schema in whose place more properties are required than the schema itself says.</summary>
internal sealed record RequiringType(TypeExpression Inner, IReadOnlyList<string> Required) : TypeExpression;

/// <summary>The parts of a multipart form, by name.</summary>
internal sealed record FormType(IReadOnlyList<string> Parts) : TypeExpression;
