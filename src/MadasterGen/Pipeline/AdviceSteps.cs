using System.Threading;
using MadasterGen.Model;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Pipeline;

/// <summary>A spec's client with the documents of its API, which it is held against.</summary>
internal sealed record AdviceInput(string Path, ClientPlan Plan, SpecModel Model, Documents Documents) : IKeptInput
{
    /// <inheritdoc/>
    public object Owner => Plan;

    /// <summary>The client of a spec; null when it gets none.</summary>
    public static AdviceInput? Of(SpecPlan spec, Documents project) => spec.Plan is { } plan
        ? new AdviceInput(spec.Path, plan, project.Find(spec.Path), project.OfApiOf(spec.Path))
        : null;
}

/// <summary>A spec's client with what is advised although nothing changed.</summary>
/// <param name="Path">The spec.</param>
/// <param name="Plan">The plan, whose operations say that a newer version has them too.</param>
/// <param name="Advice">What is advised; null when there is nothing.</param>
/// <param name="Problem">Why nothing is advised although something should be.</param>
internal sealed record AdvisedSpec(string Path, ClientPlan Plan, AdvicePlan? Advice, Problem? Problem) : IFallible
{
    /// <inheritdoc/>
    public bool HasFailed => Problem is not null;

    /// <summary>Plans the advice.</summary>
    public static AdvisedSpec Of(AdviceInput input, CancellationToken cancellationToken) => Guard.Run(
        () =>
        {
            MethodNames names = new(input.Documents.Clients());
            AdvisedPlan advised = AdvicePlanner.Plan(
                input.Plan, input.Model.ToVersioned(), input.Documents.Versioned(), names, cancellationToken);
            return new AdvisedSpec(input.Path, advised.Plan, advised.Advice, null);
        },
        problem => new AdvisedSpec(input.Path, input.Plan, null, problem));
}
