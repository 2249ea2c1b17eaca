namespace MadasterGen.Tests.Calls;

/// <summary>Multipart bodies whose parts the document tells apart by their order (OpenAPI 3.2.0, "Encoding By Position").</summary>
public class PartSequenceTests
{
    private static readonly string[] s_two = ["a", "b"];

    private static readonly Lazy<CalledClient> s_client = new(() => new("""
        openapi: 3.2.0
        info: { title: T, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /things: { post: { operationId: things, requestBody: { required: true, content: { multipart/mixed: { schema: { $ref: '#/components/schemas/Things' } } } }, responses: { '204': { description: D } } } }
          /texts: { post: { operationId: texts, requestBody: { required: true, content: { multipart/mixed: { schema: { type: array, items: { type: string } }, itemEncoding: { contentType: text/csv } } } }, responses: { '204': { description: D } } } }
          /plain: { post: { operationId: plain, requestBody: { required: true, content: { 'multipart/related; type=text/plain; boundary=x': { schema: { type: array, items: { type: string } } } } }, responses: { '204': { description: D } } } }
          /images: { post: { operationId: images, requestBody: { required: true, content: { multipart/mixed: { itemSchema: {}, itemEncoding: { contentType: image/jpg } } } }, responses: { '204': { description: D } } } }
          /streamed: { post: { operationId: streamed, requestBody: { required: true, content: { multipart/mixed: { itemSchema: { $ref: '#/components/schemas/X' }, itemEncoding: { contentType: application/vnd.acme+json } } } }, responses: { '204': { description: D } } } }
          /described: { post: { operationId: described, requestBody: { required: true, content: { multipart/mixed: { schema: { type: array, prefixItems: [{ $ref: '#/components/schemas/X' }, {}] }, prefixEncoding: [{}, { contentType: image/* }] } } }, responses: { '204': { description: D } } } }
          /rest: { post: { operationId: rest, requestBody: { required: true, content: { multipart/related: { schema: { $ref: '#/components/schemas/Page' }, prefixEncoding: [{ contentType: text/html }], itemEncoding: { contentType: 'image/png, image/gif' } } } }, responses: { '204': { description: D } } } }
          /some: { post: { operationId: some, requestBody: { required: true, content: { multipart/mixed: { schema: { type: array, minItems: 1, prefixItems: [{ type: string }, { type: integer, format: int32 }] } } } }, responses: { '204': { description: D } } } }
          /three: { post: { operationId: three, requestBody: { required: true, content: { multipart/mixed: { schema: { type: array, minItems: 0, prefixItems: [{ type: string }, { type: integer, format: int32 }, { $ref: '#/components/schemas/X' }], items: { type: string } } } } }, responses: { '204': { description: D } } } }
          /inner: { post: { operationId: inner, requestBody: { required: true, content: { multipart/mixed: { schema: { type: array, prefixItems: [{ type: array, items: { type: string } }, { type: string }] } } } }, responses: { '204': { description: D } } } }
          /named: { post: { operationId: named, requestBody: { required: true, content: { multipart/mixed: { schema: { type: object, required: [note, file], properties: { note: { type: string }, file: { type: string, contentMediaType: image/png } } } } } }, responses: { '204': { description: D } } } }
          /form: { post: { operationId: form, requestBody: { required: true, content: { multipart/form-data: { schema: { type: array, items: { type: string, contentMediaType: application/octet-stream } } } } }, responses: { '204': { description: D } } } }
          /either: { post: { operationId: either, requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [one, many, json], properties: { one: { anyOf: [{ type: string, contentMediaType: image/png }, { type: string }] }, many: { oneOf: [{ type: string, contentMediaType: image/png }, { type: array, items: { type: string, contentMediaType: image/png } }] }, json: {} } } } } }, responses: { '204': { description: D } } } }
          /whole: { post: { operationId: whole, requestBody: { required: true, content: { multipart/mixed: {} } }, responses: { '204': { description: D } } } }
          /bare: { post: { operationId: bare, requestBody: { required: true, content: { multipart/mixed: { schema: { type: object } } } }, responses: { '204': { description: D } } } }
          /any: { post: { operationId: any, requestBody: { required: true, content: { multipart/mixed: { schema: { description: Anything. } } } }, responses: { '204': { description: D } } } }
          /text: { post: { operationId: text, requestBody: { required: true, content: { multipart/mixed: { schema: { type: string } } } }, responses: { '204': { description: D } } } }
          /optional: { post: { operationId: optional, requestBody: { required: false, content: { multipart/mixed: { schema: { type: array, items: { type: string } } } } }, responses: { '204': { description: D } } } }
        components:
          schemas:
            X: { type: object, properties: { p: { type: string } } }
            Things: { type: array, items: { $ref: '#/components/schemas/X' } }
            Page: { type: array, prefixItems: [{ type: string }], items: { anyOf: [{ type: string, contentMediaType: image/png }, {}] } }
        """));

    [Fact]
    public async Task Elements_are_parts_without_names()
    {
        object thing = s_client.Value.Read("Madaster.V1_0.X", """{"p":"x"}""");
        Array things = Array.CreateInstance(thing.GetType(), 2);
        things.SetValue(thing, 0);
        things.SetValue(thing, 1);
        Assert.Equal(["Content-Type: application/json|{\"p\":\"x\"}", "Content-Type: application/json|{\"p\":\"x\"}"], await PartsAsync("ThingsAsync", ("parts", things)));
        Assert.Contains("Content-Type: multipart/mixed; boundary=madaster-", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elements_have_the_media_type_of_their_encoding()
    {
        Assert.Equal(["Content-Type: text/csv|a", "Content-Type: text/csv|b"], await PartsAsync("TextsAsync", ("parts", s_two)));
        object file = s_client.Value.File("x", null);
        Array files = Array.CreateInstance(file.GetType(), 1);
        files.SetValue(file, 0);
        Assert.Equal(["Content-Disposition: attachment; filename=\"f\"|Content-Type: image/jpg|x"], await PartsAsync("ImagesAsync", ("parts", files)));
    }

    [Fact]
    public async Task Strings_name_their_charset_and_the_whole_keeps_its_own_parameters()
    {
        Assert.Equal(["Content-Type: text/plain; charset=utf-8|a", "Content-Type: text/plain; charset=utf-8|b"], await PartsAsync("PlainAsync", ("parts", s_two)));
        Assert.Contains("Content-Type: multipart/related; type=text/plain; boundary=madaster-", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_described_one_by_one_are_parts()
    {
        object thing = s_client.Value.Read("Madaster.V1_0.X", """{"p":"x"}""");
        Array things = Array.CreateInstance(thing.GetType(), 1);
        things.SetValue(thing, 0);
        Assert.Equal(["Content-Type: application/vnd.acme+json|{\"p\":\"x\"}"], await PartsAsync("StreamedAsync", ("parts", things)));
    }

    [Fact]
    public async Task Each_place_is_an_argument()
    {
        object thing = s_client.Value.Read("Madaster.V1_0.X", """{"p":"x"}""");
        object file = s_client.Value.File("x", "image/gif");
        Assert.Equal(
            ["Content-Type: application/json|{\"p\":\"x\"}", "Content-Disposition: attachment; filename=\"f\"|Content-Type: image/gif|x"],
            await PartsAsync("DescribedAsync", ("part1", thing), ("part2", file)));
    }

    [Fact]
    public async Task What_follows_the_places_is_a_list()
    {
        object file = s_client.Value.File("x", "image/gif");
        Array files = Array.CreateInstance(file.GetType(), 1);
        files.SetValue(file, 0);
        Assert.Equal(
            ["Content-Type: text/html|<p>", "Content-Disposition: attachment; filename=\"f\"|Content-Type: image/gif|x"],
            await PartsAsync("RestAsync", ("part1", "<p>"), ("parts", files)));
    }

    [Fact]
    public async Task Places_beyond_the_least_number_can_be_left_out()
    {
        Assert.Equal(["Content-Type: text/plain; charset=utf-8|a"], await PartsAsync("SomeAsync", ("part1", "a")));
        Assert.Equal(["Content-Type: text/plain; charset=utf-8|a", "Content-Type: text/plain; charset=utf-8|3"], await PartsAsync("SomeAsync", ("part1", "a"), ("part2", 3)));
    }

    [Fact]
    public async Task A_part_behind_one_that_is_missing_is_refused()
    {
        object thing = s_client.Value.Read("Madaster.V1_0.X", "{}");
        Assert.Equal("part1", await MissingAsync(("part2", 3)));
        Assert.Equal("part2", await MissingAsync(("part3", thing)));
        Assert.Equal("part2", await MissingAsync(("part1", "a"), ("part3", thing)));
        Assert.Equal("part3", await MissingAsync(("part1", "a"), ("part2", 3), ("parts", s_two)));
        Assert.Equal("part3", await MissingAsync(("parts", s_two)));
        Assert.Equal(3, (await PartsAsync("ThreeAsync", ("part1", "a"), ("part2", 3), ("part3", thing))).Length);
        Assert.Equal(5, (await PartsAsync("ThreeAsync", ("part1", "a"), ("part2", 3), ("part3", thing), ("parts", s_two))).Length);
    }

    [Fact]
    public async Task Nothing_behind_a_missing_part_is_right()
    {
        Assert.Empty(await PartsAsync("ThreeAsync"));
        Assert.Empty(await PartsAsync("ThreeAsync", ("parts", Array.Empty<string>())));
        Assert.Equal(["Content-Type: text/plain; charset=utf-8|a"], await PartsAsync("ThreeAsync", ("part1", "a"), ("parts", Array.Empty<string>())));
    }

    [Fact]
    public async Task A_list_at_a_place_is_one_part()
    {
        Assert.Equal(
            ["Content-Type: application/json|[\"a\",\"b\"]", "Content-Type: text/plain; charset=utf-8|t"],
            await PartsAsync("InnerAsync", ("part1", s_two), ("part2", "t")));
    }

    private static async Task<string?> MissingAsync(params (string Name, object? Value)[] arguments)
    {
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => s_client.Value.CallAsync("ThreeAsync", arguments));
        Assert.StartsWith($"The part '{refused.ParamName}' must be given where '", refused.Message, StringComparison.Ordinal);
        return refused.ParamName;
    }

    [Fact]
    public async Task Properties_are_parts_with_names()
    {
        object file = s_client.Value.File("x", null);
        Assert.Equal(
            ["Content-Disposition: form-data; name=\"note\"|n", "Content-Disposition: form-data; name=\"file\"; filename=\"f\"|Content-Type: application/octet-stream|x"],
            await PartsAsync("NamedAsync", ("note", "n"), ("file", file)));
        Assert.Contains("Content-Type: multipart/mixed; boundary=madaster-", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_files_in_a_form_has_a_name_since_forms_ask_for_one()
    {
        object file = s_client.Value.File("x", null);
        Array files = Array.CreateInstance(file.GetType(), 2);
        files.SetValue(file, 0);
        files.SetValue(file, 1);
        string part = "Content-Disposition: form-data; name=\"files\"; filename=\"f\"|Content-Type: application/octet-stream|x";
        Assert.Equal([part, part], await PartsAsync("FormAsync", ("parts", files)));
    }

    [Fact]
    public async Task What_can_be_a_file_or_something_else_is_a_file()
    {
        object file = s_client.Value.File("x", null);
        Array files = Array.CreateInstance(file.GetType(), 1);
        files.SetValue(file, 0);
        object json = System.Text.Json.JsonDocument.Parse("[1]").RootElement;
        Assert.Equal(
            [
                "Content-Disposition: form-data; name=\"one\"; filename=\"f\"|Content-Type: application/octet-stream|x",
                "Content-Disposition: form-data; name=\"many\"; filename=\"f\"|Content-Type: application/octet-stream|x",
                "Content-Disposition: form-data; name=\"json\"|Content-Type: application/json|[1]",
            ],
            await PartsAsync("EitherAsync", ("one", file), ("many", files), ("json", json)));
    }

    [Theory]
    [InlineData("WholeAsync")]
    [InlineData("BareAsync")]
    [InlineData("AnyAsync")]
    [InlineData("TextAsync")]
    public async Task A_body_of_which_nothing_is_said_is_a_file_that_the_caller_makes(string method)
    {
        await s_client.Value.CallAsync(method, ("body", s_client.Value.File("--x--", "multipart/mixed; boundary=x")));
        Assert.Equal("--x--", s_client.Value.Server.Sent);
        Assert.Contains("Content-Type: multipart/mixed; boundary=x", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_can_be_left_out_is()
    {
        await s_client.Value.CallAsync("OptionalAsync");
        Assert.True(string.IsNullOrEmpty(s_client.Value.Server.Sent));
        Assert.Equal(["Content-Type: text/plain; charset=utf-8|a", "Content-Type: text/plain; charset=utf-8|b"], await PartsAsync("OptionalAsync", ("parts", s_two)));
    }

    // Each part as its lines, without the empty one between headers and content.
    private static async Task<string[]> PartsAsync(string method, params (string Name, object? Value)[] arguments)
    {
        await s_client.Value.CallAsync(method, arguments);
        string[] parts = s_client.Value.Server.Sent!.Split("--madaster-")[1..^1];
        return [.. parts.Select(part => string.Join('|', part.Split("\r\n")[1..^1].Where(line => line.Length > 0)))];
    }
}
