using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas.Constraints;

/// <summary>Compares the values of <c>enum</c>, as JSON texts.</summary>
internal sealed class EnumComparer
{
    private readonly MergedEnum _before;
    private readonly MergedEnum _after;
    private readonly ChangeDirection _direction;
    private readonly ChangeCollector _changes;

    // Whoever was told that values are open expects more of them.
    private readonly bool _isOpen;
    private readonly bool _areNumbered;

    private readonly KeptNames _names;
    private readonly HashSet<string> _kept;

    private EnumComparer(SchemaView old, SchemaView @new, ChangeDirection direction, ChangeCollector changes)
    {
        (_before, _after, _direction, _changes) = (old.Content.Enum!, @new.Content.Enum!, direction, changes);
        _isOpen = old.Chain.Marks.ExtensibleAt is not null;
        _areNumbered = old is EnumView && @new is EnumView;
        bool haveNames = old is EnumView { IsOfStrings: true } && @new is EnumView { IsOfStrings: true };
        _names = new(haveNames ? _before.Values : [], _after.Values, json => CSharpNames.Pascal(JsonText.Plain(json)));
        _kept = new(_before.Values.Where(_after.Contains).Concat(_names.New), StringComparer.Ordinal);
    }

    public static void Compare(SchemaView old, SchemaView @new, ChangeDirection direction, ChangeCollector changes)
    {
        MergedEnum? before = old.Content.Enum;
        MergedEnum? after = @new.Content.Enum;
        if (before is null && after is null)
            return;
        if (before is null)
        {
            changes.Changed(ChangeRuleIds.EnumAdded, old.Opposite(@new, after!.At), after.At, direction, null, List(after));
            return;
        }
        if (after is null)
        {
            changes.Changed(ChangeRuleIds.EnumRemoved, before.At, @new.Opposite(old, before.At), direction, List(before));
            return;
        }
        if (before.Values.Count == 1 && after.Values.Count == 1)
        {
            if (before.Values[0] != after.Values[0])
                changes.Changed(ChangeRuleIds.ConstantChanged, before.At, after.At, direction, before.Values[0], after.Values[0]);
        }
        else
        {
            new EnumComparer(old, @new, direction, changes).Compare();
        }
        if (old is EnumView { IsOfStrings: false } && @new is EnumView { IsOfStrings: false })
            CompareNames(before, after, direction, changes);
    }

    private void Compare()
    {
        foreach (string value in _before.Values.Where(value => !_after.Contains(value)))
        {
            if (_names.IsRespelled(value))
                Respelled(value, _names.NowOf(value));
            else
                Add(ChangeRuleIds.EnumValueRemoved, _before.At, value, PlaceOf(_before, value), PlaceOf(_after), value, null);
        }
        // The constants for switch have the numbers of their places: what stands before others gives those another one.
        int lastKept = _after.Values.Where(_kept.Contains).Select(_after.IndexOf).DefaultIfEmpty(-1).Max();
        foreach (string value in _after.Values.Where(value => !_kept.Contains(value)))
        {
            Verdicts verdicts = OfAdded();
            if (_areNumbered && _after.IndexOf(value) < lastKept)
                verdicts = verdicts with { Binary = Verdict.Breaking };
            Add(ChangeRuleIds.EnumValueAdded, _after.At, value, PlaceOf(_before), PlaceOf(_after, value), null, value, verdicts);
        }
        if (_areNumbered)
            CompareOrder();
    }

    private Verdicts OfAdded() => _isOpen ? Verdicts.Harmless : ChangeRules.Of(ChangeRuleIds.EnumValueAdded).For(_direction);

    private void Respelled(string old, string @new) => Add(
        ChangeRuleIds.EnumValueWireNameChanged, _before.At, old, PlaceOf(_before, old), PlaceOf(_after, @new), old, @new,
        ChangeRule.OfSpelling(ChangeRules.Of(ChangeRuleIds.EnumValueRemoved).For(_direction), OfAdded()));

    private void CompareOrder()
    {
        string[] was = [.. _before.Values.Where(value => _after.Contains(value) || _names.IsRespelled(value))];
        string[] @is = [.. _after.Values.Where(_kept.Contains)];
        if (was.Select(_names.NowOf).SequenceEqual(@is))
            return;
        _changes.Add(
            ChangeRuleIds.EnumOrderChanged, ChangeLocation.Of(_after.At), PlaceOf(_before), PlaceOf(_after), _direction,
            string.Join(", ", was), string.Join(", ", @is));
    }

    // Numbers are called what extensions say, in code alone.
    private static void CompareNames(MergedEnum before, MergedEnum after, ChangeDirection direction, ChangeCollector changes)
    {
        IReadOnlyDictionary<string, string> oldNames = before.Names;
        IReadOnlyDictionary<string, string> newNames = after.Names;
        foreach (string value in after.Values.Where(before.Contains))
        {
            string oldName = NameOf(value, oldNames);
            string newName = NameOf(value, newNames);
            if (oldName == newName)
                continue;
            ChangeLocation location = ChangeLocation.Of(after.At) with { Value = value };
            changes.Add(
                ChangeRuleIds.EnumValueRenamed, location, PlaceOf(before, value), PlaceOf(after, value), direction, oldName, newName);
        }
    }

    private void Add(
        string rule, SchemaAt at, string value, string oldPointer, string newPointer, string? oldValue, string? newValue,
        Verdicts? verdicts = null) => _changes.Add(
            rule, ChangeLocation.Of(at) with { Value = value }, oldPointer, newPointer, _direction, oldValue, newValue, verdicts);

    // Code raises the first letter.
    private static string NameOf(string value, IReadOnlyDictionary<string, string> names) =>
        names.TryGetValue(value, out string? name) ? char.ToUpperInvariant(name[0]) + name.Substring(1) : value;

    private static string List(MergedEnum values) => string.Join(", ", values.Values);

    private static string PlaceOf(MergedEnum values) => values.At.Place.Child("enum").Pointer;

    private static string PlaceOf(MergedEnum values, string value) => values.At.Place.Child("enum", values.IndexOf(value)).Pointer;
}
