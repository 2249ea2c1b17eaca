namespace MadasterGen.Tool.Tests.Harness;

/// <summary>Two small documents with a change of each level: an operation goes, one is deprecated, a property comes.</summary>
internal sealed class SmallPair : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallPair(string? lostId = null)
    {
        Old = _folder.Write("old.json", Document("", $$"""
            ,
                "/lost": {
                  "get": {
                    "operationId": "{{lostId ?? "Thing_Lost"}}",
                    "responses": { "204": { "description": "" } }
                  }
                }
            """, ""));
        New = _folder.Write("new.json", Document("\"deprecated\": true,", "", ", \"added\": { \"type\": \"string\" }"));
    }

    /// <summary>The old document's path.</summary>
    public string Old { get; }

    /// <summary>The new document's path.</summary>
    public string New { get; }

    /// <summary>The path of another file beside them.</summary>
    public string PathOf(string name) => _folder.PathOf(name);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string Document(string mark, string path, string property) => $$"""
        {
          "openapi": "3.0.1",
          "info": { "title": "Small", "version": "v1.0" },
          "paths": {
            "/thing": {
              "get": {
                "operationId": "Thing_Get", {{mark}}
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
              }
            }{{path}}
          },
          "components": { "schemas": { "Thing": { "type": "object", "properties": { "name": { "type": "string" }{{property}} } } } }
        }
        """;
}
