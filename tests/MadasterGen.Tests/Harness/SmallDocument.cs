namespace MadasterGen.Tests.Harness;

/// <summary>A document with one operation, for what a test says of schemas or of the operation.</summary>
internal static class SmallDocument
{
    /// <summary>A document whose response holds the first schema.</summary>
    /// <param name="schemas">The schemas in JSON, without the braces around them.</param>
    /// <param name="operation">What else the operation says, in JSON, with a comma at its end.</param>
    /// <param name="response">The schema of the response; the first of the schemas when it is left out.</param>
    public static string Of(string schemas, string operation = "", string? response = null)
    {
        response ??= "{ \"$ref\": \"#/components/schemas/" + schemas.Split('"')[1] + "\" }";
        return $$"""
            {
              "openapi": "3.0.1",
              "info": { "title": "Small", "version": "v1.0" },
              "paths": { "/api/v1.0/thing": { "get": { "tags": ["Thing"], "operationId": "Thing_GetThings", {{operation}}
                "responses": { "200": { "description": "Done.", "content": { "application/json": { "schema": {{response}} } } } } } } },
              "components": { "schemas": { {{schemas}} } }
            }
            """;
    }

    /// <summary>A project with such a document.</summary>
    public static TestProject Project(string schemas, string operation = "", string? response = null) =>
        TestProject.With(("madaster.json", Of(schemas, operation, response)));

    /// <summary>A reference to a schema.</summary>
    public static string Ref(string name) => "{ \"$ref\": \"#/components/schemas/" + name + "\" }";
}
