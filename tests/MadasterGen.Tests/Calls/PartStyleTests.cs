namespace MadasterGen.Tests.Calls;

/// <summary>Styles of fields in forms with files (OpenAPI 3.1.1, "Encoding Object"), and characters that are not escaped.</summary>
public class PartStyleTests
{
    [Theory]
    [InlineData("deep", "Range", """{"min":1,"max":"b c"}""", "deep[min]: 1", "deep[max]: b c")]
    [InlineData("usual", "Range", """{"min":1}""", """usual (application/json): {"min":1}""")]
    [InlineData("joined", "Range", """{"min":1,"max":"b,c"}""", "joined: min,1,max,b,c")]
    [InlineData("plain", "Range", """{"min":1}""", """plain (application/json): {"min":1}""")]
    [InlineData("styled", "Range", """{"min":1}""", "styled[min]: 1")]
    public async Task An_object_is_parts_in_the_style_that_a_form_with_files_names(string field, string type, string json, params string[] parts)
    {
        using CalledClient client = new("""
            openapi: 3.1.1
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
                            deep: { $ref: '#/components/schemas/Range' }
                            usual: { $ref: '#/components/schemas/Range' }
                            joined: { $ref: '#/components/schemas/Range' }
                            plain: { $ref: '#/components/schemas/Range' }
                            styled: { $ref: '#/components/schemas/Range' }
                        encoding:
                          deep: { style: deepObject, explode: true }
                          usual: { style: form }
                          joined: { style: form, explode: false }
                          styled: { style: deepObject, contentType: application/xml }
                  responses: { '204': { description: Done. } }
            components:
              schemas:
                Range: { type: object, properties: { min: { type: integer }, max: { type: string } } }
            """);

        await client.CallAsync("PartsAsync", (field, client.Read("Madaster.V1_0." + type, json)));

        Assert.Equal(parts, SentParts.In(client.Server.Sent!));
    }

    [Fact]
    public async Task Reserved_characters_stand_where_a_field_allows_them()
    {
        using CalledClient client = new("""
            openapi: 3.0.3
            info: { title: Reserved, version: v1.0 }
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
                          properties:
                            usual: { type: string }
                            kept: { type: string }
                            list: { type: array, items: { type: string } }
                            joined: { type: array, items: { type: string } }
                            deep: { type: object, additionalProperties: { type: string } }
                        encoding:
                          kept: { allowReserved: true }
                          list: { allowReserved: true }
                          joined: { allowReserved: true, style: pipeDelimited, explode: false }
                          deep: { allowReserved: true, style: deepObject }
                  responses: { '204': { description: Done. } }
            """);
        const string Value = "https://a.b/c?d=[1]&e=f+g #h%3A";
        const string Kept = "https://a.b/c?d=%5B1%5D%26e=f%2Bg+%23h%253A";

        await client.CallAsync(
            "FormAsync", ("usual", "a/b"), ("kept", Value), ("list", new[] { Value }), ("joined", new[] { Value, "b:c" }),
            ("deep", new Dictionary<string, string> { ["k"] = "a/b" }));

        Assert.Equal($"usual=a%2Fb&kept={Kept}&list={Kept}&joined={Kept}%7Cb:c&deep%5Bk%5D=a/b", client.Server.Sent);
    }
}
