using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Emission;

/// <summary>The plan of a project that needs every template.</summary>
internal static class WholePlan
{
    public static SharedPlan Of(PlanningOptions options) => new()
    {
        Options = options,
        References = new ProjectReferences(HasHttpFactory: true, HasResilience: true),
        HasMarks = true,
        HasErrors = true,
        HasHeaders = true,
        HasSequences = true,
        IsMadaster = true,
        HasBaseAddress = true,
        MayAcceptPlainHttp = true,
    };
}
