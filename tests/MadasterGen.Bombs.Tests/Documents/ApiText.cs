using System.Text;

namespace MadasterGen.Bombs.Documents;

/// <summary>Writes an OpenAPI document as JSON, piece by piece.</summary>
internal sealed class ApiText
{
    private readonly StringBuilder _paths = new();
    private readonly StringBuilder _schemas = new();

    /// <summary>Adds a named schema.</summary>
    public ApiText Schema(string name, string schema)
    {
        _schemas.Append(_schemas.Length == 0 ? "" : ",\n").Append(Json.Text(name)).Append(": ").Append(schema);
        return this;
    }

    /// <summary>Adds an operation that gives and takes a schema.</summary>
    public ApiText Operation(string id, string path, string schema)
    {
        string content = $$"""{ "content": { "application/json": { "schema": {{schema}} } }""";
        _paths.Append(_paths.Length == 0 ? "" : ",\n").Append($$"""
            {{Json.Text("/api/VERSION/" + path)}}: { "post": { "tags": ["Thing"], "operationId": {{Json.Text(id)}},
              "requestBody": {{content}} }, "responses": { "200": {{content}}, "description": "Done." } } } }
            """);
        return this;
    }

    /// <summary>The document as one version of the API.</summary>
    public string Of(string version) => $$"""
        { "openapi": "3.0.1", "info": { "title": "Bomb", "version": "{{version}}" },
        "paths": { {{_paths.ToString().Replace("VERSION", version, StringComparison.Ordinal)}} },
        "components": { "schemas": { {{_schemas}} } } }
        """;
}
