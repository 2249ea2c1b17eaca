using MadasterGen.Core.Tests.Reading;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Core.Tests.Planning;

/// <summary>Plans of small documents.</summary>
internal static class SmallPlans
{
    /// <summary>The client of a YAML document with these paths.</summary>
    /// <param name="paths">The paths, from the first column.</param>
    /// <param name="rest">What stands behind them, from the first column.</param>
    /// <param name="title">The document's title.</param>
    public static ClientPlan Client(string paths, string rest = "", string title = "Small")
    {
        ApiModel model = Documents.ReadModel(Documents.Paths(paths, rest)) with { Title = title };
        return ClientPlanner.Plan(model, VersionNames.Name("v1", "Acme", null), new PlanningOptions { RootNamespace = "Acme", BaseAddress = "https://acme.example" }, default);
    }

    /// <summary>The operations of a client.</summary>
    public static OperationPlan[] Operations(this ClientPlan client) => [.. client.TagClients.SelectMany(tag => tag.Operations)];

    /// <summary>The only operation of a YAML document with these paths.</summary>
    public static OperationPlan Operation(string paths, string rest = "", string title = "Small") =>
        Assert.Single(Client(paths, rest, title).Operations());

    /// <summary>The methods of an operation, a line each: <c>GetThingAsync(id, options = null)</c>.</summary>
    public static string Methods(OperationPlan operation) => string.Join("\n", operation.Methods.Select(Line));

    private static string Line(MethodPlan method) =>
        $"{method.Name}({string.Join(", ", method.Parameters.Select(p => p.Default is null ? p.Name : $"{p.Name} = {p.Default}"))})";
}
