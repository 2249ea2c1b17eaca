using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>A body whose parts methods take one by one.</summary>
internal static class FormBody
{
    /// <summary>
    /// Whether it is one: a form, and any other multipart body whose parts the document describes. One whose parts it does not describe is
    /// a file that the caller makes.
    /// </summary>
    public static bool Is(ApiMediaType media) =>
        MediaTypes.IsForm(media.Name) || (MediaTypes.IsMultipart(media.Name) && media.Schema is { } schema && HasParts(schema));

    /// <summary>Whether it is one, where it is known what its schema is: one that is named can be without parts, too.</summary>
    /// <param name="media">The media type.</param>
    /// <param name="view">Its schema.</param>
    public static bool Is(ApiMediaType media, SchemaView view) => Is(media)
        && (MediaTypes.IsForm(media.Name) || view is ListView or UnionView or HierarchyView or ObjectView { IsEmpty: false });

    /// <summary>Whether parts go out under their names.</summary>
    /// <param name="media">The media type.</param>
    /// <param name="view">Its schema: the parts of a list have places and no names.</param>
    public static bool HasNames(ApiMediaType media, SchemaView view) =>
        !MediaTypes.IsMultipart(media.Name) || MediaTypes.HasNamedParts(media.Name) || (view is not ListView && !media.IsByPosition);

    /// <summary>Whether the parts of a form have no names, although forms ask for them (RFC 7578, 4.2).</summary>
    public static bool LacksNames(ApiMediaType media, SchemaView view) =>
        MediaTypes.HasNamedParts(media.Name) && (view is ListView || media.IsByPosition);

    private static bool HasParts(ApiSchema schema) => schema.Reference is not null || schema.Kind == ApiSchemaKind.Array
        || schema.Properties.Count > 0 || schema.AllOf.Count > 0 || schema.OneOf.Count > 0 || schema.AnyOf.Count > 0;
}
