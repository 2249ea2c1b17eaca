using System;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>How the fields of a form are written that a document says something about (OpenAPI 3.0.3, "Encoding Object").</summary>
internal static class FieldEncodings
{
    private const string Json = "application/json";

    /// <summary>
    /// What stands between the parts of a value that is one field, as it is sent; null where each is a field of its own.
    /// </summary>
    public static string? SeparatorOf(string field, ApiMediaType form) => Find(field, form) switch
    {
        null or { IsExploded: true } or { Style: ParameterStyles.DeepObject } => null,
        { Style: var style } when MediaTypes.IsMultipart(form.Name) => ParameterStyles.SeparatorOf(style),
        { Style: var style } => ParameterStyles.EscapedSeparatorOf(style),
    };

    /// <summary>Whether the style is that of deep objects.</summary>
    public static bool IsDeep(string field, ApiMediaType form) => StyleOf(field, form) == ParameterStyles.DeepObject;

    /// <summary>Whether reserved characters stand in a field as they are; nothing is escaped in parts.</summary>
    public static bool AllowsReserved(string field, ApiMediaType form) =>
        !MediaTypes.IsMultipart(form.Name) && Find(field, form) is { AllowsReserved: true };

    /// <summary>
    /// How a field is written: what holds others is JSON, unless the document names a style for it, and a text is JSON where the document
    /// names that for its part.
    /// </summary>
    public static FieldForm FormOf(string field, CSharpType type, FieldForm usual, ApiMediaType content)
    {
        if (HoldsOthers(usual) && StyleOf(field, content) is { } style)
            return style == ParameterStyles.DeepObject ? FieldForm.Deep : type is ListType ? usual : FieldForm.Parts;
        bool canBeJson = usual == FieldForm.ByKind || (usual == FieldForm.Text && MediaTypes.IsMultipart(content.Name));
        return canBeJson && Named(field, content) is { } named && MediaTypes.IsJson(named) ? FieldForm.Json : usual;
    }

    /// <summary>Whether a part that holds others has a media type that is not JSON, which the client does not write.</summary>
    public static bool IsLeftToCaller(string field, FieldForm usual, ApiMediaType content) =>
        HoldsOthers(usual) && StyleOf(field, content) is null && FormParts.IsLeftToCaller(Find(field, content));

    /// <summary>The media type of a part; null for the usual one. Objects are JSON where nothing else is meant.</summary>
    public static string? MediaTypeOf(string field, FieldForm form, ApiMediaType content) => form switch
    {
        FieldForm.Json => Named(field, content) ?? Json,
        FieldForm.Text or FieldForm.File => Named(field, content),
        FieldForm.FileName or FieldForm.ByKind or FieldForm.Parts or FieldForm.Deep => null,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static bool HoldsOthers(FieldForm usual) => usual is FieldForm.Json or FieldForm.ByKind;

    // OpenAPI 3.0 has no styles in forms with files, and tools write the usual one there all the same: it counts where it says more than
    // that. Where parts have no names there is nothing that a style could put into them (OpenAPI 3.1.1, "Encoding Object").
    private static string? StyleOf(string field, ApiMediaType content)
    {
        ApiPartEncoding? part = Find(field, content);
        bool counts = !MediaTypes.IsMultipart(content.Name)
            || (MediaTypes.HasNamedParts(content.Name) && (part is { IsExploded: false } || part?.Style == ParameterStyles.DeepObject));
        return counts ? part?.Style : null;
    }

    private static string? Named(string field, ApiMediaType form) => FormParts.MediaTypeOf(Find(field, form));

    private static ApiPartEncoding? Find(string field, ApiMediaType form) => FormParts.EncodingOf(field, form);
}
