using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types.Unions;

/// <summary>Values of several types that are listed without a type, as Python's <c>Literal</c> and Zod's literals are written.</summary>
public class MixedEnumTests
{
    private static string Document(string version, string size) => version[0] == 's'
        ? $$"""
            {{version}}
            info: { title: Mixed, version: v1.0 }
            paths: { /size: { get: { operationId: size, responses: { '200': { description: D, schema: { $ref: '#/definitions/Size' } } } } } }
            definitions:
              Size: {{size}}
            """
        : $$"""
            {{version}}
            info: { title: Mixed, version: v1.0 }
            paths:
              /size:
                get:
                  operationId: size
                  responses: { '200': { description: D, content: { application/json: { schema: { $ref: '#/components/schemas/Size' } } } } }
            components:
              schemas:
                Size: {{size}}
            """;

    [Theory]
    [InlineData("swagger: '2.0'")]
    [InlineData("openapi: 3.0.3")]
    [InlineData("openapi: 3.1.1")]
    [InlineData("openapi: 3.2.0")]
    public void They_are_a_union_of_these(string version)
    {
        LoadedClient client = new(TestProject.With(("madaster.yaml", Document(version, "{enum: [auto, 1, 2, true]}"))));
        Type type = client.Type("Madaster.V1_0.Size");

        foreach ((string json, string text) in new[] { ("\"auto\"", "auto"), ("2", "2"), ("true", "True"), ("\"new\"", "new"), ("3", "3") })
        {
            object size = client.Read(type.FullName!, json)!;
            object value = type.GetProperty("Value")!.GetValue(size)!;
            Assert.IsNotType<System.Text.Json.JsonElement>(value);
            Assert.Equal(text, value.ToString());
            Assert.Equal(json, LoadedClient.Write(size));
        }
    }

    [Theory]
    [InlineData("openapi: 3.0.3")]
    [InlineData("openapi: 3.1.1")]
    public void They_are_what_the_same_values_are_with_their_types(string version)
    {
        GeneratorRun bare = TestProject.With(("madaster.yaml", Document(version, "{enum: [auto, 1, null]}"))).Run();
        GeneratorRun typed = TestProject.With(("madaster.yaml", Document("openapi: 3.1.1", "{type: [string, integer, 'null'], enum: [auto, 1, null]}"))).Run();

        Assert.Contains("Madaster.V1_0.Size.g.cs", bare.Files.Keys);
        Assert.Empty(bare.Diagnostics.Where(found => found.Id == "MAD2004"));
        Assert.Equal(typed.FilesOfAnyText, bare.FilesOfAnyText);
    }
}
