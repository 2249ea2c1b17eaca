using MadasterGen.Core.Tests.Planning;
using MadasterGen.Core.Tests.Reading;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>A path parameter without a placeholder: no call sends it, and a document that changes it is no other's equal.</summary>
public sealed class UnplacedParameterTests
{
    [Fact]
    public void A_change_of_one_is_found()
    {
        ApiDiff diff = ApiComparer.Compare(Model("string"), Model("integer"), CancellationToken.None);

        Assert.Equal(ChangeRuleIds.TypeChanged, Assert.Single(diff.Changes).RuleId);
    }

    [Fact]
    public void No_method_takes_it()
    {
        PlanningOptions options = new() { RootNamespace = "Acme" };
        ClientPlan client = ClientPlanner.Plan(Model("string"), VersionNames.Name("v1", "Acme", null), options, CancellationToken.None);

        Assert.Equal("GetThingsAsync(options = null, cancellationToken = default)", SmallPlans.Methods(Assert.Single(client.Operations())));
    }

    private static ApiModel Model(string type) => Documents.Read(Documents.Paths(Paths(type))).Model!;

    private static string Paths(string type) => $$$"""
        /things:
          get:
            operationId: getThings
            parameters: [{name: id, in: path, required: true, schema: {type: {{{type}}}}}]
            responses: {'204': {description: ok}}
        """;
}
