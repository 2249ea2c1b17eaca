using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Emission.Changes;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes.Breaks;
using MadasterGen.Planning.Changes.Witnesses;

namespace MadasterGen.Tool.Reporting.Witnesses;

/// <summary>Adds to a report the code that its changes break, by the clients that the two documents give.</summary>
internal static class WitnessReport
{
    /// <summary>The report with the witnesses of what breaks C# source.</summary>
    /// <param name="report">The report.</param>
    /// <param name="clientName">The client that the documents are for.</param>
    /// <param name="cancellationToken">Stops the planning.</param>
    public static DiffReport Of(DiffReport report, string clientName, CancellationToken cancellationToken)
    {
        PlanningOptions options = new PlanningOptions().OfClient(clientName);
        PlannedPair pair = PlannedPair.Of(report.Old.Model, report.New.Model, options, cancellationToken);
        WitnessPlanner planner = new(pair.Old, pair.New, pair.NewNamespace, report.Diff);
        ReportChange[] changes = [.. report.Changes.Select(change => change with { Witness = OrNull(planner, change.Change) })];
        return report with { Changes = changes, Groups = ChangeGroups.Of(changes) };
    }

    private static CodeWitness? OrNull(WitnessPlanner planner, ApiChange change)
    {
        if (planner.WitnessOrNull(change) is not { } witness)
            return null;
        (WitnessText before, WitnessText? after) = WitnessText.Of(witness);
        return new CodeWitness(before.Line, after?.Line, witness.IsMoved);
    }
}
