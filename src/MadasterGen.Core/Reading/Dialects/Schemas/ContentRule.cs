using System;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>Bytes in strings and bodies, for which version 3.0 has formats.</summary>
internal static class ContentRule
{
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Has("format") || !CanBeString(draft.Find("type")))
            return;
        string? encoding = draft.Text("contentEncoding");
        if (string.Equals(encoding, "base64", StringComparison.OrdinalIgnoreCase))
            SetFormat(draft, "contentEncoding", "byte");
        else if (encoding is null && draft.Text("contentMediaType") is { } type && IsBinary(type))
            SetFormat(draft, "contentMediaType", "binary");
    }

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
