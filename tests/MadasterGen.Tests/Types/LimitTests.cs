using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Types;

/// <summary>What a few lines of a document could make endless is typed more widely, says so, and leaves the client as it is.</summary>
public class LimitTests
{
    [Theory]
    [InlineData(2_500, false)]
    [InlineData(2_501, true)]
    public void An_enum_with_too_many_values_is_a_string(int values, bool isTooLarge)
    {
        string list = string.Join(", ", Enumerable.Range(0, values).Select(i => $"value{i}"));
        GeneratorRun run = Run($$"""
                Kind: { type: string, enum: [{{list}}] }
                Thing: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } } }
            """);

        Assert.Equal(isTooLarge, run.Diagnostics.Any(IsTooLarge));
        Assert.Equal(isTooLarge, run.Output.GetTypeByMetadataName("Madaster.V1_0.Kind") is null);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Lists_in_lists_end_in_JSON(int levels, bool isTooDeep)
    {
        string nested = string.Concat(Enumerable.Repeat("{ type: array, items: ", levels)) + "{ type: string }" + new string('}', levels);
        GeneratorRun run = Run($"    Thing: {{ type: object, properties: {{ cells: {nested} }} }}");

        Assert.Equal(isTooDeep, run.Diagnostics.Any(IsTooLarge));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_hierarchy_with_too_many_inherited_members_is_JSON_and_the_others_are_types()
    {
        IEnumerable<string> kinds = Enumerable.Range(1, 400).Select(i =>
            $"    S{i}: {{ allOf: [ {{ $ref: '#/components/schemas/S{i - 1}' }}, {{ properties: {{ own{i}: {{ type: string }} }} }} ] }}");
        GeneratorRun run = Run($$"""
                S0: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            {{string.Join('\n', kinds)}}
                Thing: { properties: { s: { $ref: '#/components/schemas/S0' }, other: { $ref: '#/components/schemas/Other' } } }
                Other: { type: object, properties: { a: { type: string } } }
            """);

        Assert.Single(run.Diagnostics, IsTooLarge);
        Assert.Null(run.Output.GetTypeByMetadataName("Madaster.V1_0.S0"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("Madaster.V1_0.Other"));
        Assert.Empty(run.CompilerDiagnostics);
    }

    private static bool IsTooLarge(Diagnostic diagnostic) => diagnostic.Id == "MAD2018" && diagnostic.Location != Location.None;

    private static GeneratorRun Run(string schemas) => (TestProject.With(("limits.openapi.yaml", $$"""
        openapi: 3.0.1
        info: { title: Limits, version: v1.0 }
        paths:
          /api/v1.0/thing:
            get:
              tags: [Thing]
              operationId: Thing_Get
              responses:
                '200':
                  description: Done.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
        components:
          schemas:
        {{schemas}}
        """)) with { TracksSteps = false }).Run();
}
