using MadasterGen.Emission;
using MadasterGen.Inputs;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Pipeline;

/// <summary>What the files depend on that are the same for all documents.</summary>
internal sealed record SharedInput(PlanningOptions Options, ProjectReferences References, bool HasMarks, bool HasErrors, bool IsMadaster)
{
    /// <summary>What is known when all clients are planned.</summary>
    public static SharedInput Of(RootPlan root, Features features, Group<ChangesPlan> changes, Group<AdvicePlan> advice) =>
        new(root.Options, features.References, changes.Count + advice.Count > 0, root.HasErrors, root.IsMadaster);
}
