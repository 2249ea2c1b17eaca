using System.Globalization;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Schemas;

/// <summary>Compares the keywords that narrow the allowed values. A keyword that is not there allows everything.</summary>
internal static class ConstraintComparer
{
    private static readonly ApiConstraints s_none = new();

    public static void Compare(NormalSchema old, NormalSchema @new, ChangeDirection direction, ChangeCollector changes)
    {
        SchemaAt? oldAt = At(old);
        SchemaAt? newAt = At(@new);
        if (oldAt is null && newAt is null)
            return;
        SchemaAt oldPlace = oldAt ?? old.Opposite(@new, newAt!);
        SchemaAt newPlace = newAt ?? @new.Opposite(old, oldAt!);
        ApiConstraints before = oldAt?.Schema.Constraints ?? s_none;
        ApiConstraints after = newAt?.Schema.Constraints ?? s_none;

        Lower(before.Minimum, after.Minimum, ChangeRuleIds.MinimumRaised, ChangeRuleIds.MinimumLowered);
        Upper(before.Maximum, after.Maximum, ChangeRuleIds.MaximumLowered, ChangeRuleIds.MaximumRaised);
        Flag(before.IsMinimumExclusive && before.Minimum is not null, after.IsMinimumExclusive && after.Minimum is not null, ChangeRuleIds.ExclusiveMinimumSet, ChangeRuleIds.ExclusiveMinimumRemoved);
        Flag(before.IsMaximumExclusive && before.Maximum is not null, after.IsMaximumExclusive && after.Maximum is not null, ChangeRuleIds.ExclusiveMaximumSet, ChangeRuleIds.ExclusiveMaximumRemoved);
        MultipleOf();
        Lower(Least(before.MinLength), Least(after.MinLength), ChangeRuleIds.MinLengthRaised, ChangeRuleIds.MinLengthLowered);
        Upper(Text(before.MaxLength), Text(after.MaxLength), ChangeRuleIds.MaxLengthLowered, ChangeRuleIds.MaxLengthRaised);
        Pattern();
        Lower(Least(before.MinItems), Least(after.MinItems), ChangeRuleIds.MinItemsRaised, ChangeRuleIds.MinItemsLowered);
        Upper(Text(before.MaxItems), Text(after.MaxItems), ChangeRuleIds.MaxItemsLowered, ChangeRuleIds.MaxItemsRaised);
        Flag(before.HasUniqueItems, after.HasUniqueItems, ChangeRuleIds.UniqueItemsSet, ChangeRuleIds.UniqueItemsRemoved);
        Lower(Least(before.MinProperties), Least(after.MinProperties), ChangeRuleIds.MinPropertiesRaised, ChangeRuleIds.MinPropertiesLowered);
        Upper(Text(before.MaxProperties), Text(after.MaxProperties), ChangeRuleIds.MaxPropertiesLowered, ChangeRuleIds.MaxPropertiesRaised);
        return;

        void Say(string rule, string? oldValue, string? newValue) => changes.Changed(rule, oldPlace, newPlace, direction, oldValue, newValue);

        void Lower(string? oldValue, string? newValue, string raised, string lowered)
        {
            if (Order(oldValue, newValue, decimal.MinValue) is { } order and not 0)
                Say(order < 0 ? raised : lowered, oldValue, newValue);
        }

        void Upper(string? oldValue, string? newValue, string lowered, string raised)
        {
            if (Order(oldValue, newValue, decimal.MaxValue) is { } order and not 0)
                Say(order > 0 ? lowered : raised, oldValue, newValue);
        }

        void Flag(bool oldValue, bool newValue, string set, string removed)
        {
            if (oldValue != newValue)
                Say(newValue ? set : removed, null, null);
        }

        void MultipleOf()
        {
            decimal? one = Number(before.MultipleOf);
            decimal? other = Number(after.MultipleOf);
            if (one == other)
                return;
            if (one is null || (other is { } step && one is { } large && IsMultiple(step, large)))
                Say(ChangeRuleIds.MultipleOfNarrowed, before.MultipleOf, after.MultipleOf);
            else if (other is null || IsMultiple(one.Value, other.Value))
                Say(ChangeRuleIds.MultipleOfWidened, before.MultipleOf, after.MultipleOf);
            else
                Say(ChangeRuleIds.MultipleOfChanged, before.MultipleOf, after.MultipleOf);
        }

        void Pattern()
        {
            if (before.Pattern != after.Pattern)
                Say(before.Pattern is null ? ChangeRuleIds.PatternAdded : after.Pattern is null ? ChangeRuleIds.PatternRemoved : ChangeRuleIds.PatternChanged, before.Pattern, after.Pattern);
        }
    }

    private static SchemaAt? At(NormalSchema schema) =>
        schema.Parts.FirstOrDefault(p => p.At.Schema.Constraints is not null)?.At ?? schema.Where(s => s.Constraints is not null);

    private static bool IsMultiple(decimal number, decimal step) => step != 0 && number % step == 0;

    // What must be at least nothing is no constraint.
    private static string? Least(int? value) => value is > 0 ? Text(value) : null;

    private static string? Text(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static int Order(string? one, string? other, decimal absent) => (Number(one) ?? absent).CompareTo(Number(other) ?? absent);

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
