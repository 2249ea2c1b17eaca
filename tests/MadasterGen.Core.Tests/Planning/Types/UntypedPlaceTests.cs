using MadasterGen.Core.Tests.Reading;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Planning.Types;

/// <summary>What is kept as JSON is told with its place and the reason.</summary>
public class UntypedPlaceTests
{
    [Theory]
    [InlineData("{}", "Anything /components/schemas/A/properties/p")]
    [InlineData("{format: date}", "Anything /components/schemas/A/properties/p")]
    [InlineData("{type: object}", "AnyObject /components/schemas/A/properties/p")]
    [InlineData("{type: object, additionalProperties: true}", "AnyObject /components/schemas/A/properties/p")]
    [InlineData("{type: array, items: {}}", "Anything /components/schemas/A/properties/p/items")]
    [InlineData("{enum: [a, [1]]}", "MixedEnum /components/schemas/A/properties/p")]
    [InlineData("{oneOf: [{type: string}, {}]}", "AnyAlternative /components/schemas/A/properties/p")]
    [InlineData("{allOf: [{type: string}, {type: integer}]}", "PartsDoNotFit /components/schemas/A/properties/p")]
    [InlineData("{$ref: '#/components/schemas/L'}", "Circular /components/schemas/L")]
    [InlineData("{enum: [true, false]}")]
    [InlineData("{type: string}")]
    [InlineData("{type: object, properties: {q: {type: string}}}")]
    public void A_schema_without_a_type_is_told(string schema, params string[] told)
    {
        string text = Documents.WithSchemas("""
            A: {type: object, properties: {p: SCHEMA}}
            L: {type: array, items: {$ref: '#/components/schemas/L'}}
            """.Replace("SCHEMA", schema, StringComparison.Ordinal));
        List<string> found = [];
        ClientPlanner.Plan(
            Documents.ReadModel(text), VersionNames.Name("v1", "Acme", null), new PlanningOptions(), default,
            place => found.Add($"{place.Reason} {place.Place.Pointer}"));

        Assert.Equal(told, found.Distinct());
    }
}
