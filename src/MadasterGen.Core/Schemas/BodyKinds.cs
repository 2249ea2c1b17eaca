using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>How a body is read.</summary>
internal enum BodyKind
{
    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As a string.</summary>
    Text,

    /// <summary>As a file.</summary>
    File,

    /// <summary>As a sequence, value by value.</summary>
    Sequence,
}

/// <summary>Decides how bodies of responses are read.</summary>
internal static class BodyKinds
{
    /// <summary>How a body is read.</summary>
    /// <param name="content">Its media type.</param>
    /// <param name="at">Its schema.</param>
    /// <param name="schemas">What schemas are.</param>
    public static BodyKind Of(ApiMediaType content, SchemaAt at, SchemaResolver schemas)
    {
        if (MediaTypes.SequenceOf(content.Name) is not null)
            return BodyKind.Sequence;
        if (IsText(content, at, schemas))
            return IsLiteral(content, at, schemas) ? BodyKind.Json : BodyKind.Text;
        // A server that may respond in any media type responds in the one that its schema is about.
        bool isOpen = MediaTypes.IsOpen(content.Name) && content.Schema is not null;
        Scalar? scalar = (schemas.View(at) as ScalarView)?.Scalar;
        if ((!MediaTypes.IsJson(content.Name) && !isOpen) || scalar == Scalar.Binary)
            return BodyKind.File;
        return isOpen && scalar == Scalar.String ? BodyKind.Text : BodyKind.Json;
    }

    /// <summary>Whether a body is a string by its media type: text, and XML.</summary>
    /// <param name="content">Its media type.</param>
    /// <param name="at">Its schema.</param>
    /// <param name="schemas">What schemas are.</param>
    public static bool IsText(ApiMediaType content, SchemaAt at, SchemaResolver schemas) =>
        MediaTypes.IsText(content.Name) || IsXml(content, at, schemas);

    /// <summary>Whether a text is a number or a boolean, which plain text has as JSON does.</summary>
    /// <param name="content">Its media type.</param>
    /// <param name="at">Its schema.</param>
    /// <param name="schemas">What schemas are.</param>
    public static bool IsLiteral(ApiMediaType content, SchemaAt at, SchemaResolver schemas) =>
        MediaTypes.IsPlainText(content.Name)
        && schemas.View(at) is EnumView { IsOfStrings: false }
            or ScalarView { Content.Kind: ApiSchemaKind.Integer or ApiSchemaKind.Number or ApiSchemaKind.Boolean };

    /// <summary>Whether a body is XML, which clients have as a string; one that the document calls binary is a file all the same.</summary>
    /// <param name="content">Its media type.</param>
    /// <param name="at">Its schema.</param>
    /// <param name="schemas">What schemas are.</param>
    public static bool IsXml(ApiMediaType content, SchemaAt at, SchemaResolver schemas) =>
        MediaTypes.IsXml(content.Name) && schemas.View(at) is not ScalarView { Scalar: Scalar.Binary };

    /// <summary>What XML holds, for people; null where the document says no more than that it is XML.</summary>
    public static string? XmlOf(ApiMediaType content) => content.Schema switch
    {
        { Reference: { } name } => name,
        { Items.Reference: { } name } => $"a list of {name}",
        { Kind: ApiSchemaKind.Object or ApiSchemaKind.Array } schema => schema.Title ?? "what the document describes",
        _ => null,
    };
}
