using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary><c>const</c> is an enum of one, and null among the values is <c>nullable</c>.</summary>
internal static class ConstantRule
{
    private const string Values = "enum";

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.Take("const") is { } constant)
            SetConstant(draft, constant);
        IReadOnlyList<StructureNode> values = Nodes.Items(draft.Find(Values));
        if (!values.Any(Nodes.IsNull))
            return;
        TextSpanPosition at = draft.FindMember(Values)!.Key.Span;
        draft.SetTrue("nullable", at);
        // A schema that allows nothing but null has no values that could be listed.
        if (values.All(Nodes.IsNull))
            draft.Take(Values);
    }

    private static void SetConstant(Draft draft, StructureMember constant)
    {
        TextSpanPosition at = constant.Key.Span;
        draft.Set(Values, Nodes.List(at, constant.Value), at);
        string type = Nodes.TypeOf(constant.Value);
        bool isOpen = draft.Find("type") is null or StructureArray;
        if (isOpen && type != "null" && !draft.Has("$ref"))
            draft.Set("type", Nodes.Text(type, at), at);
    }
}
