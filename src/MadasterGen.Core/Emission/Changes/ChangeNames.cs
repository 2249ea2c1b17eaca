using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Emission.Clients;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>Collects the names that changes concern.</summary>
internal static class ChangeNames
{
    /// <summary>The names in ordinal order, each once.</summary>
    public static IEnumerable<string> Of(ChangesPlan plan) => All(plan).Select(name => name.TrimStart('@')).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);

    private static IEnumerable<string> All(ChangesPlan plan)
    {
        string root = plan.Client.RootNamespace;
        return plan.Types.SelectMany(t => t.Marks.Select(m => m.Member).OfType<string>().Concat(t.Values).Append(t.Name))
            .Concat(plan.Clients.Concat(plan.Newer).SelectMany(c => c.Operations).SelectMany(o => Methods(o.Operation)))
            .Concat(plan.LostProperties.SelectMany(l => l.Properties).Select(p => p.Property.Name))
            .Concat(plan.LostValues.SelectMany(l => l.Values).Select(v => v.Member.Name))
            .Concat(plan.LostMethods.SelectMany(l => l.Operations).SelectMany(o => Methods(o.Operation)))
            .Concat(plan.LostClients.SelectMany(c => new[] { c.Client.Name, "I" + c.Client.Name, c.Client.PropertyName }))
            .Concat(plan.LostClients.SelectMany(c => c.Operations).SelectMany(o => Methods(o.Operation)))
            .Concat(plan.LostTypes.SelectMany(t => Members(t.Type).Append(t.Type.Name)));

        IEnumerable<string> Methods(OperationPlan operation) => MethodShapes.Of(operation, root).Select(m => m.Name);
    }

    private static IEnumerable<string> Members(TypePlan type) => type switch
    {
        RecordPlan record => record.Properties.Concat(record.InheritedProperties).Select(p => p.Name),
        EnumPlan plan => plan.Members.Select(m => m.Name),
        _ => [],
    };
}
