using System.Collections.Generic;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>A parameter that is the body as a whole.</summary>
internal static class BodyRule
{
    private static readonly string[] s_kept = ["description", "required"];

    /// <summary>The body in each media type that the operation takes.</summary>
    public static StructureObject Body(BodyParameter body, IReadOnlyList<string> consumes, RewriteContext context)
    {
        List<StructureMember> members = body.Parameter.Members.FindAll(
            member => System.Array.IndexOf(s_kept, member.Key.Text) >= 0 || ElementTable.IsExtension(member.Key.Text));
        StructureMember schema = body.Parameter.FindMember("schema") ?? new(Nodes.Text("schema", body.At), Nodes.Empty(body.At));
        members.Add(new StructureMember(Nodes.Text("content", schema.Key.Span), MediaTypeLists.Content(schema, consumes, context)));
        return new StructureObject(body.At, members);
    }
}
