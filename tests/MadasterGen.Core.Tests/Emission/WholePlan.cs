using MadasterGen.Emission;
using MadasterGen.Model;
using MadasterGen.Planning.Features;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Emission;

/// <summary>The plans of a project with one client that needs every template.</summary>
internal static class WholePlan
{
    private static readonly EquatableArray<OwnType> s_ownTypes = new[] { new OwnType("Thing", "Contoso.Thing", false) }.ToEquatableArray();

    private static readonly ClientFeature s_features = Enum.GetValues<ClientFeature>().Aggregate((all, feature) => all | feature);

    /// <summary>Everything that the project's only client and all clients have.</summary>
    public static IEnumerable<GeneratedFile> Emit(PlanningOptions options) =>
        TemplateFiles.Emit(OfClient(options)).Concat(TemplateFiles.Emit(Of(options)));

    public static FixedClientPlan OfClient(PlanningOptions options) => new()
    {
        Options = options,
        HasHttpFactory = true,
        HasLogging = true,
        IsMadaster = true,
        HasBaseAddress = true,
        MayAcceptPlainHttp = true,
        Features = s_features,
    };

    public static SharedPlan Of(PlanningOptions options) => new()
    {
        Options = options with { HasStubs = true, OwnTypes = s_ownTypes },
        References = new ProjectReferences(HasHttpFactory: true, HasLogging: true, HasResilience: true),
        HasMarks = true,
        Features = s_features,
    };
}
