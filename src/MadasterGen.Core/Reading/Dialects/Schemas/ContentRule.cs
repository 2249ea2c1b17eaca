using System;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>Bytes in strings and bodies, for which version 3.0 has formats.</summary>
internal static class ContentRule
{
    /// <summary>The keyword for the kind of what a string holds.</summary>
    public const string MediaType = "contentMediaType";

    /// <summary>The keyword for the schema of what a string holds.</summary>
    public const string Schema = "contentSchema";

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Has("format") || !CanBeString(draft.Find("type")))
            return;
        string? encoding = draft.Text("contentEncoding");
        if (string.Equals(encoding, "base64", StringComparison.OrdinalIgnoreCase))
            SetFormat(draft, "contentEncoding", "byte");
        else if (encoding is null && draft.Text(MediaType) is { } type && IsBinary(type))
            SetFormat(draft, MediaType, "binary");
    }

    /// <summary>
    /// Whether a string holds something that a schema describes, which no type shows. Without a media type such a schema says nothing
    /// (JSON Schema 2020-12, Validation 8.5).
    /// </summary>
    public static bool IsDescribed(Draft draft) =>
        draft.Has(MediaType)
        && CanBeString(draft.Find("type"))
        && draft.Find(Schema) is { } schema
        && schema is not StructureObject { Members.Count: 0 }
        && Nodes.Boolean(schema) != true;

    private static void SetFormat(Draft draft, string keyword, string format)
    {
        TextSpanPosition at = draft.FindMember(keyword)!.Key.Span;
        if (!draft.Has("type"))
            draft.Set("type", Nodes.Text("string", at), at);
        draft.Set("format", Nodes.Text(format, at), at);
        draft.Take(keyword);
    }

    private static bool CanBeString(StructureNode? type) => type switch
    {
        null => true,
        StructureScalar scalar => scalar.Text == "string",
        StructureArray list => list.Items.Any(item => item is StructureScalar { Text: "string" }),
        StructureObject => false,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static bool IsBinary(string mediaType) =>
        !mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        && mediaType.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0
        && mediaType.IndexOf("xml", StringComparison.OrdinalIgnoreCase) < 0;
}
