using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>Compares <c>oneOf</c>, <c>anyOf</c> and <c>not</c>.</summary>
internal sealed class AlternativeComparer
{
    private readonly SchemaComparer _comparer;
    private readonly ChangeCollector _changes;
    private readonly AlternativeVerdicts _verdicts;

    public AlternativeComparer(SchemaComparer comparer, ChangeCollector changes, AlternativeVerdicts verdicts) =>
        (_comparer, _changes, _verdicts) = (comparer, changes, verdicts);

    /// <summary>Compares; false when only one has alternatives, and nothing else need be said.</summary>
    public bool Compare(SchemaView old, SchemaView @new, ChangeDirection direction)
    {
        CompareExclusions(old.Content, @new.Content, direction);
        IReadOnlyList<SchemaChoice> before = old.Content.Choices;
        IReadOnlyList<SchemaChoice> after = @new.Content.Choices;
        if (before.Count == 0 && after.Count == 0)
            return true;
        if (before.Count == 0 || after.Count == 0)
        {
            string rule = before.Count == 0 ? ChangeRuleIds.AlternativesAdded : ChangeRuleIds.AlternativesRemoved;
            Verdicts? verdicts = _verdicts.OfAlternatives(rule, old, @new, direction);
            _changes.Changed(rule, old.At, @new.At, direction, Text(old), Text(@new), verdicts);
            return false;
        }
        // Each part's choice is one more demand: what one document has besides is added or gone.
        bool areSame = before.Count == after.Count;
        for (int i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            if (i >= before.Count)
                _changes.Changed(ChangeRuleIds.AlternativesAdded, old.Content.At, after[i].At, direction, null, Text(after[i]));
            else if (i >= after.Count)
                _changes.Changed(ChangeRuleIds.AlternativesRemoved, before[i].At, @new.Content.At, direction, Text(before[i]));
            else
                areSame &= AreSame(old, @new, i, direction);
        }
        if (areSame)
            CompareCases(old, @new, direction);
        return true;
    }

    // The alternatives are those that they were, but what stands beside them or in them decides whether they are types.
    private void CompareCases(SchemaView old, SchemaView @new, ChangeDirection direction)
    {
        if (old is UnionView == @new is UnionView)
            return;
        string rule = @new is UnionView ? ChangeRuleIds.AlternativesAdded : ChangeRuleIds.AlternativesRemoved;
        Verdicts verdicts = ChangeRules.Of(rule).For(direction) with { Wire = Verdict.Harmless };
        (string was, string @is) = @new is UnionView ? (KindComparer.Text(old), Text(@new)) : (Text(old), KindComparer.Text(@new));
        _changes.Changed(rule, old.At, @new.At, direction, was, @is, verdicts);
    }

    // Compares the choices of two parts; false when one of their alternatives is new or gone.
    private bool AreSame(SchemaView oldView, SchemaView newView, int index, ChangeDirection direction)
    {
        SchemaChoice old = oldView.Content.Choices[index];
        SchemaChoice @new = newView.Content.Choices[index];
        if (old.IsOneOf != @new.IsOneOf)
            _changes.Changed(ChangeRuleIds.AlternativesKindChanged, old.At, @new.At, direction, old.Keyword, @new.Keyword);
        AlternativePairs pairs = AlternativePairs.Of(old.Alternatives, @new.Alternatives, _comparer.AreEqual);
        foreach ((SchemaAt one, SchemaAt other) in pairs.Same)
        {
            _comparer.Enqueue(one, other, direction);
            _comparer.CompareNames(CaseOf(one, oldView, _comparer.Old), CaseOf(other, newView, _comparer.New), direction);
        }
        ChangeLocation location = ChangeLocation.Of(@new.At);
        string oldList = old.At.Place.Child(old.Keyword).Pointer;
        string newList = @new.At.Place.Child(@new.Keyword).Pointer;
        Verdicts? verdicts = pairs.Removed.Any()
            ? _verdicts.OfAlternative(ChangeRuleIds.AlternativeRemoved, oldView, newView, direction)
            : null;
        foreach (SchemaAt one in pairs.Removed)
            _changes.Add(ChangeRuleIds.AlternativeRemoved, location, one.Place.Pointer, newList, direction, Text(one), null, verdicts);
        verdicts = pairs.Added.Any() ? _verdicts.OfAlternative(ChangeRuleIds.AlternativeAdded, oldView, newView, direction) : null;
        foreach (SchemaAt one in pairs.Added)
            _changes.Add(ChangeRuleIds.AlternativeAdded, location, oldList, one.Place.Pointer, direction, null, Text(one), verdicts);
        if (!pairs.AreInOrder && IsUnion(oldView, _comparer.Old) && IsUnion(newView, _comparer.New))
            CompareOrder(old, @new, pairs, direction);
        return !pairs.Removed.Any() && !pairs.Added.Any();
    }

    private static bool IsUnion(SchemaView view, SchemaResolver schemas) =>
        view is UnionView union && schemas.Unions.CasesOf(union).IsUnion;

    // Methods take one delegate for each alternative, in the document's order.
    private void CompareOrder(SchemaChoice old, SchemaChoice @new, AlternativePairs pairs, ChangeDirection direction)
    {
        HashSet<SchemaAt> kept = [.. pairs.Same.SelectMany(pair => new[] { pair.Old, pair.New })];
        _changes.Add(
            ChangeRuleIds.AlternativeOrderChanged, ChangeLocation.Of(@new.At), old.At.Place.Child(old.Keyword).Pointer,
            @new.At.Place.Child(@new.Keyword).Pointer, direction, Listed(old), Listed(@new));

        string Listed(SchemaChoice choice) => string.Join(", ", choice.Alternatives.Where(kept.Contains).Select(Text));
    }

    // What an alternative is in C#: itself, or together with the properties that stand beside it.
    private static SchemaAt CaseOf(SchemaAt alternative, SchemaView view, SchemaResolver schemas) =>
        view is UnionView ? schemas.BaseOf(view.Content)?.With(alternative) ?? alternative : alternative;

    private void CompareExclusions(SchemaContent old, SchemaContent @new, ChangeDirection direction)
    {
        for (int i = 0; i < Math.Max(old.Exclusions.Count, @new.Exclusions.Count); i++)
        {
            if (i >= old.Exclusions.Count)
                _changes.Changed(ChangeRuleIds.ExclusionAdded, old.At, @new.Exclusions[i], direction);
            else if (i >= @new.Exclusions.Count)
                _changes.Changed(ChangeRuleIds.ExclusionRemoved, old.Exclusions[i], @new.At, direction);
            else if (!_comparer.AreEqual(old.Exclusions[i], @new.Exclusions[i]))
                _changes.Changed(ChangeRuleIds.ExclusionChanged, old.Exclusions[i], @new.Exclusions[i], direction);
        }
    }

    private static string Text(SchemaView schema) =>
        schema.Content.Choices.Count == 0 ? KindComparer.Text(schema) : string.Join(" and ", schema.Content.Choices.Select(Text));

    private static string Text(SchemaChoice choice) => string.Join(", ", choice.Alternatives.Select(Text));

    private static string Text(SchemaAt alternative) =>
        alternative.Schema.Reference ?? alternative.Schema.Kind.ToString().ToLowerInvariant();
}
