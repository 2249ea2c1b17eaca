namespace MadasterGen.Tests.Calls;

/// <summary>Cookies go out in one header, as they are.</summary>
public class CookieTests
{
    private static readonly string[] s_two = ["x", "y"];

    private static readonly Lazy<CalledClient> s_client = new(() => new("""
        openapi: 3.0.3
        info: { title: T, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        security: [{ k: [] }]
        paths:
          /a:
            get:
              tags: [T]
              operationId: get
              parameters:
                - { in: cookie, name: a, schema: { type: string } }
                - { in: cookie, name: b, schema: { type: integer } }
                - { in: cookie, name: l, schema: { type: array, items: { type: string } } }
                - { in: cookie, name: m, explode: false, schema: { type: array, items: { type: string } } }
                - { in: cookie, name: session, schema: { type: string } }
              responses: { '204': { description: D } }
        components: { securitySchemes: { k: { type: apiKey, in: cookie, name: session } } }
        """));

    [Fact]
    public async Task Cookies_and_the_credential_are_one_header()
    {
        await s_client.Value.CallAsync("GetAsync", ("a", "a b%"), ("b", 7L), ("l", s_two), ("m", s_two));
        Assert.Contains("Cookie: session=key; a=a b%; b=7; l=x; l=y; m=x,y\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_given_is_not_sent()
    {
        await s_client.Value.CallAsync("GetAsync");
        Assert.Contains("Cookie: session=key\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
        Assert.DoesNotContain("session", s_client.Value.Method("GetAsync").GetParameters().Select(parameter => parameter.Name));
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a\rb")]
    [InlineData("a\nb")]
    [InlineData("é")]
    public async Task What_would_end_a_cookie_is_refused(string value) =>
        await Assert.ThrowsAsync<ArgumentException>("a", () => s_client.Value.CallAsync("GetAsync", ("a", value)));
}
