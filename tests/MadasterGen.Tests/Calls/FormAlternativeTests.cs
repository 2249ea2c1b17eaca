using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>A form that is one of several alternatives has the fields of all of them, and sends those that are given.</summary>
public class FormAlternativeTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Forms, version: v1.0 }
        paths:
          /token:
            post:
              operationId: token
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema:
                      oneOf:
                      - { type: object, required: [grant_type, code], properties: { grant_type: { const: code }, code: { type: string, description: The code. } } }
                      - { type: object, required: [grant_type, user], properties: { grant_type: { const: password }, user: { type: string }, remember: { type: boolean } } }
              responses: { '204': { description: Done. } }
          /upload:
            post:
              operationId: upload
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: { anyOf: [{ $ref: '#/components/schemas/ByFile' }, { $ref: '#/components/schemas/ByAddress' }] }
                    encoding: { meta: { contentType: application/json } }
              responses: { '204': { description: Done. } }
          /beside:
            post:
              operationId: beside
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema:
                      type: object
                      required: [name]
                      properties: { name: { type: string } }
                      oneOf:
                      - { required: [x], properties: { x: { type: integer }, v: { type: string } } }
                      - { required: [y], properties: { y: { type: array, items: { type: integer } }, v: { type: integer } } }
              responses: { '204': { description: Done. } }
          /kinds:
            post:
              operationId: kinds
              requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { '204': { description: Done. } }
          /nested:
            post:
              operationId: nested
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      anyOf:
                      - type: object
                        properties:
                          more: { type: object, properties: { y: { type: string } } }
                          data:
                            anyOf:
                            - { type: object, required: [a], properties: { a: { type: integer } } }
                            - { anyOf: [{ type: object, required: [b], properties: { b: { type: integer } } }, { type: array, items: { type: integer } }] }
                      - type: object
                        properties:
                          data:
                            anyOf:
                            - { type: object, required: [c], properties: { c: { type: integer } } }
                            - { type: object, required: [d], properties: { d: { type: integer } } }
                          more: { type: object, properties: { x: { type: string } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            ByFile: { type: object, required: [file], properties: { file: { type: string, format: binary }, meta: { $ref: '#/components/schemas/Meta' } } }
            ByAddress:
              oneOf:
              - { type: object, required: [url], properties: { url: { type: string, format: uri }, meta: { $ref: '#/components/schemas/Meta' } } }
              - { $ref: '#/components/schemas/ByAddress' }
            Meta: { type: object, properties: { a: { type: integer } } }
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, required: [purrs], properties: { purrs: { type: boolean } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { barks: { type: integer } } }] }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Fact]
    public async Task Fields_of_each_alternative_go_out()
    {
        CalledClient client = s_client.Value;

        await client.CallAsync("TokenAsync", ("grantType", client.Read("Madaster.V1_0.TokenRequestGrant_type", "\"code\"")), ("code", "c d"));
        Assert.Equal("grant_type=code&code=c+d", client.Server.Sent);

        await client.CallAsync("TokenAsync", ("grantType", client.Read("Madaster.V1_0.TokenRequestGrant_type", "\"password\"")), ("user", "u"), ("remember", true));
        Assert.Equal("grant_type=password&user=u&remember=true", client.Server.Sent);
    }

    [Fact]
    public async Task So_do_the_parts_of_a_multipart_form()
    {
        CalledClient client = s_client.Value;

        await client.CallAsync("UploadAsync", ("file", client.File("bytes", "text/csv")), ("meta", client.Read("Madaster.V1_0.Meta", """{"a":1}""")));
        Assert.Contains("name=\"file\"; filename=\"f\"\r\nContent-Type: text/csv\r\n\r\nbytes\r\n", client.Server.Sent, StringComparison.Ordinal);
        Assert.Contains("name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n", client.Server.Sent, StringComparison.Ordinal);

        await client.CallAsync("UploadAsync", ("url", new Uri("https://h.example/a")));
        Assert.Contains("name=\"url\"\r\n\r\nhttps://h.example/a\r\n", client.Server.Sent, StringComparison.Ordinal);
        Assert.DoesNotContain("filename", client.Server.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_beside_the_alternatives_goes_with_each()
    {
        CalledClient client = s_client.Value;

        await client.CallAsync("BesideAsync", ("name", "n"), ("x", 5L), ("v", client.Read("Madaster.V1_0.BesideRequestV", "\"w\"")));
        Assert.Equal("name=n&x=5&v=w", client.Server.Sent);

        await client.CallAsync("BesideAsync", ("name", "n"), ("y", new[] { 1L, 2 }), ("v", client.Read("Madaster.V1_0.BesideRequestV", "3")));
        Assert.Equal("name=n&v=3&y=1&y=2", client.Server.Sent);
    }

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"b":2}""")]
    [InlineData("""{"c":4}""")]
    [InlineData("""{"d":5}""")]
    public async Task A_field_that_each_alternative_writes_otherwise_holds_what_all_of_them_do(string json)
    {
        CalledClient client = s_client.Value;

        await client.CallAsync("NestedAsync", ("data", client.Read("Madaster.V1_0.NestedRequestData", json)));

        Assert.Contains($"name=\"data\"\r\nContent-Type: application/json\r\n\r\n{json}\r\n", client.Server.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_among_the_alternatives_is_a_part_for_each_element()
    {
        CalledClient client = s_client.Value;

        await client.CallAsync("NestedAsync", ("data", client.Read("Madaster.V1_0.NestedRequestData", "[3, 4]")));

        Assert.Contains("name=\"data\"\r\n\r\n3\r\n", client.Server.Sent, StringComparison.Ordinal);
        Assert.Contains("name=\"data\"\r\n\r\n4\r\n", client.Server.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_of_a_base_are_alternatives_too()
    {
        CalledClient client = s_client.Value;

        await client.CallAsync("KindsAsync", ("kind", "Cat"), ("purrs", true));

        Assert.Equal("kind=Cat&purrs=true", client.Server.Sent);
    }

    [Theory]
    [InlineData("TokenAsync", "grantType", true)]
    [InlineData("TokenAsync", "code", false)]
    [InlineData("UploadAsync", "file", false)]
    [InlineData("UploadAsync", "meta", false)]
    [InlineData("BesideAsync", "name", true)]
    [InlineData("BesideAsync", "x", false)]
    [InlineData("KindsAsync", "kind", true)]
    [InlineData("KindsAsync", "purrs", false)]
    public void What_every_alternative_needs_must_be_given(string method, string field, bool isRequired) => Assert.Equal(
        isRequired, !s_client.Value.Method(method).GetParameters().Single(parameter => parameter.Name == field).HasDefaultValue);

    [Fact]
    public void Nothing_is_lost_so_nothing_is_reported() =>
        Assert.Empty(TestProject.With(("a.openapi.yaml", Document)).Run().Diagnostics.Select(found => found.ToString()));
}
