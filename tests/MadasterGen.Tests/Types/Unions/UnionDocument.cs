using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types.Unions;

/// <summary>Documents with unions.</summary>
internal static class UnionDocument
{
    /// <summary>The crafted document, with a union of each kind.</summary>
    public static TestProject Project => TestProject.WithSpecs("crafted/unions.openapi.yaml");

    /// <summary>A project with schemas in YAML, a line each, of which the first is that of a response and of a body.</summary>
    public static TestProject Of(string schemas, string version = "3.0.3")
    {
        string content = $"content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{schemas.Split(':')[0]}' }} }} }}";
        return TestProject.With(("small.openapi.yaml", $$"""
            openapi: {{version}}
            info: { title: Small, version: v1.0 }
            paths:
              /api/v1.0/thing:
                post:
                  tags: [Thing]
                  operationId: send
                  requestBody: { required: true, {{content}} }
                  responses: { '200': { description: Done., {{content}} } }
            components:
              schemas:
                {{schemas.ReplaceLineEndings("\n    ")}}
            """));
    }
}
