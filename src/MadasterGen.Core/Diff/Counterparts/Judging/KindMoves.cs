using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>
/// Finds resources that became a kind of another: the other document has a schema of the old resource's name under a base or
/// a union of the new one's name, and the new resource's operations carry it.
/// </summary>
internal sealed class KindMoves
{
    // Nobody derives kinds of kinds this deep.
    private const int MostBases = 64;

    private readonly DocumentView _document;
    private readonly ILookup<string, string> _namesByStem;
    private readonly ILookup<string, string> _unionsByKind;
    private readonly HashSet<(Resource Resource, string? Name)> _carried;

    /// <summary>Knows the schemas of a document.</summary>
    public KindMoves(DocumentView document)
    {
        _document = document;
        ApiNamedSchema[] schemas = [.. document.Model.Schemas.OrderBy(schema => schema.Name, StringComparer.Ordinal)];
        _namesByStem = schemas.ToLookup(schema => SchemaTitle.StemOf(schema.Name), schema => schema.Name, StringComparer.Ordinal);
        _unionsByKind = schemas
            .SelectMany(
                union => union.Schema.OneOf.Concat(union.Schema.AnyOf).Select(one => one.Reference).Distinct(),
                (union, kind) => (union.Name, kind))
            .Where(one => one.kind is not null)
            .ToLookup(one => one.kind!, one => one.Name, StringComparer.Ordinal);
        _carried = [.. document.Operations.SelectMany(view => view.Contents, (view, content) => (view.Resource, content.Name))];
    }

    /// <summary>The new resources of an old one, each once, with what says so.</summary>
    public IEnumerable<KindMove> Find(Resource from) => All(from).GroupBy(move => move.To).Select(same => same.First());

    private IEnumerable<KindMove> All(Resource from)
    {
        IEnumerable<string> kinds = new[] { from.Word, from.PathWord }.OfType<string>().Where(word => word.Length > 0).Distinct()
            .SelectMany(word => _namesByStem[word])
            .OrderBy(name => name, StringComparer.Ordinal);
        foreach (string kind in kinds)
        {
            foreach (string whole in WholesOf(kind))
            {
                IEnumerable<Resource> others = _document.ResourcesCalled(SchemaTitle.StemOf(whole))
                    .Where(to => to.PathWord is not null && !to.IsCalledLike(from) && _carried.Contains((to, whole)));
                foreach (Resource to in others)
                    yield return new KindMove(to, kind, whole);
            }
        }
    }

    private IEnumerable<string> WholesOf(string kind)
    {
        SchemaHierarchies hierarchies = _document.Schemas.Set.Hierarchies;
        string? parent = hierarchies.ParentOf(kind);
        for (int i = 0; parent is not null && i < MostBases; parent = hierarchies.ParentOf(parent), i++)
            yield return parent;
        foreach (string union in _unionsByKind[kind])
            yield return union;
    }
}

/// <summary>A resource whose things include those of another as a kind.</summary>
/// <param name="To">The resource.</param>
/// <param name="Kind">The schema of the kind.</param>
/// <param name="Whole">The schema of all kinds.</param>
internal sealed record KindMove(Resource To, string Kind, string Whole)
{
    /// <summary>The move as a reason.</summary>
    public CounterpartEvidence Evidence => new(EvidenceKind.KindOfResource, $"{Kind} is a kind of {Whole}");
}
