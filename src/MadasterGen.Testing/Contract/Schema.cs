namespace MadasterGen.Testing.Contract;

/// <summary>An object type of the interface.</summary>
internal sealed record Schema(
    string Name, string? Extends, string? Discriminator, IReadOnlyDictionary<string, string> Mapping, string AdditionalProperties)
{
    public List<Property> Properties { get; } = [];

    /// <summary>Whether a name that the schema does not declare is an error.</summary>
    public bool IsClosed => AdditionalProperties == "false";

    /// <summary>The type of members that the schema does not declare, where it gives one.</summary>
    public TypeExpression? AdditionalType =>
        AdditionalProperties is "false" or "default" or "any" ? null : TypeExpressionParser.Parse(AdditionalProperties);
}

/// <summary>A property of a schema.</summary>
internal sealed record Property(string Name, TypeExpression Type, bool IsRequired, bool IsNullable, bool IsReadOnly, int MinimumLength);
