namespace MadasterGen.Tests.Calls;

/// <summary>One body in several media types: each that can carry something else has a method of its own.</summary>
public class OtherBodyTests
{
    private static readonly Lazy<CalledClient> s_client = new(() => new("""
        openapi: 3.0.3
        info: { title: T, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /several/{id}:
            post:
              tags: [T]
              operationId: several
              parameters: [{ name: id, in: path, required: true, schema: { type: integer } }, { name: options, in: query, schema: { type: string } }]
              requestBody:
                required: true
                content:
                  application/xml: { schema: { $ref: '#/components/schemas/X' } }
                  application/octet-stream: { schema: { type: string, format: binary } }
                  text/csv: { schema: { type: string } }
                  application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/X' } }
                  application/json: { schema: { $ref: '#/components/schemas/X' } }
              responses: { '204': { description: D } }
          /forms:
            post:
              tags: [T]
              operationId: forms
              requestBody:
                content:
                  application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/X' } }
                  multipart/form-data: { schema: { $ref: '#/components/schemas/X' } }
              responses: { '204': { description: D } }
          /taken:
            post:
              tags: [T]
              operationId: taken
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/X' } }, text/plain: { schema: { type: string } } } }
              responses: { '204': { description: D } }
            put: { tags: [T], operationId: takenAsText, responses: { '204': { description: D } } }
        components:
          schemas: { X: { type: object, properties: { p: { type: string }, q: { type: string } } } }
        """));

    [Fact]
    public async Task Each_method_sends_its_own_media_type()
    {
        await s_client.Value.CallAsync("SeveralAsync", ("id", 1L), ("body", s_client.Value.Read("Madaster.V1_0.X", """{"p":"a"}""")));
        Sent("""{"p":"a"}""", "application/json");
        await s_client.Value.CallAsync("SeveralAsFormAsync", ("id", 1L), ("p", "a"), ("q", "b c"), ("options", "o"));
        Sent("p=a&q=b+c", "application/x-www-form-urlencoded");
        Assert.Equal("POST /several/1?options=o", s_client.Value.Server.Asked);
        await s_client.Value.CallAsync("SeveralAsTextAsync", ("id", 1L), ("body", "a;b"));
        Sent("a;b", "text/csv; charset=utf-8");
        await Assert.ThrowsAsync<ArgumentNullException>(() => s_client.Value.CallAsync("SeveralAsFileAsync", ("id", 1L)));
    }

    [Fact]
    public void What_says_the_same_has_no_method()
    {
        Assert.Equal(
            ["FormsAsync", "SeveralAsFileAsync", "SeveralAsFormAsync", "SeveralAsTextAsync", "SeveralAsync", "TakenAsTextAsync", "TakenAsync"],
            s_client.Value.Names.Order(StringComparer.Ordinal));
        Assert.Equal(["options", "cancellationToken"], Parameters("TakenAsTextAsync"));
    }

    [Fact]
    public void A_parameter_keeps_its_name_and_the_options_of_the_call_yield() =>
        Assert.Equal(["id", "body", "options", "requestOptions", "cancellationToken"], Parameters("SeveralAsync"));

    private static IEnumerable<string> Parameters(string method) =>
        s_client.Value.Method(method).GetParameters().Select(parameter => parameter.Name!);

    private static void Sent(string body, string mediaType)
    {
        Assert.Equal(body, s_client.Value.Server.Sent);
        Assert.Contains($"Content-Type: {mediaType}\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }
}
