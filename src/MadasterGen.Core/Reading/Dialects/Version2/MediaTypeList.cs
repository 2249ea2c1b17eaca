using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>What <c>consumes</c> and <c>produces</c> list: an operation's own list stands in for the document's.</summary>
internal static class MediaTypeList
{
    private const string Json = "application/json";
    private const string Bytes = "application/octet-stream";

    /// <summary>The media types of a list; none of anything else.</summary>
    public static IReadOnlyList<string> Of(StructureNode? list) =>
    [
        .. Nodes.Items(list).OfType<StructureScalar>().Select(type => type.Text).Where(type => type.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>A body in each of its media types; where none is listed it is JSON, and bytes are bytes.</summary>
    /// <param name="schema">The body's schema and where the text has it.</param>
    /// <param name="types">The media types that are listed.</param>
    public static StructureObject Content(StructureMember schema, IReadOnlyList<string> types)
    {
        StructureMember body = new(Nodes.Text("schema", schema.Key.Span), schema.Value);
        IEnumerable<string> written = types.Count > 0 ? types : [IsBytes(schema.Value) ? Bytes : Json];
        TextSpanPosition at = schema.Key.Span;
        return new StructureObject(
            at, [.. written.Select(type => new StructureMember(Nodes.Text(type, at), new StructureObject(at, [body])))]);
    }

    private static bool IsBytes(StructureNode schema) => schema is StructureObject map
        && (map.Find("type") is StructureScalar { Text: "file" } || map.Find("format") is StructureScalar { Text: "binary" });
}
