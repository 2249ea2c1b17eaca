using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>The document as a whole: what has a name moves to the components.</summary>
internal static class DocumentRule
{
    private const string Version30 = "3.0.3";
    private const string Components = "components";

    // In the order of the components, with what they are called there.
    private static readonly (string Key, string Kind)[] s_named =
    [
        ("definitions", "schemas"), ("responses", "responses"), ("parameters", "parameters"), ("securityDefinitions", "securitySchemes"),
    ];

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        StructureMember version = draft.Take(Version2Rules.VersionKey)!;
        draft.Members.Insert(0, new StructureMember(
            Nodes.Text("openapi", version.Key.Span), Nodes.Text(Version30, version.Value.Span)));
        ServerRule.Apply(draft);
        if (draft.Take(Components) is { } unknown)
            context.ReportLost(unknown, place, "Swagger 2.0 does not have it");
        MoveNamed(draft, context);
        draft.Take("consumes");
        draft.Take("produces");
        // Version 3.0 says that there is nothing to call.
        if (!draft.Has("paths"))
            draft.Set("paths", Nodes.Empty(draft.Span));
    }

    private static void MoveNamed(Draft draft, RewriteContext context)
    {
        List<StructureMember> components = [];
        foreach ((string key, string kind) in s_named)
        {
            if (draft.Take(key) is not { } member)
                continue;
            StructureNode moved = member.Value is StructureObject map ? Moved(key, map, context) : member.Value;
            components.Add(new StructureMember(Nodes.Text(kind, member.Key.Span), moved));
        }
        if (components.Count > 0)
            draft.Set(Components, new StructureObject(draft.Span, components), components[0].Key.Span);
    }

    private static StructureObject Moved(string key, StructureObject map, RewriteContext context) => key switch
    {
        "responses" => ResponseRule.All(map, context.MediaTypes.Of(context.Root.Find("produces")), areShared: true, context),
        "securityDefinitions" => SecurityRule.All(map),
        // A body is written where it is sent.
        "parameters" => new StructureObject(map.Span, [.. map.Members.Where(member => !RequestRule.IsOfBody(member.Value))]),
        _ => map,
    };
}
