namespace MadasterGen.Tests.Calls;

/// <summary>How forms go out: each field once or once for each element, in the media type that its part has.</summary>
public class FormTests
{
    private static readonly string[] s_two = ["a,b", "c d"];

    private static readonly Lazy<CalledClient> s_version2 = new(() => new("""
        swagger: '2.0'
        info: { title: T, version: v1.0 }
        host: h.example
        paths:
          /form:
            post:
              tags: [T]
              operationId: form
              consumes: [application/x-www-form-urlencoded]
              parameters:
                - { name: a, in: formData, type: string, required: true }
                - { name: plain, in: formData, type: array, items: { type: string } }
                - { name: csv, in: formData, type: array, items: { type: integer }, collectionFormat: csv }
                - { name: ssv, in: formData, type: array, items: { type: string }, collectionFormat: ssv }
                - { name: tsv, in: formData, type: array, items: { type: string }, collectionFormat: tsv }
                - { name: pipes, in: formData, type: array, items: { type: string }, collectionFormat: pipes }
                - { name: multi, in: formData, type: array, items: { type: string }, collectionFormat: multi }
                - { name: e, in: formData, type: string, enum: [x, y] }
              responses: { '200': { description: D } }
          /parts:
            post:
              tags: [T]
              operationId: parts
              consumes: [multipart/form-data]
              parameters:
                - { name: csv, in: formData, type: array, items: { type: string }, required: true }
                - { name: multi, in: formData, type: array, items: { type: string }, collectionFormat: multi, required: true }
              responses: { '200': { description: D } }
        """));

    private static readonly Lazy<CalledClient> s_version30 = new(() => new("""
        openapi: 3.0.3
        info: { title: T, version: v1.0 }
        servers: [{ url: 'https://h.example' }]
        paths:
          /form:
            post:
              tags: [T]
              operationId: form
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    schema: { type: object, required: [usual, joined, piped, form, typed, bare], properties: { usual: { $ref: '#/components/schemas/L' }, bare: { $ref: '#/components/schemas/L' }, joined: { $ref: '#/components/schemas/L' }, piped: { $ref: '#/components/schemas/L' }, form: { $ref: '#/components/schemas/L' }, typed: { $ref: '#/components/schemas/L' } } }
                    encoding: { joined: { style: form, explode: false }, piped: { style: pipeDelimited }, form: { style: form }, typed: { contentType: text/plain }, bare: { explode: false } }
              responses: { '204': { description: D } }
          /parts:
            post:
              tags: [T]
              operationId: parts
              requestBody:
                content:
                  multipart/form-data:
                    schema: { type: object, required: [note, thing, other], properties: { note: { type: string }, thing: { $ref: '#/components/schemas/X' }, other: { $ref: '#/components/schemas/X' } } }
                    encoding: { note: { contentType: text/csv }, other: { contentType: application/vnd.acme+json } }
              responses: { '204': { description: D } }
          /json:
            post:
              tags: [T]
              operationId: json
              requestBody:
                content:
                  multipart/form-data:
                    schema: { type: object, required: [text, when], properties: { text: { type: string }, when: { type: string, format: date }, count: { type: integer, format: int32 }, list: { $ref: '#/components/schemas/L' } } }
                    encoding: { text: { contentType: application/json }, when: { contentType: application/json }, count: { contentType: application/json }, list: { contentType: application/json } }
              responses: { '204': { description: D } }
          /file:
            post:
              tags: [T]
              operationId: file
              requestBody:
                content:
                  multipart/form-data:
                    schema: { type: object, required: [image], properties: { image: { type: string, format: binary } } }
                    encoding: { image: { contentType: image/png } }
              responses: { '204': { description: D } }
        components:
          schemas:
            L: { type: array, items: { type: string } }
            X: { type: object, properties: { p: { type: string } } }
        """));

    [Theory]
    [InlineData("plain", "plain=a%2Cb,c+d")]
    [InlineData("ssv", "ssv=a%2Cb%20c+d")]
    [InlineData("tsv", "tsv=a%2Cb%09c+d")]
    [InlineData("pipes", "pipes=a%2Cb%7Cc+d")]
    [InlineData("multi", "multi=a%2Cb&multi=c+d")]
    public async Task Fields_of_Swagger_2(string field, string expected)
    {
        await s_version2.Value.CallAsync("FormAsync", ("a", "1"), (field, s_two));
        Assert.Equal("a=1&" + expected, s_version2.Value.Server.Sent);
        Assert.Contains("Content-Type: application/x-www-form-urlencoded\n", s_version2.Value.Server.Headers, StringComparison.Ordinal);
        await s_version2.Value.CallAsync("FormAsync", ("a", "1"), (field, Array.Empty<string>()));
        Assert.Equal("a=1", s_version2.Value.Server.Sent);
    }

    [Fact]
    public async Task Numbers_in_a_field_of_Swagger_2()
    {
        await s_version2.Value.CallAsync("FormAsync", ("a", "1"), ("csv", new long[] { 1, 2 }));
        Assert.Equal("a=1&csv=1,2", s_version2.Value.Server.Sent);
    }

    [Fact]
    public async Task Parts_of_Swagger_2()
    {
        await s_version2.Value.CallAsync("PartsAsync", ("csv", s_two), ("multi", s_two));
        Assert.Equal(["csv: a,b,c d", "multi: a,b", "multi: c d"], SentParts.In(s_version2.Value.Server.Sent!));
    }

    [Fact]
    public async Task Fields_are_divided_as_their_encoding_tells()
    {
        await s_version30.Value.CallAsync("FormAsync", ("usual", s_two), ("joined", s_two), ("piped", s_two), ("formValue", s_two), ("typed", s_two), ("bare", s_two));
        Assert.Equal(
            "usual=a%2Cb&usual=c+d&bare=a%2Cb,c+d&joined=a%2Cb,c+d&piped=a%2Cb%7Cc+d&form=a%2Cb&form=c+d&typed=a%2Cb&typed=c+d", s_version30.Value.Server.Sent);
    }

    [Fact]
    public async Task Parts_have_the_media_type_of_their_encoding()
    {
        object thing = s_version30.Value.Read("Madaster.V1_0.X", """{"p":"x"}""");
        await s_version30.Value.CallAsync("PartsAsync", ("note", "a;b"), ("thing", thing), ("other", thing));
        Assert.Equal(
            ["note (text/csv): a;b", """thing (application/json): {"p":"x"}""", """other (application/vnd.acme+json): {"p":"x"}"""],
            SentParts.In(s_version30.Value.Server.Sent!));
    }

    [Fact]
    public async Task Texts_and_numbers_are_JSON_where_their_encoding_says_so()
    {
        await s_version30.Value.CallAsync("JsonAsync", ("text", "a \"b\""), ("when", new DateOnly(2024, 2, 29)), ("count", 3), ("list", s_two));
        Assert.Equal(
            [
                "text (application/json): \"a \\\"b\\\"\"",
                "when (application/json): \"2024-02-29\"",
                "count (application/json): 3",
                "list (application/json): \"a,b\"",
                "list (application/json): \"c d\"",
            ],
            SentParts.In(s_version30.Value.Server.Sent!));
    }

    [Theory]
    [InlineData(null, "image (image/png): x")]
    [InlineData("image/gif", "image (image/gif): x")]
    public async Task A_file_without_a_media_type_has_that_of_its_encoding(string? given, string expected)
    {
        await s_version30.Value.CallAsync("FileAsync", ("image", s_version30.Value.File("x", given)));
        Assert.Equal([expected], SentParts.In(s_version30.Value.Server.Sent!));
    }
}
