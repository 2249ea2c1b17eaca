using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Credentials;

namespace MadasterGen.Core.Tests.Planning.Credentials;

public sealed class CredentialPlannerTests
{
    private const string Paths = """
        /things:
          get: {operationId: getThings, responses: {'204': {description: ok}}}
        /open:
          get: {operationId: getOpen, security: [], responses: {'204': {description: ok}}}
        /other:
          get: {operationId: getOther, security: [{token: []}], responses: {'204': {description: ok}}}
        """;

    private const string Schemes = """
        components:
          securitySchemes:
            key: {type: apiKey, in: query, name: k}
            header: {type: apiKey, in: header, name: X-Key}
            cookie: {type: apiKey, in: cookie, name: sid}
            token: {type: http, scheme: Bearer}
            basic: {type: http, scheme: Basic}
            digest: {type: http, scheme: digest}
            oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://x.example', scopes: {read: r}}}}
        """;

    [Fact]
    public void An_operation_with_another_credential_names_its_scheme()
    {
        ClientPlan plan = Client(Paths, "security: [{key: []}]\n");
        Assert.Equal(new CredentialPlan("key", CredentialPlace.Query, "k"), plan.Client.Credential);
        Assert.Equal(["key", "token"], plan.Client.Schemes.Select(scheme => scheme.Scheme));
        Assert.Equal(["!", "", "!token"], Wanted(plan));
    }

    [Fact]
    public void A_document_without_a_rule_has_the_credential_of_its_operations()
    {
        ClientPlan plan = Client(Paths);
        Assert.Equal(new CredentialPlan("token", CredentialPlace.Bearer, null), plan.Client.Credential);
        Assert.Equal(["token"], plan.Client.Schemes.Select(scheme => scheme.Scheme));
        Assert.Equal(["", "", "!"], Wanted(plan));
    }

    [Fact]
    public void A_document_can_want_no_credential()
    {
        ClientPlan plan = SmallPlans.Client("""
        /things:
          get: {operationId: getThings, responses: {'204': {description: ok}}}
        """);
        Assert.Null(plan.Client.Credential);
        Assert.Equal([""], Wanted(plan));
    }

    [Theory]
    [InlineData("[{key: []}, {token: []}]", "!key|token")]
    [InlineData("[{token: []}, {key: []}]", "!token|key")]
    [InlineData("[{key: [], token: []}]", "!key+token")]
    [InlineData("[{basic: []}, {key: [], cookie: []}]", "!basic|key+cookie")]
    [InlineData("[{key: []}, {}]", "key|")]
    [InlineData("[{}, {key: []}]", "key|")]
    [InlineData("[{oauth: [read]}, {token: []}]", "!oauth|token")]
    [InlineData("[{digest: []}, {token: []}]", "!token")]
    [InlineData("[{digest: []}, {}]", "")]
    [InlineData("[{digest: []}]", "", "'digest'")]
    [InlineData("[{digest: [], token: []}, {nobody: []}]", "!token", "'digest' or 'nobody'")]
    [InlineData("[{digest: [], nobody: []}]", "", "'digest' with 'nobody'")]
    public void Alternatives_are_kept_in_their_own_order(string security, string expected, string? notSent = null)
    {
        ClientPlan plan = Client("""
            /things:
              get: {operationId: getThings, security: SECURITY, responses: {'204': {description: ok}}}
            /rule:
              get: {operationId: getRule, security: [{header: []}], responses: {'204': {description: ok}}}
            /rule2:
              get: {operationId: getRule2, security: [{header: []}], responses: {'204': {description: ok}}}
            """.Replace("SECURITY", security, StringComparison.Ordinal));

        Assert.Equal([expected, "!", "!"], Wanted(plan));
        Assert.Equal(notSent is null ? [] : [notSent], plan.Problems.Where(problem => problem.Id == ProblemIds.SecurityIsNotSent).SelectMany(problem => problem.Arguments));
    }

    [Fact]
    public void More_alternatives_than_a_call_can_try_are_reported_and_left_out()
    {
        string names = string.Join(", ", Enumerable.Range(0, 60).Select(i => $"{{s{i}: []}}"));
        string schemes = string.Concat(Enumerable.Range(0, 60).Select(i => $"\n    s{i}: {{type: apiKey, in: header, name: X-{i}}}"));

        ClientPlan plan = SmallPlans.Client(Paths, $"security: [{names}]\ncomponents:\n  securitySchemes:{schemes}\n    token: {{type: http, scheme: bearer}}");

        Assert.Equal([50, 0, 1], plan.Operations().Select(operation => operation.Security.Alternatives.Count));
        Assert.Equal("/security", Assert.Single(plan.Problems, problem => problem.Id == ProblemIds.ConstructIsNotRepresented).Pointer);
    }

    [Fact]
    public void A_header_of_any_scheme_is_no_parameter()
    {
        ClientPlan plan = Client("""
            /a:
              get: {operationId: a, security: [{token: []}], parameters: [{name: x-key, in: header, schema: {type: string}}], responses: {'204': {description: ok}}}
            /b:
              get: {operationId: b, security: [{header: []}, {token: []}], responses: {'204': {description: ok}}}
            """);

        Assert.Equal("token", plan.Client.Credential!.Scheme);
        Assert.DoesNotContain(plan.Operations().First().Methods[0].Parameters, parameter => parameter.Name == "xKey");
    }

    /// <summary>An update that writes the schemes in another order must not send the key elsewhere.</summary>
    [Fact]
    public void The_order_of_the_schemes_decides_nothing()
    {
        const string Two = """
            /a:
              get: {operationId: a, security: [{token: []}, {header: []}], responses: {'204': {description: ok}}}
            /b:
              get: {operationId: b, security: [{header: []}], responses: {'204': {description: ok}}}
            """;
        string reversed = string.Join("\n", Schemes.Split('\n')[..2].Concat(Schemes.Split('\n')[2..].Reverse()));

        CredentialPlan?[] chosen = [SmallPlans.Client(Two, Schemes).Client.Credential, SmallPlans.Client(Two, reversed).Client.Credential];

        Assert.All(chosen, credential => Assert.Equal("header", credential!.Scheme));
    }

    private static ClientPlan Client(string paths, string rule = "") => SmallPlans.Client(paths, rule + Schemes);

    // "!" where a credential must be, then the alternatives.
    private static IEnumerable<string> Wanted(ClientPlan plan) => plan.Operations().Select(operation =>
        (operation.Security.IsRequired ? "!" : "") + string.Join('|', operation.Security.Alternatives.Select(schemes => string.Join('+', schemes))));
}
