using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas;

/// <summary>Finds the properties that one schema has and another lacks.</summary>
internal static class MissingMembers
{
    /// <summary>
    /// The properties by the named part that is lacking as a whole, which is one cause whatever it holds; under null those that are
    /// lacking themselves.
    /// </summary>
    /// <param name="all">The schema that has them.</param>
    /// <param name="other">The schema that lacks them.</param>
    /// <param name="respelled">The names that the other one spells otherwise.</param>
    public static IEnumerable<IGrouping<string?, SchemaMember>> Of(
        SchemaContent all, SchemaContent other, IEnumerable<string> respelled)
    {
        HashSet<string> kept = new(respelled, StringComparer.Ordinal);
        List<SchemaMember> missing =
            [.. all.Properties.Values.Where(member => !other.Properties.ContainsKey(member.Name) && !kept.Contains(member.Name))];
        if (missing.Count == 0)
            return [];
        ILookup<string?, SchemaMember> members = all.Properties.Values.ToLookup(OwnerOf);
        HashSet<string> others = new(
            other.Parts.Where(part => part.At.Owner.IsWhole).Select(part => part.At.Owner.Schema!), StringComparer.Ordinal);
        HashSet<string> wholes = [.. missing
            .GroupBy(OwnerOf)
            .Where(part => part.Key is { } name
                && name != all.At.Owner.Schema
                && members[name].Count() == part.Count()
                && !others.Contains(name))
            .Select(part => part.Key!)];
        return missing.GroupBy(member => OwnerOf(member) is { } name && wholes.Contains(name) ? name : null);
    }

    // The named schema that declares a property itself; null for what is written in place.
    private static string? OwnerOf(SchemaMember member) => member.Owner.At.Owner.IsWhole ? member.Owner.At.Owner.Schema : null;
}
