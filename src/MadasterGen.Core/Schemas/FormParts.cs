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
