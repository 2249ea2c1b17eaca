using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Changes;

/// <summary>A version's plan with what is advised about it.</summary>
/// <param name="Plan">The plan, whose operations say in their documentation that a newer version has them too.</param>
/// <param name="Advice">What the analyzer tells of; null when there is nothing.</param>
internal sealed record AdvisedPlan(ClientPlan Plan, AdvicePlan? Advice);

/// <summary>What an API version's client advises although nothing changed: what is deprecated, and what a newer version has too.</summary>
internal sealed record AdvicePlan
{
    /// <summary>The version's client, whose names and visibility everything here has.</summary>
    public required VersionClientPlan Client { get; init; }

    /// <summary>Types with deprecated properties.</summary>
    public EquatableArray<TypeMarks> Types { get; init; }

    /// <summary>Tags' clients with operations that are deprecated, or that a newer version has too.</summary>
    public EquatableArray<ClientMarks> Clients { get; init; }

    /// <summary>The class that carries the index.</summary>
    public string IndexName => ClientNames.AdviceOf(Client.Name);

    /// <summary>What the index lists.</summary>
    public ChangeIndex Index => ChangeIndex.Of(this);
}
