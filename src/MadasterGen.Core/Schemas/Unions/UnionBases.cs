using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas.Unions;

/// <summary>
/// Finds schemas that have properties beside alternatives which add others. Where alternatives add none, such as "this or that is
/// required", the schema is one object. Nothing here recurses, and each schema is judged once.
/// </summary>
internal sealed class UnionBases
{
    private readonly Func<SchemaAt, SchemaStep> _step;
    private readonly SchemaMerging _merging;
    private readonly Dictionary<string, UnionBase?> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaContent?> _contents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private long _looked;

    /// <param name="step">Shows where the way from a place goes on.</param>
    /// <param name="merging">Puts parts together.</param>
    public UnionBases(Func<SchemaAt, SchemaStep> step, SchemaMerging merging) => (_step, _merging) = (step, merging);

    /// <summary>What a union has beside its alternatives; null where it has no properties, and where it is one object.</summary>
    public UnionBase? Of(SchemaContent content)
    {
        if (content.Choices.Count == 0 || content.Properties.Count == 0)
            return null;
        if (!_bases.TryGetValue(content.At.Key, out UnionBase? known))
            _bases.Add(content.At.Key, known = Find(content));
        return known;
    }

    /// <summary>Whether a schema is one object since the document needs more than <see cref="SchemaLimits.Beside"/>.</summary>
    public bool IsRefused(SchemaContent content) => _refused.Contains(content.At.Key);

    /// <summary>What an alternative is, its references followed; null where it refers to nothing but itself.</summary>
    public SchemaContent? ContentOf(SchemaAt alternative)
    {
        if (_contents.TryGetValue(alternative.Key, out SchemaContent? known))
            return known;
        HashSet<string> way = new(StringComparer.Ordinal);
        SchemaAt? at = alternative;
        while (at is not null && !_contents.TryGetValue(at.Key, out known) && way.Add(at.Key))
        {
            SchemaAt? next = _step(at).Next;
            known = next is null ? _merging.Merge(at, null) : null;
            at = next;
        }
        foreach (string key in way)
            _contents[key] = known;
        return known;
    }

    private UnionBase? Find(SchemaContent content)
    {
        SchemaChoice? adding = AddingIn(content);
        _looked += (long)(content.Properties.Count + content.Parts.Count) * (adding?.Alternatives.Count ?? 0);
        if (_looked > SchemaLimits.Beside)
            _refused.Add(content.At.Key);
        return adding is null || _looked > SchemaLimits.Beside ? null : new UnionBase(content, adding, this);
    }

    // The only choice that adds properties; null where there is none, where there are several, and where alternatives are no objects.
    private SchemaChoice? AddingIn(SchemaContent content)
    {
        SchemaChoice? adding = null;
        foreach (SchemaChoice choice in content.Choices)
        {
            Addition addition = AdditionOf(choice, content);
            if (addition == Addition.Other || (addition == Addition.Properties && adding is not null))
                return null;
            if (addition == Addition.Properties)
                adding = choice;
        }
        return adding;
    }

    // What the alternatives of a choice, and those in them, add to a schema.
    private Addition AdditionOf(SchemaChoice choice, SchemaContent whole)
    {
        HashSet<string> visited = new(StringComparer.Ordinal) { whole.At.Key };
        Stack<SchemaAt> open = new(choice.Alternatives);
        Addition addition = Addition.None;
        while (open.Count > 0)
        {
            _looked++;
            SchemaContent? content = ContentOf(open.Pop());
            if (content is null || visited.Count > SchemaLimits.Alternatives || _looked > SchemaLimits.Beside || !CanBeObject(content))
                return Addition.Other;
            if (!visited.Add(content.At.Key))
                continue;
            if (addition == Addition.None && AddsTo(whole, content))
                addition = Addition.Properties;
            foreach (SchemaAt inner in content.Choices.SelectMany(one => one.Alternatives))
                open.Push(inner);
        }
        return addition;
    }

    private bool AddsTo(SchemaContent whole, SchemaContent alternative)
    {
        foreach (string name in alternative.Properties.Keys)
        {
            _looked++;
            if (!whole.Properties.ContainsKey(name))
                return true;
        }
        return false;
    }

    private static bool CanBeObject(SchemaContent content) =>
        content is { IsContradictory: false, HasTooManyParts: false, Enum: null, Kind: ApiSchemaKind.Object or ApiSchemaKind.Any };

    private enum Addition
    {
        None,

        Properties,

        // What no type shows beside properties.
        Other,
    }
}
