using MadasterGen.Planning.Operations;

namespace MadasterGen.Core.Tests.Planning.Operations;

/// <summary>A call asks for what the document names; what the client asks for anyway is not named again.</summary>
public class AcceptPlannerTests
{
    [Theory]
    [InlineData("application/json", null)]
    [InlineData("application/json; charset=utf-8", null)]
    [InlineData("application/*+json", null)]
    [InlineData("application/json;v=2.0", "application/json;v=2.0")]
    [InlineData("application/json;odata.metadata=full|application/json;odata.metadata=none", "application/json;odata.metadata=full, application/json;odata.metadata=none")]
    [InlineData("application/json;v=2.0|application/json", null)]
    [InlineData("application/json;v=2.0|application/problem+json", "application/json;v=2.0, application/problem+json")]
    [InlineData("text/json|image/png", "text/json")]
    public void JSON_is_asked_for_with_its_parameters(string named, string? accept) => Assert.Equal(
        accept, AcceptPlanner.Plan(ResultKind.Json, hasText: false, named.Split('|'), new HashSet<string>()));

    [Theory]
    [InlineData("application/json", null)]
    [InlineData("application/json;v=2.0", "application/json;v=2.0, */*;q=0.8")]
    [InlineData("*/*", null)]
    public void So_it_is_by_HEAD(string named, string? accept) => Assert.Equal(accept, AcceptPlanner.PlanHead(named.Split('|')));
}
