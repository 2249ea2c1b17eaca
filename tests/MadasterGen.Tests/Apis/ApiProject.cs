using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Apis;

/// <summary>A project with two APIs: the project's own, with a document called <c>madaster</c>, and a shop in two versions.</summary>
internal static class ApiProject
{
    public const string Own = "madaster.json";
    public const string Shop1 = "shop-1.openapi.json";
    public const string Shop2 = "shop-2.openapi.json";
    public const string ShopClient = "ShopClient";

    /// <summary>Both APIs have a version v1, whose operation and schema have one name.</summary>
    public static TestProject Create() => With(
        (Own, Document("v1", "https://things.example"), null),
        (Shop1, Document("v1", "https://shop.example", "X-Shop-Key"), ShopClient),
        (Shop2, Document("v2", "https://shop.example", "X-Shop-Key"), ShopClient));

    /// <summary>A project of documents with the clients that they are for.</summary>
    public static TestProject With(params (string Path, string Text, string? Client)[] documents)
    {
        TestProject project = TestProject.With([.. documents.Select(document => (document.Path, document.Text))]).WithoutSettings();
        foreach ((TestFile file, string? client) in project.Files.Zip(documents.Select(document => document.Client)))
        {
            if (client is not null)
                file.Metadata["MadasterGenClientName"] = client;
        }
        return project;
    }

    /// <summary>A document with one operation.</summary>
    /// <param name="version">Its API version.</param>
    /// <param name="server">The address of the API.</param>
    /// <param name="header">The header of the key.</param>
    /// <param name="property">What a thing has.</param>
    public static string Document(
        string version, string server = "https://api.example", string header = "X-Key", string property = "name") => $$"""
        {
          "openapi": "3.0.1",
          "info": { "title": "Things of {{server}}", "version": "{{version}}" },
          "servers": [{ "url": "{{server}}" }],
          "security": [{ "key": [] }],
          "paths": { "/{{version}}/thing/{id}": { "get": { "tags": ["Thing"], "operationId": "Thing_Get",
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "responses": { "200": { "description": "Done.", "content": { "application/json": {
              "schema": { "$ref": "#/components/schemas/Thing" } } } } } } } },
          "components": {
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "{{header}}" } },
            "schemas": { "Thing": { "type": "object", "properties": { "{{property}}": { "type": "string" } } } }
          }
        }
        """;
}
