using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>References to parameters and responses that have a name, which are under the components in version 3.0.</summary>
internal static class NamedElements
{
    /// <summary>Rewrites such a reference; one that leads nowhere stays as it is.</summary>
    /// <param name="draft">What has the reference.</param>
    /// <param name="prefix">What references of the kind begin with.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="context">The document.</param>
    public static void Rewrite(Draft draft, string prefix, string kind, RewriteContext context)
    {
        StructureMember member = draft.FindMember("$ref")!;
        draft.Members.RemoveAll(other => other != member);
        string name = ReferenceText.Decode(((StructureScalar)member.Value).Text.Substring(prefix.Length));
        if (StructureWalk.To(context.Root, JsonPointer.Of(kind, name)).Exact is null)
            return;
        string reference = "#" + JsonPointer.Of("components", kind, name);
        draft.Set("$ref", Nodes.Text(reference, member.Value.Span), member.Key.Span);
    }
}
