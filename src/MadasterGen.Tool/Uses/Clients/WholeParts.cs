using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Tool.Uses.Clients;

/// <summary>Where everything of a type counts as used, so does everything of what it holds.</summary>
internal static class WholeParts
{
    /// <summary>Adds what follows from the types that are used whole.</summary>
    public static void Add(ClientUse use)
    {
        Dictionary<string, TypePlan> types = use.Client.Plan.Types.ToDictionary(type => type.FullName, StringComparer.Ordinal);
        // In the plan's order, so that the reasons are the same in every run.
        Queue<TypePlan> whole = new(use.Client.Plan.Types.Where(IsWhole));
        HashSet<TypePlan> done = new(whole, ReferenceEqualityComparer.Instance);
        while (whole.Count > 0)
        {
            TypePlan holder = whole.Dequeue();
            foreach (TypePlan above in BasesOf(holder, types))
                use.Of(above).Whole.Add($"in {holder.Name}");
            foreach (string name in PartsOf(holder))
            {
                if (!types.TryGetValue(name, out TypePlan? part) || !done.Add(part))
                    continue;
                use.Of(part).Whole.Add($"in {holder.Name}");
                whole.Enqueue(part);
            }
        }

        bool IsWhole(TypePlan type) => use.Types.TryGetValue(type, out TypeUse? one) && one.Whole.Count > 0;
    }

    private static IEnumerable<string> PartsOf(TypePlan type) => type switch
    {
        RecordPlan record => record.AllProperties.Select(property => property.Type).SelectMany(NameOf)
            .Concat(record.AdditionalProperties is { } more ? NameOf(more.Type) : [])
            .Concat(record.Discriminator?.Subtypes.Select(subtype => subtype.TypeName) ?? []),
        UnionPlan union => union.Cases.SelectMany(one => NameOf(one.Type)),
        _ => [],
    };

    // What a kind inherits is used with it; the other kinds of its base are not.
    private static IEnumerable<TypePlan> BasesOf(TypePlan type, Dictionary<string, TypePlan> types)
    {
        for (RecordPlan? record = type as RecordPlan; record?.BaseType is { } name && types.TryGetValue(name, out TypePlan? above);)
        {
            yield return above;
            record = above as RecordPlan;
        }
    }

    private static IEnumerable<string> NameOf(CSharpType type) => type.Innermost() is GeneratedType generated ? [generated.FullName] : [];
}
