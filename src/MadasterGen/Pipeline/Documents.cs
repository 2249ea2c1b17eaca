using System.Linq;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Pipeline;

/// <summary>The project's documents and their plans: where what is gone from one of them can have gone.</summary>
internal sealed record Documents(EquatableArray<SpecModel> Models, EquatableArray<SpecPlan> Plans)
{
    /// <summary>All of them.</summary>
    public static Documents Of(Group<SpecModel> models, Group<SpecPlan> plans) => new(models.ToEquatableArray(), plans.ToEquatableArray());

    /// <summary>The documents by their versions.</summary>
    public VersionedModel[] Versioned() => [.. Models.Select(model => model.ToVersioned())];

    /// <summary>The clients that there are.</summary>
    public ClientPlan[] Clients() => [.. Plans.Select(spec => spec.Plan).Where(plan => plan is not null).Select(plan => plan!)];
}
