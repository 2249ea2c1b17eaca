using MadasterGen.Core.Tests.Schemas;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Schemas;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>Patterns of null, constants and unions as frameworks write them in 3.1: one schema, one view.</summary>
public class DialectViewTests
{
    private const string Others = """
        Sub: {type: object, properties: {v: {type: string}}}
        En: {type: string, enum: [one, two]}
        """;

    [Theory]
    [InlineData("{anyOf: [{type: array, items: {type: string}}, {type: 'null'}]}", "list of String, or null")]
    [InlineData("{anyOf: [{type: 'null'}, {$ref: '#/components/schemas/Sub'}]}", "Sub: object of v, or null")]
    [InlineData("{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Sub'}]}", "Sub: object of v, or null")]
    [InlineData(@"{pattern: '^-?(?:0|[1-9]\d*)$', format: int32}", "Int32")]
    [InlineData(@"{type: [integer, string], pattern: '^-?(?:0|[1-9]\d*)$', format: int32}", "Int32")]
    [InlineData(@"{type: ['null', integer, string], pattern: '^-?(?:0|[1-9]\d*)$', format: int64}", "Int64, or null")]
    [InlineData("{type: [string, 'null'], format: date-time}", "DateTimeOffset, or null")]
    [InlineData("{type: [number, string, 'null'], format: double}", "Double, or null")]
    [InlineData("{const: fixed}", "enum of fixed")]
    [InlineData("{type: string, const: fixed}", "enum of fixed")]
    [InlineData("{enum: [a, b, null]}", "enum of a, b, or null")]
    [InlineData("{type: ['null']}", "anything (Open), or null")]
    [InlineData("{oneOf: [{const: a}, {const: b}]}", "enum of a, b")]
    [InlineData("{$ref: '#/components/schemas/Sub', description: sibling}", "Sub: object of v")]
    [InlineData("true", "anything (Open)")]
    [InlineData("{type: object, unevaluatedProperties: false, properties: {z: {type: string}}}", "object of z")]
    [InlineData("{anyOf: [{type: string, enum: [x, y]}, {type: 'null'}]}", "enum of x, y, or null")]
    [InlineData("{type: string, contentEncoding: base64}", "Bytes")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/En'}, {type: 'null'}]}", "En: enum of one, two, or null")]
    [InlineData("{exclusiveMinimum: 5, type: integer}", "Int64")]
    [InlineData("{exclusiveMinimum: -1, maximum: 18446744073709551615, type: integer}", "UInt64")]
    [InlineData("{type: [integer, 'null'], minimum: 0, exclusiveMaximum: 18446744073709551616}", "UInt64, or null")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/En'}, {type: [object, 'null']}]}", "En: enum of one, two, or null")]
    [InlineData("{type: array, prefixItems: [{type: number}, {type: number}], items: false}", "list of Number")]
    [InlineData("{type: array, prefixItems: [{type: number}], items: {type: number}}", "list of Number")]
    [InlineData("{type: array, prefixItems: [{type: number}], items: true, maxItems: 1}", "list of Number")]
    public void Each_pattern_has_its_view(string schema, string view)
    {
        string text = WithSchemas("3.1.0", $"Holder: {{type: object, properties: {{v: {schema}}}}}\n{Others}");
        SchemaResolver resolver = new(ReadModel(text), CancellationToken.None);
        Assert.Equal(view, Views.Text(resolver.View(resolver.ViewOf("Holder")!.Content.Properties["v"].At)));
    }

    [Theory]
    [InlineData("{type: array, prefixItems: [{type: string}, {}]}", "list of anything (Open)", "prefixItems | an element can be any JSON")]
    [InlineData(
        "{type: array, prefixItems: [{type: string}, {type: integer}, {type: string}]}",
        "list of one of String, Integer", "prefixItems | an element can be any of those that are listed, at every position")]
    [InlineData(
        "{type: array, prefixItems: [{type: string}], items: {type: integer}}",
        "list of one of String, Integer", "prefixItems | an element can be any of those that are listed, at every position")]
    [InlineData(
        "{type: array, prefixItems: [{type: number}, {type: number}]}",
        "list of Double", "prefixItems | an element behind those that are listed is one like them")]
    [InlineData(
        "{type: object, patternProperties: {^x-: {type: string}}}",
        "map of anything", "patternProperties | an additional property can be any JSON")]
    [InlineData(
        "{type: object, additionalProperties: false, patternProperties: {^x-: {type: string}}}",
        "map of String", "patternProperties | a property can have any name")]
    public void What_is_wider_than_the_document_is_reported(string schema, string view, string expected)
    {
        ReadResult result = Read(WithSchemas("3.1.0", "V: " + schema));
        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(expected, string.Join(" | ", problem.Arguments));
        SchemaResolver resolver = new(result.Model!, CancellationToken.None);
        SchemaView whole = resolver.ViewOf("V")!;
        Assert.Equal(view, whole is ListView list ? "list of " + Views.Text(resolver.View(list.Items)) : Views.Text(whole));
    }
}
