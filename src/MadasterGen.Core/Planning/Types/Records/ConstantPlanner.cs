using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types.Records;

/// <summary>
/// Finds properties that can have one value only (JSON Schema 2020-12, 6.1.3): those that are required and list one, and those by which
/// the discriminator of a union tells the object from others.
/// </summary>
internal sealed class ConstantPlanner
{
    private readonly SchemaResolver _schemas;
    private readonly SchemaAt _schema;

    /// <param name="schemas">The document's schemas.</param>
    /// <param name="schema">The schema that the properties are those of.</param>
    public ConstantPlanner(SchemaResolver schemas, SchemaAt schema) => (_schemas, _schema) = (schemas, schema);

    /// <summary>The value as JSON; null when it is not certain.</summary>
    public string? Plan(SchemaMember member, CSharpType type)
    {
        IReadOnlyList<string> values = _schemas.View(member.At).Content.Enum?.Values ?? [];
        bool isOnly = member.IsRequired && values.Count == 1 && !_schemas.IsNullable(member.At);
        string? value = isOnly ? values[0] : Tag(member.Name, values);
        return value is not null && Fits(value, type) ? value : null;
    }

    private string? Tag(string property, IReadOnlyList<string> values)
    {
        string[] allowed = [.. values.Select(JsonText.Plain)];
        string? tag = _schema.Name is { } name ? _schemas.Set.Tags.ValueOf(name, property, allowed) : TagOfUnion(property, allowed);
        return tag is null ? null : JsonText.ToLiteral(tag);
    }

    private string? TagOfUnion(string property, string[] allowed) =>
        _schemas.Unions.TagOf(_schema) is { Values.Count: 1 } tag
        && tag.Property == property
        && tag.Values.First() is var value
        && (allowed.Length == 0 || allowed.Contains(value))
            ? value
            : null;

    private static bool Fits(string json, CSharpType type) => type switch
    {
        GeneratedType { Shape: GeneratedShape.Enum, Wire.Scalar: var scalar } => JsonText.IsString(json) == (scalar == Scalar.String),
        ScalarType { Scalar: Scalar.String } => json[0] == '"',
        ScalarType { Scalar: Scalar.Boolean } => json is "true" or "false",
        ScalarType { Scalar: Scalar.Int32 } => int.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ScalarType { Scalar: Scalar.Int64 } => long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
