using System;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>How the fields of a form are written that a document says something about (OpenAPI 3.0.3, "Encoding Object").</summary>
internal static class FieldEncodings
{
    private const string Json = "application/json";
    private const string Deep = "deepObject";

    /// <summary>What stands between the parts of a value that is one field; null where each is a field of its own.</summary>
    public static string? SeparatorOf(string field, ApiMediaType form) => Find(field, form) switch
    {
        null or { IsExploded: true } or { Style: Deep } => null,
        { Style: "spaceDelimited" } => " ",
        { Style: "pipeDelimited" } => "|",
        { Style: "tabDelimited" } => "\t",
        _ => ",",
    };

    /// <summary>
    /// How a field of a form without files is written: what holds others is JSON, unless the document names a style for it.
    /// </summary>
    public static FieldForm FormOf(string field, CSharpType type, FieldForm usual, ApiMediaType content)
    {
        if (usual is not (FieldForm.Json or FieldForm.ByKind))
            return usual;
        if (Find(field, content)?.Style is not { } style)
            return Named(field, content) is { } named && MediaTypes.IsJson(named) ? FieldForm.Json : usual;
        return style == Deep ? FieldForm.Deep : type is ListType ? usual : FieldForm.Parts;
    }

    /// <summary>Whether a part that holds others has a media type that is not JSON, which the client does not write.</summary>
    public static bool IsLeftToCaller(string field, FieldForm usual, ApiMediaType content) =>
        usual is FieldForm.Json or FieldForm.ByKind && FormParts.IsLeftToCaller(Find(field, content));

    /// <summary>How a part is written; what is a text elsewhere is JSON where its media type is.</summary>
    public static FieldForm FormOf(string field, FieldForm usual, ApiMediaType content)
    {
        bool canBeText = usual is FieldForm.Text or FieldForm.ByKind;
        return canBeText && Named(field, content) is { } type && MediaTypes.IsJson(type) ? FieldForm.Json : usual;
    }

    /// <summary>The media type of a part; null for the usual one. Objects are JSON where nothing else is meant.</summary>
    public static string? MediaTypeOf(string field, FieldForm form, ApiMediaType content) => form switch
    {
        FieldForm.Json => Named(field, content) ?? Json,
        FieldForm.Text or FieldForm.File => Named(field, content),
        FieldForm.FileName or FieldForm.ByKind or FieldForm.Parts or FieldForm.Deep => null,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string? Named(string field, ApiMediaType form) => FormParts.MediaTypeOf(Find(field, form));

    private static ApiPartEncoding? Find(string field, ApiMediaType form) => FormParts.EncodingOf(field, form);
}
