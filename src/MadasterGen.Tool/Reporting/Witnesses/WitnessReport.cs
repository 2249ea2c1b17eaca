using System.Linq;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Emission.Changes;
using MadasterGen.Model;
using MadasterGen.Planning;
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
        VersionName old = NameOf(report.Old.Model, options);
        // What its version is called is a change of its own.
        WitnessPlanner planner = new(
            ClientPlanner.Plan(report.Old.Model, old, options, cancellationToken),
            ClientPlanner.Plan(report.New.Model, old, options, cancellationToken),
            NameOf(report.New.Model, options).Namespace, report.Diff);
        ReportChange[] changes = [.. report.Changes.Select(change => change with { Witness = OrNull(planner, change.Change) })];
        return report with { Changes = changes, Groups = ChangeGroups.Of(changes) };
    }

    private static VersionName NameOf(ApiModel model, PlanningOptions options) =>
        VersionNames.Name(ApiVersion.Of(model).Text, options.VersionsNamespace, null);

    private static CodeWitness? OrNull(WitnessPlanner planner, ApiChange change)
    {
        if (planner.WitnessOrNull(change) is not { } witness)
            return null;
        (WitnessText before, WitnessText? after) = WitnessText.Of(witness);
        return new CodeWitness(before.Line, after?.Line, witness.IsMoved);
    }
}
