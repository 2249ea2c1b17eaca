using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Planning.Features;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes;

/// <summary>Decides what a version's client says of its document's changes.</summary>
internal static class ChangesPlanner
{
    /// <summary>Plans marks and tombstones; null when there is nothing to say.</summary>
    /// <param name="plan">The version's plan.</param>
    /// <param name="accepted">The plan of the document that was accepted.</param>
    /// <param name="diff">What changed between the two.</param>
    /// <param name="fates">What is said of what is gone.</param>
    /// <param name="cancellationToken">Stops the planning.</param>
    public static ChangesPlan? Plan(
        ClientPlan plan, ClientPlan accepted, ApiDiff diff, LostFates fates, CancellationToken cancellationToken)
    {
        if (diff.IsEmpty && diff.Types.All(pair => pair.Old == pair.New))
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        MarkPlanner marks = new(plan, accepted, diff);
        LostMemberPlanner members = new(plan, accepted, diff, fates);
        cancellationToken.ThrowIfCancellationRequested();
        LostTypePlanner types = new(plan, accepted, diff, fates, members);
        return new ChangesPlan
        {
            Client = plan.Client,
            Types = marks.Types().ToEquatableArray(),
            Clients = marks.Clients().ToEquatableArray(),
            LostProperties = members.Properties().ToEquatableArray(),
            LostValues = members.Values().ToEquatableArray(),
            LostMethods = members.Methods().ToEquatableArray(),
            LostClients = types.Clients().ToEquatableArray(),
            LostTypes = types.Types().ToEquatableArray(),
            Features = FeaturePlanner.OfTombstones(accepted),
        };
    }

    /// <summary>
    /// The plan with what types must know of their tombstones: records print without those properties, and enums list those
    /// values where code switches.
    /// </summary>
    public static ClientPlan WithTombstones(ClientPlan plan, ChangesPlan changes)
    {
        HashSet<string> records = new(changes.LostProperties.Select(lost => lost.TypeName), StringComparer.Ordinal);
        Dictionary<string, LostValues> enums = changes.LostValues.ToDictionary(lost => lost.TypeName, StringComparer.Ordinal);
        return records.Count + enums.Count == 0 ? plan : plan with { Types = plan.Types.Select(WithOwn).ToEquatableArray() };

        TypePlan WithOwn(TypePlan type) => type switch
        {
            RecordPlan record when records.Contains(record.Name) => record with { HasTombstones = true },
            EnumPlan values when enums.TryGetValue(values.Name, out LostValues? lost) => values with { LostMembers = lost.Values },
            _ => type,
        };
    }
}
