using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Schemas;

/// <summary>Walks from places to what stands there. Every link is made once, however many ways lead over it.</summary>
internal sealed class SchemaChains
{
    private readonly SchemaSet _set;
    private readonly Func<string, SchemaAt?> _find;
    private readonly SchemaMerging _merging;
    private readonly PlaceMemory _memory;
    private readonly HashSet<string> _circular = new(StringComparer.Ordinal);

    public SchemaChains(SchemaSet set, SchemaMerging merging, PlaceMemory memory)
    {
        (_set, _find, _merging, _memory) = (set, set.Find, merging, memory);
        Bases = new UnionBases(StepOf, merging);
    }

    /// <summary>What unions have beside their alternatives.</summary>
    public UnionBases Bases { get; }

    /// <summary>What can be seen of a schema from its place alone.</summary>
    public SchemaStep StepOf(SchemaAt at)
    {
        // Most schemas lead nowhere: to see that costs less than to remember it.
        if (SchemaStep.OfLeafOrNull(at) is { } leaf)
            return leaf;
        return at.FactsIn(_memory).Step ??= SchemaStep.Of(at, _find);
    }

    /// <summary>The way from a place to its content.</summary>
    public SchemaChain Of(SchemaAt start)
    {
        PlaceFacts facts = start.FactsIn(_memory);
        if (facts.Chain is { } known)
            return known;
        // Most ways have one link or lead to a known one: they need no lists of what was met.
        SchemaStep first = StepOf(start);
        if (first.Next is not { } next)
            return facts.Chain = End(start);
        return next.FactsIn(_memory).Chain is { } behind ? facts.Chain = Link(start, first, behind) : Walk(start);
    }

    /// <summary>Whether a content stands for a schema that refers to nothing but itself.</summary>
    public bool IsCircular(SchemaContent content) => _circular.Contains(content.At.Key);

    /// <summary>Whether a content is that of a named schema that is a type of its own.</summary>
    public bool IsOfType(SchemaContent content) => content.At.Name is { } name && Of(content.At).TypeName == name;

    private SchemaChain Walk(SchemaAt start)
    {
        List<(SchemaAt At, SchemaStep Step)> way = [];
        HashSet<string> onWay = new(StringComparer.Ordinal);
        SchemaChain? chain;
        SchemaAt at = start;
        while ((chain = at.FactsIn(_memory).Chain) is null)
        {
            SchemaStep step = StepOf(at);
            if (!onWay.Add(at.Key))
            {
                chain = Circle(at);
                break;
            }
            way.Add((at, step));
            if (step.Next is null)
                break;
            at = step.Next;
        }
        for (int i = way.Count - 1; i >= 0; i--)
            way[i].At.FactsIn(_memory).Chain = chain = chain is null ? End(way[i].At) : Link(way[i].At, way[i].Step, chain);
        return chain!;
    }

    // What refers to nothing but itself says nothing.
    private SchemaChain Circle(SchemaAt at)
    {
        SchemaChain circle = End(new SchemaAt(ApiSchema.Any, at.Place.Unwritten("circle"), at.Owner));
        _circular.Add(circle.Content.At.Key);
        return circle;
    }

    private SchemaChain End(SchemaAt at)
    {
        SchemaContent content = _merging.Merge(at, null);
        return Named(new SchemaChain
        {
            At = at,
            Next = null,
            Content = content,
            Name = at.Name,
            TypeName = null,
            LastNamed = null,
            Marks = MarksOf(content),
        });
    }

    private static SchemaMarks MarksOf(SchemaContent content) => content.Parts.Count == 1
        ? SchemaMarks.Of(content.At, [], null)
        : SchemaMarks.Of(content.At, [.. content.Parts.Select(part => part.At).Where(part => part != content.At)], null);

    private SchemaChain Link(SchemaAt at, SchemaStep step, SchemaChain next) => Named(new SchemaChain
    {
        At = at,
        Next = next,
        Content = next.Content,
        Name = at.Name ?? next.Name,
        TypeName = next.TypeName,
        LastNamed = next.LastNamed,
        Marks = SchemaMarks.Of(at, step.Remarks, next.Marks),
    });

    private SchemaChain Named(SchemaChain link) =>
        link.At.Name is { } name ? link.With(IsOwnType(name, link) ? name : link.TypeName) : link;

    // A named schema that only names another is another name for it; one that says more of it, or is an object, is its own type.
    private bool IsOwnType(string name, SchemaChain link)
    {
        ApiSchema schema = link.At.Schema;
        if (ProblemDetailsShape.Is(name, schema) || schema.Reference is not null)
            return false;
        if (SchemaShape.IsEnum(schema) || _set.Hierarchies.IsBelowBase(name) || _set.Hierarchies.HierarchyOf(name) is not null)
            return true;
        if (schema.Properties.Count > 0)
            return Bases.Of(link.Content) is null;
        if (schema.AllOf.Count > 0)
            return !SchemaShape.IsSingleReference(schema) && IsObject(link.Content);
        // What only offers alternatives is one of them, though it says of all of them that they are objects.
        return schema.Kind == ApiSchemaKind.Object && !SchemaShape.HasAdditional(schema) && link.Content.Choices.Count == 0;
    }

    private static bool IsObject(SchemaContent content) =>
        content is { IsContradictory: false, HasTooManyParts: false, Enum: null, Choices.Count: 0 }
        && (content.Kind == ApiSchemaKind.Object || content is { Kind: ApiSchemaKind.Any, HasMembers: true });
}
