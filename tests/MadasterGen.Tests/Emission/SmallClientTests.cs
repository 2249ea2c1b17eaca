using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Emission;

/// <summary>A client has what its document needs: the fixed part of one with a single operation is small.</summary>
public sealed class SmallClientTests
{
    private const int Bound = 4950;

    private const string Document = """
        openapi: 3.0.3
        info: { title: Small, version: v1.0 }
        servers: [ { url: 'https://api.example.com' } ]
        paths:
          /things/{id}:
            get:
              operationId: Thing_GetById
              tags: [ Thing ]
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses:
                '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        components:
          schemas:
            Thing:
              type: object
              required: [ id ]
              properties:
                id: { type: string }
                name: { type: string, nullable: true }
                count: { type: integer, format: int32 }
        """;

    [Fact]
    public void One_operation_gives_few_lines()
    {
        GeneratorRun run = TestProject.With(("small.openapi.yaml", Document)).WithoutSettings().Run();
        (string Name, int Lines)[] files =
            [.. run.Files.Select(file => (file.Key, Lines: file.Value.Count(c => c == '\n'))).OrderByDescending(file => file.Lines)];

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        int lines = files.Sum(file => file.Lines);
        Assert.True(lines <= Bound, $"{lines} lines\n" + string.Join('\n', files.Select(file => $"{file.Lines} {file.Name}")));
    }
}
