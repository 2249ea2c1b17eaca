using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Unions;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Limits;

/// <summary>
/// Decides which schemas are too large for a type of their own, so that the generated text stays in proportion to the document:
/// see <see cref="PlanningLimits"/>. Whoever comes first in the document is served first.
/// </summary>
internal sealed class TypeBudget
{
    /// <summary>What a schema becomes that gets no type.</summary>
    public const string Json = "JsonElement";

    /// <summary>What a schema with properties beside alternatives becomes that gets no union.</summary>
    public const string Bare = "record without what its alternatives add";

    private readonly SchemaResolver _schemas;
    private readonly ProblemList _problems;
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly HashSet<string> _judgedRoots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _inPlace = new(StringComparer.Ordinal);
    private int _repeated;
    private long _told;

    /// <summary>Judges the named schemas.</summary>
    /// <param name="schemas">What the schemas are.</param>
    /// <param name="names">The named schemas that become types, in the document's order.</param>
    /// <param name="problems">Where it is reported.</param>
    public TypeBudget(SchemaResolver schemas, IEnumerable<string> names, ProblemList problems)
    {
        (_schemas, _problems) = (schemas, problems);
        foreach (string name in names)
            Judge(name);
    }

    /// <summary>Whether a named schema gets its type.</summary>
    public bool Allows(string schemaName) => !_refused.Contains(schemaName);

    /// <summary>Whether an enum is a type; else it is what its values are, which is said.</summary>
    /// <param name="values">How many values it has.</param>
    /// <param name="scalar">What they are.</param>
    /// <param name="place">Where it is used.</param>
    public bool AllowsEnum(int values, Scalar scalar, TypePlace place)
    {
        if (values <= PlanningLimits.EnumValues)
            return true;
        string reason = $"has more than {PlanningLimits.EnumValues} values";
        _problems.Add(ProblemIds.SchemaIsTooLarge, place.Pointer, place.Name, reason, Scalars.RowOf(scalar).Text);
        return false;
    }

    /// <summary>Whether an object written in place gets a type; else it is JSON, which is said.</summary>
    public bool Allows(ObjectView view, TypePlace place)
    {
        string key = view.Content.At.Key;
        if (!_inPlace.TryGetValue(key, out bool isAllowed))
            _inPlace.Add(key, isAllowed = TryTake(RepeatedIn(view.Content)));
        if (!isAllowed)
            Report(place.Pointer, place.Name);
        return isAllowed;
    }

    /// <summary>Whether a union gets a type; else it is JSON, which is said.</summary>
    public bool Allows(UnionView view, UnionCases cases, TypePlace place)
    {
        string key = view.Content.At.Key;
        if (!_inPlace.TryGetValue(key, out bool isAllowed))
        {
            long cost = cases.Cases.Count + ObjectTests.CostOf(cases, _schemas);
            _inPlace.Add(key, isAllowed = _told + cost <= PlanningLimits.ToldMembers);
            _told += isAllowed ? cost : 0;
        }
        if (!isAllowed)
        {
            string reason = $"needs more than the {PlanningLimits.ToldMembers} members by which kinds may be told apart";
            _problems.Add(ProblemIds.SchemaIsTooLarge, place.Pointer, place.Name, reason, Json);
        }
        return isAllowed;
    }

    private static int RepeatedIn(SchemaContent content) => content.Properties.Count - content.At.Schema.Properties.Count;

    private void Judge(string name)
    {
        if (_schemas.Set.Hierarchies.HierarchyOf(name) is { } root)
        {
            if (_judgedRoots.Add(root))
                JudgeHierarchy(root);
            return;
        }
        SchemaView view = _schemas.ViewOf(name)!;
        bool isTooLarge = view is EnumView { Values.Values.Count: > PlanningLimits.EnumValues };
        if (!isTooLarge && TryTake(RepeatedIn(view.Content)))
            return;
        _refused.Add(name);
        // An enum is said to be too large wherever it is used.
        if (!isTooLarge)
            Report(JsonPointer.Of("components", "schemas", name), name);
    }

    // A kind repeats what its bases have, and each of those tells it apart. A hierarchy is one: without a base there are no kinds.
    private void JudgeHierarchy(string root)
    {
        Dictionary<string, (int Members, int Level)> known = new(StringComparer.Ordinal)
        {
            [root] = (_schemas.OwnContentOf(root).Properties.Count, 0),
        };
        long repeated = 0;
        IReadOnlyList<string> kinds = _schemas.Set.Hierarchies.DescendantsOf(root);
        foreach (string kind in kinds)
        {
            (int inherited, int level) = known[_schemas.Set.Hierarchies.ParentOf(kind)!];
            repeated += inherited + level + 1;
            if (repeated > PlanningLimits.RepeatedMembers)
                break;
            known[kind] = (inherited + _schemas.OwnContentOf(kind).Properties.Count, level + 1);
        }
        if (TryTake((int)Math.Min(repeated, int.MaxValue)))
            return;
        _refused.Add(root);
        _refused.UnionWith(kinds);
        Report(JsonPointer.Of("components", "schemas", root), root);
    }

    private bool TryTake(int members)
    {
        if (_repeated + (long)members > PlanningLimits.RepeatedMembers)
            return false;
        _repeated += members;
        return true;
    }

    private void Report(string pointer, string name) => _problems.Add(
        ProblemIds.SchemaIsTooLarge, pointer, name,
        $"needs more than the {PlanningLimits.RepeatedMembers} members that types may repeat", Json);
}
