using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes;

/// <summary>The index by which the analyzer knows at a glance whether a name can concern it.</summary>
/// <param name="Names">The names that marks and tombstones concern, in ordinal order, each once.</param>
/// <param name="ConcernsCreation">Whether creating an object can concern it, though it names no member.</param>
internal sealed record ChangeIndex(EquatableArray<string> Names, bool ConcernsCreation)
{
    /// <summary>The index of changes and tombstones.</summary>
    public static ChangeIndex Of(ChangesPlan plan) => new(Each(All(plan)), Requires(plan.Types));

    /// <summary>The index of what advice is given on.</summary>
    public static ChangeIndex Of(AdvicePlan plan) => new(
        Each(plan.Types.SelectMany(t => t.Marks.Select(m => m.Member).OfType<string>()).Concat(Methods(plan.Clients))),
        Requires(plan.Types));

    /// <summary>The index of changes and tombstones of the union of the versions.</summary>
    public static ChangeIndex Of(LatestChangesPlan plan) => new(
        Each(Methods(plan.Clients)
            .Concat(plan.Tags.Select(m => m.Member).OfType<string>())
            .Concat(plan.LostTags.SelectMany(NamesOf))
            .Concat(plan.LostMethods.SelectMany(l => Methods(l.Operations)))),
        false);

    private static EquatableArray<string> Each(IEnumerable<string> names) => names
        .Select(name => name.TrimStart('@'))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    private static bool Requires(IEnumerable<TypeMarks> types) => types.SelectMany(t => t.Marks).Any(m => m.IsRequirement);

    private static IEnumerable<string> All(ChangesPlan plan) =>
        plan.Types.SelectMany(t => t.Marks.Select(m => m.Member).OfType<string>().Concat(t.Values).Concat(t.Kinds).Append(t.Name))
            .Concat(Methods(plan.Clients))
            .Concat(plan.LostProperties.SelectMany(l => l.Properties).Select(p => p.Property.Name))
            .Concat(plan.LostValues.SelectMany(l => l.Values).Select(v => v.Member.Name))
            .Concat(plan.LostMethods.SelectMany(l => Methods(l.Operations)))
            .Concat(plan.LostClients.SelectMany(NamesOf))
            .Concat(plan.LostTypes.SelectMany(t => Members(t.Type).Append(t.Type.Name)));

    private static IEnumerable<string> NamesOf(LostClient lost) =>
        Methods(lost.Operations).Concat(new[] { lost.Client.Name, lost.Client.InterfaceName, lost.Client.PropertyName });

    private static IEnumerable<string> Methods(IEnumerable<ClientMarks> clients) =>
        clients.SelectMany(c => c.Operations).SelectMany(o => o.Operation.Methods).Select(m => m.Name);

    private static IEnumerable<string> Methods(IEnumerable<LostOperation> operations) =>
        operations.SelectMany(o => o.Operation.Methods).Select(m => m.Name);

    private static IEnumerable<string> Members(TypePlan type) => type switch
    {
        RecordPlan record => record.Properties.Concat(record.InheritedProperties).Select(p => p.Name),
        EnumPlan plan => plan.Members.Select(m => m.Name),
        _ => [],
    };
}
