using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff;

/// <summary>Collects findings. What is found on several ways is one finding: it travels each of their directions.</summary>
internal sealed class ChangeCollector
{
    private readonly Dictionary<Key, Found> _found = [];

    /// <summary>Whether anything was found.</summary>
    public bool IsEmpty => _found.Count == 0;

    /// <summary>Adds a change of something that both documents have.</summary>
    public void Changed(
        string ruleId,
        SchemaAt old,
        SchemaAt @new,
        ChangeDirection direction,
        string? oldValue = null,
        string? newValue = null,
        Verdicts? verdicts = null) =>
        Add(ruleId, ChangeLocation.Of(@new), old.Place.Pointer, @new.Place.Pointer, direction, oldValue, newValue, verdicts);

    /// <summary>Adds a change.</summary>
    public void Add(
        string ruleId, ChangeLocation location, string oldPointer, string newPointer, ChangeDirection direction, string? oldValue = null,
        string? newValue = null, Verdicts? verdicts = null, IReadOnlyList<OperationKey>? operations = null)
    {
        Key key = new(ruleId, oldPointer, newPointer, oldValue, newValue, location.Value);
        if (!_found.TryGetValue(key, out Found? found))
            _found.Add(key, found = new Found(location, operations));
        found.Direction |= direction;
        found.IsTyped |= location.IsTyped;
        if (verdicts is null)
            found.Usual = (found.Usual ?? ChangeDirection.None) | direction;
        else
            found.Special = found.Special is { } before ? Verdicts.Worse(before, verdicts) : verdicts;
    }

    /// <summary>The findings in order.</summary>
    /// <param name="operationsOf">The operations that a location concerns, for findings that name none themselves.</param>
    public IEnumerable<ApiChange> Finish(Func<ApiChange, IReadOnlyList<OperationKey>> operationsOf) =>
        ChangeOrder.Of(_found.Select(pair => Finish(pair.Key, pair.Value, operationsOf)));

    private static ApiChange Finish(Key key, Found found, Func<ApiChange, IReadOnlyList<OperationKey>> operationsOf)
    {
        ChangeRule rule = ChangeRules.Of(key.RuleId);
        ApiChange change = new()
        {
            RuleId = key.RuleId,
            Location = found.Location,
            OldPointer = key.OldPointer,
            NewPointer = key.NewPointer,
            OldValue = key.OldValue,
            NewValue = key.NewValue,
            Direction = found.Direction,
            Verdicts = VerdictsOf(rule, found),
            Template = rule.Sentence,
        };
        return change with { Operations = new(found.Operations ?? operationsOf(change)) };
    }

    // What clients have no types for breaks no code.
    private static Verdicts VerdictsOf(ChangeRule rule, Found found)
    {
        Verdicts? usual = found.Usual is { } directions ? rule.For(directions) : null;
        Verdicts verdicts = usual is not null && found.Special is not null
            ? Verdicts.Worse(usual, found.Special)
            : usual ?? found.Special!;
        return found is { IsTyped: false, Location.Schema: null }
            ? verdicts with { Source = Verdict.Harmless, Binary = Verdict.Harmless }
            : verdicts;
    }

    private sealed record Key(string RuleId, string OldPointer, string NewPointer, string? OldValue, string? NewValue, string? Value);

    private sealed class Found(ChangeLocation location, IReadOnlyList<OperationKey>? operations)
    {
        public ChangeLocation Location { get; } = location;

        public IReadOnlyList<OperationKey>? Operations { get; } = operations;

        public ChangeDirection Direction { get; set; }

        public bool IsTyped { get; set; }

        /// <summary>The directions in which it has the verdicts of its rule; null when there is none.</summary>
        public ChangeDirection? Usual { get; set; }

        /// <summary>The worst verdicts that it was given beside those of its rule.</summary>
        public Verdicts? Special { get; set; }
    }
}
