extern alias core;

using System.Text.Json;
using core::MadasterGen.Model;

namespace MadasterGen.Properties.Tests.Schemas;

/// <summary>
/// Follows the references of a document. It knows no more of OpenAPI than Madaster's documents use and throws at what it does not
/// know; it shares nothing with the planning that makes the generated types, whose mistakes it would share.
/// </summary>
internal sealed class ShapeReader
{
    private readonly Dictionary<string, ApiSchema> _schemas;
    private readonly Dictionary<string, Shape> _shapes = [];

    public ShapeReader(ApiModel model)
    {
        _schemas = model.Schemas.ToDictionary(s => s.Name, s => s.Schema);
        foreach (string name in _schemas.Keys)
            _ = Named(name);
    }

    /// <summary>The shapes of the document's named schemas.</summary>
    public IReadOnlyDictionary<string, Shape> Shapes => _shapes;

    private Shape Named(string name)
    {
        if (_shapes.TryGetValue(name, out Shape? known))
            return known;
        ApiSchema schema = _schemas[name];
        Shape shape = schema.Kind == ApiSchemaKind.Object ? new(ShapeKind.Object) { Name = name } : Scalar(schema, name);
        _shapes.Add(name, shape);
        if (shape.Kind == ShapeKind.Object)
            Fill(shape, schema);
        return shape;
    }

    private Slot SlotOf(ApiSchema schema)
    {
        if (schema.Reference is { } name)
            return new(Named(name), false);
        if (schema.AllOf.Count == 1 && schema.Properties.Count == 0)
            return new(SlotOf(schema.AllOf[0]).Shape, schema.IsNullable);
        return new(InPlace(schema), schema.IsNullable);
    }

    private Shape InPlace(ApiSchema schema)
    {
        switch (schema.Kind)
        {
            case ApiSchemaKind.Array:
                return new(ShapeKind.List) { Element = SlotOf(schema.Items!) };
            case ApiSchemaKind.Object when schema.AdditionalProperties == ApiAdditionalProperties.Typed && schema.Properties.Count == 0:
                return new(ShapeKind.Map) { Element = SlotOf(schema.AdditionalPropertiesSchema!) };
            default:
                return Scalar(schema, null);
        }
    }

    private void Fill(Shape shape, ApiSchema schema)
    {
        if (schema.AllOf.Count == 1)
            shape.Base = SlotOf(schema.AllOf[0]).Shape;
        else if (schema.AllOf.Count > 1 || schema.OneOf.Count + schema.AnyOf.Count > 0)
            throw new NotSupportedException($"{shape.Name} is made of parts.");
        if (schema.Discriminator is { } own)
            shape.Discriminator = new(own.PropertyName, new Dictionary<string, Shape>(), null);
        else if (shape.Base?.Discriminator is { } inherited)
            shape.Discriminator = inherited with { Kinds = new Dictionary<string, Shape>(), Value = ValueOf(shape) };
        shape.Properties.AddRange(shape.Base?.Properties ?? []);
        shape.Properties.AddRange(
            schema.Properties.Where(p => p.Name != shape.Discriminator?.PropertyName).Select(p => new ShapeProperty(p.Name, SlotOf(p.Schema))));
        shape.Additional = schema.AdditionalProperties switch
        {
            ApiAdditionalProperties.Any => new(ShapeKind.Any),
            ApiAdditionalProperties.Typed => SlotOf(schema.AdditionalPropertiesSchema!).Shape,
            _ => null,
        };
        // Last, since the kinds take over what their base has by now.
        if (schema.Discriminator is { } discriminator)
            shape.Discriminator = shape.Discriminator! with { Kinds = discriminator.Mapping.ToDictionary(m => m.Value, m => Named(m.SchemaName)) };
    }

    private string ValueOf(Shape kind) => _schemas[kind.Base!.Name!].Discriminator!.Mapping.Single(m => m.SchemaName == kind.Name).Value;

    private static Shape Scalar(ApiSchema schema, string? name) => (schema.Kind, schema.Format) switch
    {
        (ApiSchemaKind.String, _) when schema.Enum.Count > 0 =>
            new(ShapeKind.Enum) { Name = name, Values = [.. schema.Enum.Select(text => JsonSerializer.Deserialize<string>(text)!)] },
        (ApiSchemaKind.String, null) => new(ShapeKind.Text),
        (ApiSchemaKind.String, "uuid") => new(ShapeKind.Uuid),
        (ApiSchemaKind.String, "date-time") => new(ShapeKind.DateTime),
        (ApiSchemaKind.String, "uri") => new(ShapeKind.Uri),
        (ApiSchemaKind.Integer, "int32") => new(ShapeKind.Int32),
        (ApiSchemaKind.Integer, "int64") => new(ShapeKind.Int64),
        (ApiSchemaKind.Number, "double") => new(ShapeKind.Double),
        (ApiSchemaKind.Boolean, null) => new(ShapeKind.Boolean),
        _ => throw new NotSupportedException($"{name}: {schema.Kind} {schema.Format}"),
    };
}
