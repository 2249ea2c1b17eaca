using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Core.Tests.Planning.Operations;

public sealed class CredentialPlannerTests
{
    private const string Schemes = """
        components:
          securitySchemes:
            key: {type: apiKey, in: query, name: k}
            token: {type: http, scheme: Bearer}
        """;

    private const string Paths = """
        /things:
          get: {operationId: getThings, responses: {'204': {description: ok}}}
        /open:
          get: {operationId: getOpen, security: [], responses: {'204': {description: ok}}}
        /other:
          get: {operationId: getOther, security: [{token: []}], responses: {'204': {description: ok}}}
        """;

    [Fact]
    public void Operations_name_the_scheme_whose_credential_they_want()
    {
        ClientPlan plan = SmallPlans.Client(Paths, "security: [{key: []}]\n" + Schemes);
        Assert.Equal(new CredentialPlan("key", CredentialPlace.Query, "k"), plan.Client.Credential);
        Assert.Equal(["key", null, null], plan.Operations().Select(operation => operation.CredentialScheme));
    }

    [Fact]
    public void A_document_without_a_rule_has_the_credential_of_its_operations()
    {
        ClientPlan plan = SmallPlans.Client(Paths, Schemes);
        Assert.Equal(new CredentialPlan("token", CredentialPlace.Bearer, null), plan.Client.Credential);
        Assert.Equal([null, null, "token"], plan.Operations().Select(operation => operation.CredentialScheme));
    }

    [Fact]
    public void A_document_can_want_no_credential()
    {
        ClientPlan plan = SmallPlans.Client("""
        /things:
          get: {operationId: getThings, responses: {'204': {description: ok}}}
        """);
        Assert.Null(plan.Client.Credential);
        Assert.All(plan.Operations(), operation => Assert.Null(operation.CredentialScheme));
    }
}
