namespace MadasterGen.Planning.Types.Records;

/// <summary>What a record holds besides its declared properties.</summary>
/// <param name="Type">The type of the values.</param>
/// <param name="IsNullable">Whether a value can be <c>null</c>.</param>
/// <param name="IndexesDeclared">Whether the indexer can serve the declared properties too, because they have the same type.</param>
/// <param name="IsInherited">Whether a record that it derives from has them already.</param>
internal sealed record AdditionalPropertiesPlan(CSharpType Type, bool IsNullable, bool IndexesDeclared, bool IsInherited = false)
{
    /// <summary>The dictionary that holds them.</summary>
    public MapType Map => Type.AsMap(IsNullable);

    /// <summary>Whether a value can be JSON's <c>null</c>.</summary>
    public bool AcceptsNull => IsNullable || Type is JsonType;
}
