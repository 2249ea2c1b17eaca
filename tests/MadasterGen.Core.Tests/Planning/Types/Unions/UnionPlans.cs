using MadasterGen.Core.Tests.Reading;
using MadasterGen.Planning;
using MadasterGen.Planning.Types;

namespace MadasterGen.Core.Tests.Planning.Types.Unions;

/// <summary>Plans of documents that have nothing but schemas.</summary>
internal static class UnionPlans
{
    /// <summary>The client of a document of OpenAPI 3.1 with schemas in YAML, a line each.</summary>
    public static ClientPlan Client(string schemas) => ClientPlanner.Plan(
        Documents.ReadModel(Documents.WithSchemas(schemas).Replace("3.0.1", "3.1.1", StringComparison.Ordinal)),
        VersionNames.Name("v1", "Acme", null), new PlanningOptions { RootNamespace = "Acme", HasDateOnly = true }, default);

    /// <summary>A type of a client.</summary>
    public static T Type<T>(this ClientPlan client, string name)
        where T : TypePlan => Assert.IsType<T>(client.Types.Single(type => type.Name == name));
}
