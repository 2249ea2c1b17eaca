using System;
using System.Collections.Generic;
using MadasterGen.Planning.Limits;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>
/// The types of schemas that are written in place. Each use of one has a type of its own, named after the use; they wait until the
/// type that holds them is planned, so that depth costs no stack, and stand behind it in the order in which they were met.
/// </summary>
internal sealed class InPlaceTypes
{
    // A schema that holds itself through parts of others has no end of uses, and one whose parts each use the next twice has 2^n.
    private const int MostUses = 64;

    // What a type costs beside its members, in members.
    private const int CostOfType = 10;

    private readonly TypeNames _names;
    private readonly List<TypePlan> _types;
    private readonly Dictionary<(string Key, bool IsInResponses), Uses> _uses = [];
    private readonly HashSet<string> _planned = new(StringComparer.Ordinal);
    private readonly Stack<Waiting> _waiting = new();
    private readonly List<Waiting> _met = [];
    private Waiting? _current;
    private bool _isPlanning;
    private long _repeated;

    public InPlaceTypes(TypeNames names, List<TypePlan> types) => (_names, _types) = (names, types);

    /// <summary>The name of the type of a schema at a place.</summary>
    /// <param name="content">What is written.</param>
    /// <param name="place">Where it is used.</param>
    /// <param name="plan">Plans the type under its name.</param>
    public string Add(SchemaContent content, TypePlace place, Func<TypePlace, IEnumerable<TypePlan>> plan) =>
        Add(content.At.Key, CostOf(content), place, plan);

    /// <summary>The name of a type that several schemas make, at a place.</summary>
    /// <param name="schemas">What tells these schemas from others.</param>
    /// <param name="cost">How many members it has.</param>
    /// <param name="place">Where it is used.</param>
    /// <param name="plan">Plans the type under its name.</param>
    public string Add(string schemas, int cost, TypePlace place, Func<TypePlace, IEnumerable<TypePlan>> plan)
    {
        (string, bool) key = (schemas, place.IsInResponses);
        if (!_uses.TryGetValue(key, out Uses? uses))
            _uses.Add(key, uses = new Uses());
        bool areShared = uses.Count >= MostUses || _repeated >= PlanningLimits.RepeatedUses;
        if (uses.Count > 0 && (Enclosing(key) ?? (areShared ? uses.First : null)) is { } known)
            return known;
        string name = _names.OfInPlace(place.Name, place.Pointer);
        if (!_planned.Add(place.Pointer))
            return name;
        if (uses.Count > 0)
            _repeated += CostOfType + cost;
        uses.First ??= name;
        uses.Count++;
        _met.Add(new Waiting(key, name, place.Named(name), plan, _current));
        if (!_isPlanning)
            PlanMet();
        return name;
    }

    private static int CostOf(SchemaContent content)
    {
        int count = content.Properties.Count + (content.Enum?.Values.Count ?? 0);
        for (int i = 0; i < content.Choices.Count; i++)
            count += content.Choices[i].Alternatives.Count;
        return count;
    }

    /// <summary>Plans a type of its own name, then the types that are written in place in it.</summary>
    public void Plan(Func<IEnumerable<TypePlan>> plan)
    {
        _isPlanning = true;
        _types.AddRange(plan());
        _isPlanning = false;
        PlanMet();
    }

    private void PlanMet()
    {
        _isPlanning = true;
        Push();
        while (_waiting.Count > 0)
        {
            _current = _waiting.Pop();
            _types.AddRange(_current.Plan(_current.Place));
            Push();
        }
        _current = null;
        _isPlanning = false;
    }

    // The first that was met is planned first.
    private void Push()
    {
        for (int i = _met.Count - 1; i >= 0; i--)
            _waiting.Push(_met[i]);
        _met.Clear();
    }

    private string? Enclosing((string, bool) key)
    {
        for (Waiting? around = _current; around is not null; around = around.Around)
        {
            if (around.Key == key)
                return around.Name;
        }
        return null;
    }

    private sealed class Uses
    {
        public string? First { get; set; }

        public int Count { get; set; }
    }

    private sealed record Waiting(
        (string Key, bool IsInResponses) Key, string Name, TypePlace Place, Func<TypePlace, IEnumerable<TypePlan>> Plan, Waiting? Around);
}
