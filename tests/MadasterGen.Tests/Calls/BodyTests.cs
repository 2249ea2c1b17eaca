using System.Reflection;

namespace MadasterGen.Tests.Calls;

/// <summary>What can be left out of a request, and what goes out then.</summary>
public class BodyTests
{
    private const string Json = "content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}";

    private static readonly Lazy<CalledClient> s_client = new(() => new($$"""
        openapi: 3.0.3
        info: { title: T, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /optional: { post: { tags: [T], operationId: optional, requestBody: { required: false, {{Json}} }, responses: { '204': { description: D } } } }
          /unsaid: { post: { tags: [T], operationId: unsaid, requestBody: { {{Json}} }, responses: { '204': { description: D } } } }
          /required: { post: { tags: [T], operationId: required, requestBody: { required: true, {{Json}} }, responses: { '204': { description: D } } } }
          /number: { post: { tags: [T], operationId: number, requestBody: { required: false, content: { application/json: { schema: { type: integer } } } }, responses: { '204': { description: D } } } }
          /text: { post: { tags: [T], operationId: text, requestBody: { required: false, content: { text/plain: { schema: { type: string } } } }, responses: { '204': { description: D } } } }
          /file: { post: { tags: [T], operationId: file, requestBody: { required: false, content: { application/octet-stream: {} } }, responses: { '204': { description: D } } } }
          /shared: { post: { tags: [T], operationId: shared, requestBody: { $ref: '#/components/requestBodies/B' }, responses: { '204': { description: D } } } }
          /behind: { post: { tags: [T], operationId: behind, parameters: [{ name: q, in: query, required: true, schema: { type: string } }], requestBody: { required: false, {{Json}} }, responses: { '204': { description: D } } } }
          /fields: { post: { tags: [T], operationId: fields, requestBody: { required: false, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string }, b: { type: string } } } } } }, responses: { '204': { description: D } } } }
          /field: { post: { tags: [T], operationId: field, requestBody: { required: false, content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: { '204': { description: D } } } }
          /form: { post: { tags: [T], operationId: form, requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string }, b: { type: string } } } } } }, responses: { '204': { description: D } } } }
        components:
          requestBodies: { B: { required: false, {{Json}} } }
          schemas: { X: { type: object, properties: { p: { type: string } } } }
        """));

    [Theory]
    [InlineData("OptionalAsync")]
    [InlineData("NumberAsync")]
    [InlineData("TextAsync")]
    [InlineData("FileAsync")]
    [InlineData("SharedAsync")]
    [InlineData("FieldsAsync")]
    [InlineData("FieldAsync")]
    public async Task What_is_optional_can_be_left_out_and_leaves_no_trace(string method)
    {
        Assert.All(s_client.Value.Method(method).GetParameters(), parameter => Assert.True(parameter.IsOptional));
        await s_client.Value.CallAsync(method);
        Assert.Null(s_client.Value.Server.Sent);
        Assert.DoesNotContain("Content-", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UnsaidAsync")]
    [InlineData("BehindAsync")]
    public async Task What_may_be_required_is_written_even_as_null(string method)
    {
        ParameterInfo body = Body(method);
        Assert.False(body.IsOptional);
        Assert.Equal(NullabilityState.Nullable, new NullabilityInfoContext().Create(body).ReadState);
        await s_client.Value.CallAsync(method, ("q", "1"), ("body", null));
        Assert.Null(s_client.Value.Server.Sent);
    }

    [Fact]
    public async Task What_is_required_must_be_there()
    {
        Assert.Equal(NullabilityState.NotNull, new NullabilityInfoContext().Create(Body("RequiredAsync")).ReadState);
        await Assert.ThrowsAsync<ArgumentNullException>("body", () => s_client.Value.CallAsync("RequiredAsync", ("body", null)));
    }

    [Fact]
    public async Task What_is_given_is_sent()
    {
        object thing = s_client.Value.Read("Madaster.V1_0.X", """{"p":"x"}""");
        foreach (string method in new[] { "OptionalAsync", "UnsaidAsync", "SharedAsync", "BehindAsync" })
        {
            await s_client.Value.CallAsync(method, ("q", "1"), ("body", thing));
            Assert.Equal("""{"p":"x"}""", s_client.Value.Server.Sent);
        }

        await s_client.Value.CallAsync("NumberAsync", ("body", 0L));
        Assert.Equal("0", s_client.Value.Server.Sent);
        await s_client.Value.CallAsync("TextAsync", ("body", ""));
        Assert.Equal("", s_client.Value.Server.Sent);
        await s_client.Value.CallAsync("FieldsAsync", ("b", "x"));
        Assert.Equal("b=x", s_client.Value.Server.Sent);
    }

    [Fact]
    public async Task A_form_of_which_nothing_is_said_goes_out_empty()
    {
        await s_client.Value.CallAsync("FormAsync");
        Assert.Equal("", s_client.Value.Server.Sent);
        Assert.Contains("Content-Type: application/x-www-form-urlencoded\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    private static ParameterInfo Body(string method) => s_client.Value.Method(method).GetParameters().Single(parameter => parameter.Name == "body");
}
