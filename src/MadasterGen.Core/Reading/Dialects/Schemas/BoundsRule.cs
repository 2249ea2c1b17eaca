using System;
using System.Globalization;
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

    private static int Compare(string one, string other)
    {
        if (decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal left)
            && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal right))
        {
            return left.CompareTo(right);
        }
        double.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out double first);
        double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out double second);
        return first.CompareTo(second);
    }
}
