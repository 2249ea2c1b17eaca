using System;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>Bounds that do not belong to the range: numbers since 3.1, marks on the other bounds before.</summary>
internal static class BoundsRule
{
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        Apply(draft, "exclusiveMinimum", "minimum", isNarrower: static comparison => comparison >= 0);
        Apply(draft, "exclusiveMaximum", "maximum", isNarrower: static comparison => comparison <= 0);
    }

    private static void Apply(Draft draft, string exclusive, string inclusive, Func<int, bool> isNarrower)
    {
        if (draft.FindMember(exclusive) is not { Value: StructureScalar bound } member || Nodes.Boolean(bound) is not null)
            return;
        draft.Take(exclusive);
        if (draft.Text(inclusive) is { } other && !isNarrower(Compare(bound.Text, other)))
            return;
        draft.Set(inclusive, bound, member.Key.Span);
        draft.SetTrue(exclusive, member.Key.Span);
    }

    // What is no number is reported by the rest of the reading.
    private static int Compare(string one, string other) => (DecimalText.Of(one) ?? 0).CompareTo(DecimalText.Of(other) ?? 0);
}
