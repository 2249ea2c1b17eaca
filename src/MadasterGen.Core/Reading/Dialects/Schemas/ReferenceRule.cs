using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>
/// From 3.1 on keywords beside <c>$ref</c> count. Version 3.0 writes that as <c>allOf</c> with the reference in it.
/// </summary>
internal static class ReferenceRule
{
    private const string Key = "$ref";

    /// <summary>Words that are about a use of a schema. An alternative or a part is no use that code could show.</summary>
    private static readonly string[] s_words = ["title", "description", "default"];

    /// <summary>Rewrites a schema that refers to another.</summary>
    /// <param name="draft">The schema.</param>
    /// <param name="isPart">Whether it is an element of <c>allOf</c>, <c>oneOf</c> or <c>anyOf</c>.</param>
    /// <param name="context">The document.</param>
    public static void Apply(Draft draft, bool isPart, RewriteContext context)
    {
        if (draft.FindMember(Key) is not { Value: StructureScalar written } member)
            return;
        if (isPart)
            draft.Remove(s_words);
        string text = context.Hoisted.Rewritten(written, context.Scope);
        StructureScalar reference = Nodes.Text(text, written.Span);
        if (draft.Members.Count == 1)
        {
            draft.Set(Key, reference, member.Key.Span);
            return;
        }
        draft.Take(Key);
        TextSpanPosition at = member.Key.Span;
        StructureNode[] parts = [Nodes.Map(Key, reference, at), .. Nodes.Items(draft.Find("allOf"))];
        draft.Set("allOf", Nodes.List(at, parts), draft.FindMember("allOf")?.Key.Span ?? at);
    }
}
