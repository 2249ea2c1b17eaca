using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Views;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts.Judging;

/// <summary>
/// Finds resources that became a kind of another: the other document has a schema of the old resource's name under a base or
/// a union of the new one's name, and the new resource's operations carry it.
/// </summary>
internal static class KindMoves
{
    /// <summary>The new resources of an old one, each with what says so.</summary>
    public static IEnumerable<KeyValuePair<Resource, CounterpartEvidence>> Find(Resource from, DocumentView document)
    {
        foreach (string kind in document.Model.Schemas.Select(s => s.Name).Where(name => from.IsCalled(SchemaNames.StemOf(name))).OrderBy(name => name, StringComparer.Ordinal))
        {
            foreach (string whole in WholesOf(kind, document))
            {
                foreach (Resource to in document.Resources.Where(to => to.PathWord is not null && !to.IsCalledLike(from) && to.IsCalled(SchemaNames.StemOf(whole))))
                {
                    if (document.Operations.Any(o => o.Resource == to && o.Contents.Any(content => content.Name == whole)))
                        yield return new(to, new CounterpartEvidence(EvidenceKind.KindOfResource, $"{kind} is a kind of {whole}"));
                }
            }
        }
    }

    private static IEnumerable<string> WholesOf(string kind, DocumentView document)
    {
        for (string? parent = document.Schemas.ParentOf(kind); parent is not null; parent = document.Schemas.ParentOf(parent))
            yield return parent;
        foreach (ApiNamedSchema union in document.Model.Schemas.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            if (union.Schema.OneOf.Concat(union.Schema.AnyOf).Any(one => one.Reference == kind))
                yield return union.Name;
        }
    }
}
