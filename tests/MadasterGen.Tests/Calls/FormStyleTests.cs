namespace MadasterGen.Tests.Calls;

/// <summary>Objects in forms go out in the style that the document names for them, and as JSON where it names none.</summary>
public class FormStyleTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Forms, version: v1.0 }
        paths:
          /form:
            post:
              operationId: form
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema:
                      type: object
                      required: [must]
                      properties:
                        must: { $ref: '#/components/schemas/Range' }
                        plain: { $ref: '#/components/schemas/Range' }
                        deep: { $ref: '#/components/schemas/Range' }
                        nested: { type: object, properties: { range: { $ref: '#/components/schemas/Range' }, tags: { type: array, items: { type: string } } } }
                        rows: { type: array, items: { $ref: '#/components/schemas/Range' } }
                        tags: { type: array, items: { type: string } }
                        exploded: { $ref: '#/components/schemas/Range' }
                        joined: { $ref: '#/components/schemas/Range' }
                        map: { type: object, additionalProperties: { type: string } }
                        either: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Range' }] }
                        any: {}
                        named: { anyOf: [{ type: string }, { type: array, items: { type: string } }] }
                        stop: { anyOf: [{ type: string }, { type: array, items: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Range' }] } }] }
                    encoding:
                      must: { style: deepObject, explode: true }
                      deep: { style: deepObject }
                      nested: { style: deepObject, explode: true }
                      rows: { style: deepObject, explode: true }
                      tags: { style: deepObject }
                      exploded: { style: form }
                      joined: { style: form, explode: false }
                      map: { style: deepObject, explode: true }
                      named: { contentType: application/json }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Range: { type: object, properties: { min: { type: integer }, max: { type: string } } }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("plain", "Range", """{"min":1,"max":"b c"}""", "plain=%7B%22min%22%3A1%2C%22max%22%3A%22b+c%22%7D")]
    [InlineData("deep", "Range", """{"min":1,"max":"b c"}""", "deep%5Bmin%5D=1&deep%5Bmax%5D=b+c")]
    [InlineData("nested", "FormRequestNested", """{"range":{"max":"x"},"tags":["a","b"]}""", "nested%5Brange%5D%5Bmax%5D=x&nested%5Btags%5D=a&nested%5Btags%5D=b")]
    [InlineData("exploded", "Range", """{"min":1,"max":"b&c"}""", "min=1&max=b%26c")]
    [InlineData("joined", "Range", """{"min":1,"max":"b"}""", "joined=min,1,max,b")]
    [InlineData("joined", "Range", """{"max":"a,b c"}""", "joined=max,a%2Cb+c")]
    [InlineData("either", "FormRequestEither", "\"a \\\"b\\\"\"", "either=a+%22b%22")]
    [InlineData("either", "FormRequestEither", """{"min":1}""", "either=%7B%22min%22%3A1%7D")]
    [InlineData("named", "FormRequestNamed", """["a"]""", "named=%5B%22a%22%5D")]
    [InlineData("stop", "FormRequestStop", "\"a b\"", "stop=a+b")]
    [InlineData("stop", "FormRequestStop", """["a b", "c,d"]""", "stop=a+b&stop=c%2Cd")]
    [InlineData("stop", "FormRequestStop", """["a", {"min":1}]""", "stop=a&stop=%7B%22min%22%3A1%7D")]
    public async Task A_value_goes_out_in_its_style(string field, string type, string json, string expected)
    {
        CalledClient client = s_client.Value;

        await client.CallAsync("FormAsync", ("must", client.Read("Madaster.V1_0.Range", """{"min":0}""")), (field, client.Read("Madaster.V1_0." + type, json)));

        Assert.Equal("must%5Bmin%5D=0&" + expected, client.Server.Sent);
    }

    [Fact]
    public async Task So_do_lists_maps_and_what_can_be_anything()
    {
        CalledClient client = s_client.Value;
        object range = client.Read("Madaster.V1_0.Range", """{"min":0}""");
        Array rows = Array.CreateInstance(range.GetType(), 2);
        rows.SetValue(range, 0);
        rows.SetValue(client.Read("Madaster.V1_0.Range", """{"max":"m"}"""), 1);

        await client.CallAsync(
            "FormAsync", ("must", range), ("rows", rows), ("tags", new[] { "a", "b" }), ("map", new Dictionary<string, string> { ["k"] = "v" }),
            ("any", System.Text.Json.JsonSerializer.SerializeToElement("t")));

        Assert.Equal(
            "must%5Bmin%5D=0&rows%5B0%5D%5Bmin%5D=0&rows%5B1%5D%5Bmax%5D=m&tags=a&tags=b&map%5Bk%5D=v&any=t", client.Server.Sent);
    }

    [Theory]
    [InlineData("auto", "PartsRequestAuto", "\"x y\"", "name=\"auto\"\r\n\r\nx y\r\n")]
    [InlineData("auto", "PartsRequestAuto", """{"n":1}""", "name=\"auto\"\r\nContent-Type: application/json\r\n\r\n{\"n\":1}\r\n")]
    [InlineData("tags", "PartsRequestTags", "\"x\"", "name=\"tags\"\r\n\r\nx\r\n")]
    [InlineData("tags", "PartsRequestTags", """["x", "y"]""", "name=\"tags\"\r\n\r\nx\r\n", "name=\"tags\"\r\n\r\ny\r\n")]
    [InlineData("named", "PartsRequestNamed", "\"x\"", "name=\"named\"\r\nContent-Type: application/json\r\n\r\n\"x\"\r\n")]
    public async Task A_part_that_can_be_of_several_kinds_is_what_it_turns_out_to_be(string field, string type, string json, params string[] parts)
    {
        using CalledClient client = new("""
            openapi: 3.0.3
            info: { title: Parts, version: v1.0 }
            paths:
              /parts:
                post:
                  operationId: parts
                  requestBody:
                    required: true
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            auto: { oneOf: [{ type: string, enum: [auto] }, { type: object, required: [n], properties: { n: { type: integer } } }] }
                            tags: { oneOf: [{ type: string }, { type: array, items: { type: string } }] }
                            named: { oneOf: [{ type: string }, { type: array, items: { type: string } }] }
                        encoding: { named: { contentType: application/json } }
                  responses: { '204': { description: Done. } }
            """);

        await client.CallAsync("PartsAsync", (field, client.Read("Madaster.V1_0." + type, json)));

        Assert.All(parts, part => Assert.Contains(part, client.Server.Sent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_part_of_a_media_type_that_is_not_JSON_is_the_string_that_the_caller_makes()
    {
        const string Parts = """
            openapi: 3.0.3
            info: { title: Parts, version: v1.0 }
            paths:
              /parts:
                post:
                  operationId: parts
                  requestBody:
                    required: true
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            history: { type: object, properties: { a: { type: integer } } }
                            meta: { type: object, properties: { a: { type: integer } } }
                        encoding: { history: { contentType: application/xml }, meta: { contentType: application/vnd.a+json } }
                  responses: { '204': { description: Done. } }
            """;
        using CalledClient client = new(Parts);

        await client.CallAsync("PartsAsync", ("history", "<a>1</a>"), ("meta", client.Read("Madaster.V1_0.PartsRequestMeta", """{"a":1}""")));

        Assert.Contains("name=\"history\"\r\nContent-Type: application/xml\r\n\r\n<a>1</a>\r\n", client.Server.Sent, StringComparison.Ordinal);
        Assert.Contains("name=\"meta\"\r\nContent-Type: application/vnd.a+json\r\n\r\n{\"a\":1}\r\n", client.Server.Sent, StringComparison.Ordinal);
        Assert.Equal(
            ["(14,17) MAD2006"],
            Harness.TestProject.With(("a.openapi.yaml", Parts)).Run().Diagnostics.Select(found =>
                $"({found.Location.GetLineSpan().StartLinePosition.Line + 1},{found.Location.GetLineSpan().StartLinePosition.Character + 1}) {found.Id}"));
    }

    [Fact]
    public void What_has_levels_that_no_style_has_a_form_for_is_reported() => Assert.Equal(
        ["MAD2020 nested", "MAD2020 rows", "MAD2019 deepObject"],
        Harness.TestProject.With(("a.openapi.yaml", Document)).Run().Diagnostics
            .Select(found => $"{found.Id} {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('\'')[1]}"));
}
