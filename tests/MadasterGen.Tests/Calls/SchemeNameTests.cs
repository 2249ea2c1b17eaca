using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>Credentials that are given by the names of their security schemes.</summary>
public class SchemeNameTests
{
    private const string One = """
        openapi: 3.0.3
        info: { title: T, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        security: [{ session: [] }]
        paths:
          /get: { get: { operationId: get, responses: { '204': { description: D } } } }
        components:
          securitySchemes:
            session: { type: apiKey, in: cookie, name: sid }
        """;

    private const string Two = """
        openapi: 3.0.3
        info: { title: T, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /user: { get: { operationId: user, security: [{ user: [] }], responses: { '204': { description: D } } } }
          /admin: { get: { operationId: admin, security: [{ admin: [] }], responses: { '204': { description: D } } } }
          /either: { get: { operationId: either, security: [{ admin: [] }, { user: [] }], responses: { '204': { description: D } } } }
          /other: { get: { operationId: other, security: [{ user: [] }, { token: [] }], responses: { '204': { description: D } } } }
        components:
          securitySchemes:
            user: { type: apiKey, in: header, name: X-Key }
            admin: { type: apiKey, in: header, name: X-Key }
            token: { type: http, scheme: bearer }
        """;

    [Fact]
    public async Task The_scheme_that_the_key_satisfies_has_a_name_too()
    {
        Assert.Contains("Cookie: sid=key", await SentAsync(One, "GetAsync"), StringComparison.Ordinal);
        Assert.Contains("Cookie: sid=of-session", await SentAsync(One, "GetAsync", ("session", "of-session")), StringComparison.Ordinal);
        Assert.Contains("Cookie: sid=key", await SentAsync(One, "GetAsync", ("other", "of-other")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UserAsync", "X-Key: of-user")]
    [InlineData("AdminAsync", "X-Key: of-admin")]
    [InlineData("EitherAsync", "X-Key: of-admin")]
    [InlineData("OtherAsync", "X-Key: of-user")]
    public async Task Schemes_of_one_header_have_a_credential_each(string method, string expected) => Assert.Contains(
        expected, await SentAsync(Two, method, ("user", "of-user"), ("admin", "of-admin"), ("token", "of-token")), StringComparison.Ordinal);

    [Theory]
    [InlineData("UserAsync")]
    [InlineData("AdminAsync")]
    [InlineData("EitherAsync")]
    [InlineData("OtherAsync")]
    public async Task The_key_satisfies_all_schemes_of_its_header(string method) =>
        Assert.Contains("X-Key: key", await SentAsync(Two, method, ("token", "of-token")), StringComparison.Ordinal);

    private static async Task<string> SentAsync(string document, string method, params (string Scheme, string Value)[] credentials)
    {
        using CalledClient client = new(TestProject.With(("madaster.yaml", document)), credentials);
        client.Server.Status = 204;
        await client.CallAsync(method);
        return client.Server.Headers;
    }
}
