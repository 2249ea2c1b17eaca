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
internal static class KindMoves
{
    /// <summary>The new resources of an old one, each once, with what says so.</summary>
    public static IEnumerable<KindMove> Find(Resource from, DocumentView document) =>
        All(from, document).GroupBy(move => move.To).Select(same => same.First());

    private static IEnumerable<KindMove> All(Resource from, DocumentView document)
    {
        IEnumerable<string> kinds = document.Model.Schemas
            .Select(schema => schema.Name)
            .Where(name => from.IsCalled(SchemaTitle.StemOf(name)))
            .OrderBy(name => name, StringComparer.Ordinal);
        foreach (string kind in kinds)
        {
            foreach (string whole in WholesOf(kind, document))
            {
                string stem = SchemaTitle.StemOf(whole);
                IEnumerable<Resource> others = document.Resources.Where(to => to.PathWord is not null && !to.IsCalledLike(from));
                foreach (Resource to in others.Where(to => to.IsCalled(stem)))
                {
                    if (document.Operations.Any(o => o.Resource == to && o.Contents.Any(content => content.Name == whole)))
                        yield return new KindMove(to, kind, whole);
                }
            }
        }
    }

    private static IEnumerable<string> WholesOf(string kind, DocumentView document)
    {
        SchemaHierarchies hierarchies = document.Schemas.Set.Hierarchies;
        for (string? parent = hierarchies.ParentOf(kind); parent is not null; parent = hierarchies.ParentOf(parent))
            yield return parent;
        foreach (ApiNamedSchema union in document.Model.Schemas.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            if (union.Schema.OneOf.Concat(union.Schema.AnyOf).Any(one => one.Reference == kind))
                yield return union.Name;
        }
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
