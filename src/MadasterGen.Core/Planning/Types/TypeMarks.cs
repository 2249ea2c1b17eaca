using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Types;

/// <summary>Marks what can be known of a type only when all are planned.</summary>
internal static class TypeMarks
{
    /// <summary>
    /// The same types; marked are the records that stand in for themselves when a response lacks a required object, and
    /// those whose names differ in case only from that of another type or client.
    /// </summary>
    public static IEnumerable<TypePlan> Mark(IReadOnlyList<TypePlan> types, IEnumerable<string> clientNames)
    {
        HashSet<string> required = new(
            types.OfType<RecordPlan>().SelectMany(r => r.Properties)
                .Where(p => p.Presence == Presence.Required)
                .Select(p => p.Type.WhenMissing()).OfType<MissingStandIn>().Select(standIn => standIn.TypeName),
            StringComparer.Ordinal);
        HashSet<string> shared = new(
            types.GroupBy(t => t.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key),
            StringComparer.OrdinalIgnoreCase);
        shared.UnionWith(clientNames);
        Dictionary<string, string> bases = types.OfType<RecordPlan>()
            .Where(r => r.BaseType is not null)
            .GroupBy(r => r.FullName, r => r.BaseType!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        return types
            .Select(type => shared.Contains(type.Name) ? type with { SharesFileName = true } : type)
            .Select(type => type is RecordPlan record && required.Contains(record.FullName)
                ? record with { IsRequiredSomewhere = true, HidesStandIn = Above(record.FullName).Any(required.Contains) }
                : type);

        IEnumerable<string> Above(string name)
        {
            while (bases.TryGetValue(name, out string? above))
                yield return name = above;
        }
    }
}
