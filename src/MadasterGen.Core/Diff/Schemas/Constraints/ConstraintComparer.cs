using System.Globalization;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas.Constraints;

/// <summary>
/// Compares the keywords that narrow the allowed values, of all parts together. A keyword that is not there allows everything.
/// </summary>
internal sealed class ConstraintComparer
{
    private readonly SchemaView _old;
    private readonly SchemaView _new;
    private readonly ChangeDirection _direction;
    private readonly ChangeCollector _changes;

    private ConstraintComparer(SchemaView old, SchemaView @new, ChangeDirection direction, ChangeCollector changes) =>
        (_old, _new, _direction, _changes) = (old, @new, direction, changes);

    public static void Compare(SchemaView old, SchemaView @new, ChangeDirection direction, ChangeCollector changes)
    {
        MergedConstraints before = old.Content.Constraints;
        MergedConstraints after = @new.Content.Constraints;
        if (ReferenceEquals(before, after))
            return;
        ConstraintComparer comparer = new(old, @new, direction, changes);
        comparer.CompareNumbers(before, after);
        comparer.CompareStrings(before, after);
        comparer.CompareCounts(before, after);
        if (before.Checks.Count > 0 || after.Checks.Count > 0)
            CheckComparer.Compare(before.Checks, after.Checks, comparer.Report);
    }

    private void CompareNumbers(MergedConstraints before, MergedConstraints after)
    {
        if (before.Minimum?.Number == after.Minimum?.Number)
            CompareExclusive(before.Minimum, after.Minimum, ChangeRuleIds.ExclusiveMinimumSet, ChangeRuleIds.ExclusiveMinimumRemoved);
        else
            CompareBounds(before.Minimum, after.Minimum, 1, ChangeRuleIds.MinimumRaised, ChangeRuleIds.MinimumLowered);
        if (before.Maximum?.Number == after.Maximum?.Number)
            CompareExclusive(before.Maximum, after.Maximum, ChangeRuleIds.ExclusiveMaximumSet, ChangeRuleIds.ExclusiveMaximumRemoved);
        else
            CompareBounds(before.Maximum, after.Maximum, -1, ChangeRuleIds.MaximumLowered, ChangeRuleIds.MaximumRaised);
        CompareMultiples(before.MultipleOf, after.MultipleOf);
    }

    private void CompareStrings(MergedConstraints before, MergedConstraints after)
    {
        Lower(before.MinLength, after.MinLength, ChangeRuleIds.MinLengthRaised, ChangeRuleIds.MinLengthLowered);
        Upper(before.MaxLength, after.MaxLength, ChangeRuleIds.MaxLengthLowered, ChangeRuleIds.MaxLengthRaised);
        if (before.Pattern?.Value == after.Pattern?.Value)
            return;
        string rule = before.Pattern is null ? ChangeRuleIds.PatternAdded
            : after.Pattern is null ? ChangeRuleIds.PatternRemoved
            : ChangeRuleIds.PatternChanged;
        Report(rule, before.Pattern?.At, after.Pattern?.At, before.Pattern?.Value, after.Pattern?.Value, OfOtherType(rule));
    }

    // A pattern can tell of which type a string is, and bounds of which a number is. Where the format says it too, that is a change of
    // its own.
    private Verdicts? OfOtherType(string rule)
    {
        bool isOtherType = _old.Content.Format is null && _new.Content.Format is null
            && _old.Content.ScalarOf(_old.Content.Kind) != _new.Content.ScalarOf(_new.Content.Kind);
        return isOtherType
            ? ChangeRules.Of(rule).For(_direction) with { Source = Verdict.Breaking, Binary = Verdict.Breaking }
            : null;
    }

    private void CompareCounts(MergedConstraints before, MergedConstraints after)
    {
        Lower(before.MinItems, after.MinItems, ChangeRuleIds.MinItemsRaised, ChangeRuleIds.MinItemsLowered);
        Upper(before.MaxItems, after.MaxItems, ChangeRuleIds.MaxItemsLowered, ChangeRuleIds.MaxItemsRaised);
        if (before.UniqueItemsAt is null != after.UniqueItemsAt is null)
        {
            string rule = before.UniqueItemsAt is null ? ChangeRuleIds.UniqueItemsSet : ChangeRuleIds.UniqueItemsRemoved;
            Report(rule, before.UniqueItemsAt, after.UniqueItemsAt, null, null);
        }
        Lower(before.MinProperties, after.MinProperties, ChangeRuleIds.MinPropertiesRaised, ChangeRuleIds.MinPropertiesLowered);
        Upper(before.MaxProperties, after.MaxProperties, ChangeRuleIds.MaxPropertiesLowered, ChangeRuleIds.MaxPropertiesRaised);
    }

    // The sign is that of the direction in which a bound narrows.
    private void CompareBounds(NumberBound? before, NumberBound? after, int sign, string narrowed, string widened)
    {
        bool isNarrower = before is null || (after is not null && sign * after.Number.CompareTo(before.Number) > 0);
        string rule = isNarrower ? narrowed : widened;
        // Among whole numbers, more than 4 is at least 5.
        bool isSame = before is not null && after is not null && _new.Content.Kind == ApiSchemaKind.Integer
            && before.Least(sign) == after.Least(sign);
        Verdicts? verdicts = isSame ? ChangeRules.Of(rule).For(_direction) with { Wire = Verdict.Harmless } : OfOtherType(rule);
        Report(rule, before?.At, after?.At, Text(before), Text(after), verdicts);
    }

    private static string? Text(NumberBound? bound) => bound is { IsExclusive: true } ? $"{bound.Text} (itself not allowed)" : bound?.Text;

    private void CompareExclusive(NumberBound? before, NumberBound? after, string set, string removed)
    {
        bool was = before?.IsExclusive == true;
        bool @is = after?.IsExclusive == true;
        string rule = @is ? set : removed;
        if (was != @is)
            Report(rule, before?.At, after?.At, null, null, OfOtherType(rule));
    }

    private void CompareMultiples(MergedKeyword<string>? before, MergedKeyword<string>? after)
    {
        if (before?.Value == after?.Value)
            return;
        decimal? one = MergedConstraints.Number(before?.Value);
        decimal? other = MergedConstraints.Number(after?.Value);
        if (one == other && one is not null)
            return;
        string rule = before is null || IsMultiple(one, other) ? ChangeRuleIds.MultipleOfNarrowed
            : after is null || IsMultiple(other, one) ? ChangeRuleIds.MultipleOfWidened
            : ChangeRuleIds.MultipleOfChanged;
        Report(rule, before?.At, after?.At, before?.Value, after?.Value);
    }

    // Whether every multiple of the other number is one of this.
    private static bool IsMultiple(decimal? step, decimal? number) =>
        step is { } divisor && number is { } value && divisor != 0 && value % divisor == 0;

    private void Lower(MergedKeyword<int>? before, MergedKeyword<int>? after, string raised, string lowered)
    {
        int order = (after?.Value ?? 0).CompareTo(before?.Value ?? 0);
        if (order != 0)
            Report(order > 0 ? raised : lowered, before?.At, after?.At, Text(before), Text(after));
    }

    private void Upper(MergedKeyword<int>? before, MergedKeyword<int>? after, string lowered, string raised)
    {
        long order = ((long?)after?.Value ?? long.MaxValue).CompareTo((long?)before?.Value ?? long.MaxValue);
        if (order != 0)
            Report(order < 0 ? lowered : raised, before?.At, after?.At, Text(before), Text(after));
    }

    private void Report(
        string rule, SchemaAt? before, SchemaAt? after, string? oldValue, string? newValue, Verdicts? verdicts = null) => _changes.Changed(
        rule, before ?? _old.Opposite(_new, after!), after ?? _new.Opposite(_old, before!), _direction, oldValue, newValue, verdicts);

    private static string? Text(MergedKeyword<int>? keyword) => keyword?.Value.ToString(CultureInfo.InvariantCulture);
}
