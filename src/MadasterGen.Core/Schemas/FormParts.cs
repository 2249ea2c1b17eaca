using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>What the parts of a multipart form hold, and in which media type (OpenAPI 3.0.3, "Encoding Object").</summary>
internal static class FormParts
{
    /// <summary>The media type that the document names for a part; null where it names none, or leaves open which of several.</summary>
    public static string? MediaTypeOf(ApiPartEncoding? part) => part?.ContentType is { Length: > 0 } type
        && type.IndexOf(',') < 0 && type.IndexOf('*') < 0 && MediaTypes.IsHeaderValue(type)
            ? type
            : null;

    /// <summary>What the document says of how a part is written; null for nothing.</summary>
    public static ApiPartEncoding? EncodingOf(string field, ApiMediaType form) =>
        form.Encoding.FirstOrDefault(part => string.Equals(part.Property, field, StringComparison.Ordinal));

    /// <summary>
    /// Whether a part is a file, or several. A file can hold what else a part may be instead, and what can be anything, unless that is
    /// named to be JSON or a string.
    /// </summary>
    /// <param name="view">What the part holds.</param>
    /// <param name="part">How it is written.</param>
    /// <param name="isByPosition">Whether parts have places and no names: what can be anything is bytes there, and JSON elsewhere.</param>
    /// <param name="schemas">What schemas are.</param>
    public static PartFiles FilesIn(SchemaView view, ApiPartEncoding? part, bool isByPosition, SchemaResolver schemas)
    {
        SchemaView[] all = [view, .. view.Content.Choices.SelectMany(choice => choice.Alternatives).Select(schemas.View)];
        if (Array.Exists(all, one => one is ListView list && IsFile(schemas.View(list.Items), part, isByPosition, schemas)))
            return PartFiles.Several;
        return IsFile(view, part, isByPosition, schemas) ? PartFiles.One : PartFiles.None;
    }

    private static bool IsFile(SchemaView view, ApiPartEncoding? part, bool isByPosition, SchemaResolver schemas)
    {
        if (view is ScalarView { Scalar: Scalar.Binary })
            return true;
        if (part?.ContentType is { Length: > 0 } types && (MediaTypes.IsJson(types) || MediaTypes.IsText(types)))
            return false;
        IEnumerable<SchemaAt> alternatives = view.Content.Choices.SelectMany(choice => choice.Alternatives);
        return alternatives.Any(at => schemas.View(at) is ScalarView { Scalar: Scalar.Binary })
            || (view is AnyView && (isByPosition || part?.ContentType is { Length: > 0 }));
    }

    /// <summary>Whether the caller writes what holds others, since it is to be something else than JSON.</summary>
    public static bool IsLeftToCaller(ApiPartEncoding? part) => MediaTypeOf(part) is { } type && !MediaTypes.IsJson(type);

    /// <summary>Whether a part holds others, so that it is JSON where nothing else is named.</summary>
    public static bool HoldsOthers(SchemaView view, SchemaResolver schemas) => view switch
    {
        ScalarView or EnumView => false,
        ListView list => schemas.View(list.Items) is var inner && (inner is ListView || HoldsOthers(inner, schemas)),
        UnionView union => schemas.Unions.CasesOf(union) is not { IsUnion: true, IsOfScalars: true },
        _ => true,
    };
}

/// <summary>What files a part of a form is.</summary>
internal enum PartFiles
{
    /// <summary>None.</summary>
    None,

    /// <summary>A file.</summary>
    One,

    /// <summary>A list of files, each a part of its own.</summary>
    Several,
}
