using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Two documents with their clients.</summary>
/// <param name="OldModel">The document as it was.</param>
/// <param name="Old">Its client.</param>
/// <param name="New">Its client, under the names of the old version: that these moved is a change of its own.</param>
/// <param name="NewNamespace">The namespace that the new version has by itself.</param>
internal sealed record PlannedPair(ApiModel OldModel, ClientPlan Old, ClientPlan New, string NewNamespace)
{
    /// <summary>Plans the clients of two documents.</summary>
    /// <param name="old">The document as it was.</param>
    /// <param name="new">The document as it is.</param>
    /// <param name="options">What the user decides.</param>
    /// <param name="cancellationToken">Stops the planning.</param>
    public static PlannedPair Of(ApiModel old, ApiModel @new, PlanningOptions options, CancellationToken cancellationToken)
    {
        VersionName name = NameOf(old, options);
        return new PlannedPair(
            old, ClientPlanner.Plan(old, name, options, cancellationToken),
            ClientPlanner.Plan(@new, name, options, cancellationToken), NameOf(@new, options).Namespace);
    }

    private static VersionName NameOf(ApiModel model, PlanningOptions options) =>
        VersionNames.Name(ApiVersion.Of(model).Text, options.VersionsNamespace, null);
}
