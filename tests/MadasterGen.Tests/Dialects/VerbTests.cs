using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Dialects;

/// <summary>Verbs that came with OpenAPI 3.2.</summary>
public class VerbTests
{
    [Fact]
    public void Other_verbs_have_methods()
    {
        GeneratorRun run = TestProject.With(("madaster.yaml", """
            openapi: 3.2.0
            info: { title: Things, version: v1.0 }
            paths:
              /api/v1.0/things/{id}:
                parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                query:
                  tags: [Thing]
                  operationId: Thing_Find
                  requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
                  responses: { '200': { description: Done., content: { application/json: { schema: { type: string } } } } }
                additionalOperations:
                  COPY: { tags: [Thing], operationId: Thing_Copy, responses: { '204': { description: Done. } } }
            """)).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        string client = run.Files["Madaster.V1_0.ThingClient.g.cs"];
        Assert.Contains("global::Madaster.V1_0.FindRequest body", client, StringComparison.Ordinal);
        Assert.Contains("Task<string> FindAsync(", client, StringComparison.Ordinal);
        Assert.Contains("\"QUERY\", \"/api/v1.0/things/{id}\"", client, StringComparison.Ordinal);
        Assert.Contains("Task CopyAsync(", client, StringComparison.Ordinal);
        Assert.Contains("\"COPY\", \"/api/v1.0/things/{id}\"", client, StringComparison.Ordinal);
    }
}
