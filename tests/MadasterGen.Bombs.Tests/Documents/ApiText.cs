using System.Text;

namespace MadasterGen.Bombs.Documents;

/// <summary>Writes an OpenAPI document as JSON, piece by piece.</summary>
internal sealed class ApiText
{
    private readonly StringBuilder _paths = new();
    private readonly StringBuilder _schemas = new();
    private string _security = "";

    /// <summary>Adds a named schema.</summary>
    public ApiText Schema(string name, string schema)
    {
        _schemas.Append(_schemas.Length == 0 ? "" : ",\n").Append(Json.Text(name)).Append(": ").Append(schema);
        return this;
    }

    /// <summary>Adds the security scheme.</summary>
    public ApiText Security(string name, string scheme)
    {
        _security = $$""", "securitySchemes": { {{Json.Text(name)}}: {{scheme}} }""";
        return this;
    }

    /// <summary>Adds an operation that gives and takes a schema.</summary>
    /// <param name="id">Its identifier, which begins with its tag.</param>
    /// <param name="path">Its path, without the version.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="more">Another member that it has.</param>
    public ApiText Operation(string id, string path, string schema, string? more = null)
    {
        string content = $$"""{ "content": { "application/json": { "schema": {{schema}} } }""";
        _paths.Append(_paths.Length == 0 ? "" : ",\n").Append($$"""
            {{Json.Text("/api/VERSION/" + path)}}: { "post": { "tags": [{{Json.Text(id.Split('_')[0])}}], "operationId": {{Json.Text(id)}},{{(more is null ? "" : $" {more},")}}
              "requestBody": {{content}} }, "responses": { "200": {{content}}, "description": "Done." } } } }
            """);
        return this;
    }

    /// <summary>The document as one version of the API.</summary>
    public string Of(string version) => $$"""
        { "openapi": "3.0.1", "info": { "title": "Bomb", "version": "{{version}}" },
        "paths": { {{_paths.ToString().Replace("VERSION", version, StringComparison.Ordinal)}} },
        "components": { "schemas": { {{_schemas}} }{{_security}} } }
        """;
}
