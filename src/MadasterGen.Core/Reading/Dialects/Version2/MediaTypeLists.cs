using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>What <c>consumes</c> and <c>produces</c> list: an operation's own list stands in for the document's.</summary>
internal sealed class MediaTypeLists
{
    private const string Json = "application/json";
    private const string Bytes = "application/octet-stream";

    private readonly Dictionary<StructureNode, IReadOnlyList<string>> _known = new(ReferenceComparer<StructureNode>.Instance);

    /// <summary>The media types of a list, which is read once; none of anything else.</summary>
    public IReadOnlyList<string> Of(StructureNode? list)
    {
        if (list is not StructureArray)
            return [];
        if (!_known.TryGetValue(list, out IReadOnlyList<string>? types))
            _known[list] = types = Read(list);
        return types;
    }

    /// <summary>A body in each of its media types; where none is listed it is JSON, and bytes are bytes.</summary>
    /// <param name="schema">The body's schema and where the text has it.</param>
    /// <param name="types">The media types that are listed.</param>
    /// <param name="context">The document.</param>
    public static StructureObject Content(StructureMember schema, IReadOnlyList<string> types, RewriteContext context)
    {
        StructureMember body = new(Nodes.Text("schema", schema.Key.Span), schema.Value);
        IReadOnlyList<string> written = types.Count > 0 ? types : [IsBytes(schema.Value) ? Bytes : Json];
        TextSpanPosition at = schema.Key.Span;
        context.Copy(written.Count - 1, at);
        return new StructureObject(
            at, [.. written.Select(type => new StructureMember(Nodes.Text(type, at), new StructureObject(at, [body])))]);
    }

    private static string[] Read(StructureNode list) =>
    [
        .. Nodes.Items(list).OfType<StructureScalar>().Select(type => type.Text).Where(type => type.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private static bool IsBytes(StructureNode schema) => schema is StructureObject map
        && (map.Find("type") is StructureScalar { Text: "file" } || map.Find("format") is StructureScalar { Text: "binary" });
}
