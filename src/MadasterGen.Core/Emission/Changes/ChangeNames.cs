using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>Collects the names that changes concern.</summary>
internal static class ChangeNames
{
    /// <summary>The names of changes and tombstones.</summary>
    public static IEnumerable<string> Of(ChangesPlan plan) => Each(All(plan));

    /// <summary>The names of what advice is given on.</summary>
    public static IEnumerable<string> Of(AdvicePlan plan) => Each(
        plan.Types.SelectMany(t => t.Marks.Select(m => m.Member).OfType<string>()).Concat(Methods(plan.Clients)));

    /// <summary>The names of changes and tombstones of the union of the versions.</summary>
    public static IEnumerable<string> Of(LatestChangesPlan plan) => Each(Marked([], plan.Clients)
        .Concat(plan.Tags.Select(m => m.Member).OfType<string>())
        .Concat(plan.LostTags.SelectMany(c => Of(c)))
        .Concat(plan.LostMethods.SelectMany(l => Methods(l.Operations))));

    // In ordinal order, each once.
    private static IEnumerable<string> Each(IEnumerable<string> names) =>
        names.Select(name => name.TrimStart('@')).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);

    private static IEnumerable<string> Marked(IEnumerable<TypeMarks> types, IEnumerable<ClientMarks> clients) =>
        types.SelectMany(t => t.Marks.Select(m => m.Member).OfType<string>().Concat(t.Values).Append(t.Name))
            .Concat(Methods(clients));

    private static IEnumerable<string> Methods(IEnumerable<ClientMarks> clients) =>
        clients.SelectMany(c => c.Operations).SelectMany(o => o.Operation.Methods).Select(m => m.Name);

    private static IEnumerable<string> All(ChangesPlan plan) =>
        Marked(plan.Types, plan.Clients)
            .Concat(plan.LostProperties.SelectMany(l => l.Properties).Select(p => p.Property.Name))
            .Concat(plan.LostValues.SelectMany(l => l.Values).Select(v => v.Member.Name))
            .Concat(plan.LostMethods.SelectMany(l => Methods(l.Operations)))
            .Concat(plan.LostClients.SelectMany(c => Of(c)))
            .Concat(plan.LostTypes.SelectMany(t => Members(t.Type).Append(t.Type.Name)));

    private static IEnumerable<string> Of(LostClient lost) =>
        Methods(lost.Operations).Concat(new[] { lost.Client.Name, "I" + lost.Client.Name, lost.Client.PropertyName });

    private static IEnumerable<string> Methods(IEnumerable<LostOperation> operations) =>
        operations.SelectMany(o => o.Operation.Methods).Select(m => m.Name);

    private static IEnumerable<string> Members(TypePlan type) => type switch
    {
        RecordPlan record => record.Properties.Concat(record.InheritedProperties).Select(p => p.Name),
        EnumPlan plan => plan.Members.Select(m => m.Name),
        _ => [],
    };
}
