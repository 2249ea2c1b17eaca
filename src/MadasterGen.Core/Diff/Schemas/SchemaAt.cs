using MadasterGen.Model;

namespace MadasterGen.Diff.Schemas;

/// <summary>A schema with its place.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Location">What it is, in words of the API.</param>
internal sealed record SchemaAt(ApiSchema Schema, ElementPlace Place, ChangeLocation Location)
{
    /// <summary>A property.</summary>
    public SchemaAt Property(ApiProperty property) =>
        new(property.Schema, Place.Child("properties", property.Name), Location.Child(property.Name));

    /// <summary>The elements of a list; anything where the document says nothing of them.</summary>
    public SchemaAt Items() => Schema.Items is { } items
        ? new(items, Place.Child("items"), Location.Elements("[]"))
        : new(ApiSchema.Any, Place, Location.Elements("[]"));

    /// <summary>The additional properties.</summary>
    public SchemaAt Additional() => new(Schema.AdditionalPropertiesSchema ?? ApiSchema.Any, Place.Child("additionalProperties"), Location.Elements("{}"));

    /// <summary>A part or an alternative.</summary>
    public SchemaAt Part(string keyword, ApiSchema part, int index) => new(part, Place.Child(keyword, index), Location);
}
