using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>What the parts of an <c>allOf</c> say together is compared, whichever of them says it.</summary>
public sealed class PartTests
{
    private const string Named = "A: {type: object, properties: {n: {type: string, maxLength: 9}}}, B: {type: object, properties: {y: {type: string}}}, "
        + "C: {type: object, properties: {y: {type: string}}}, D: {type: object, properties: {d: {type: string}}}, Text: {type: string, minLength: 1}";

    [Theory]
    [InlineData(
        "{allOf: [{$ref: '#/components/schemas/Text'}], maxLength: 10}", "{allOf: [{$ref: '#/components/schemas/Text'}], maxLength: 5}",
        "MAD3814 /components/schemas/Thing/properties/value")]
    [InlineData(
        "{allOf: [{type: string, enum: [a, b, c]}, {enum: [a, b]}]}", "{allOf: [{type: string, enum: [a, b, c]}, {enum: [a]}]}",
        "MAD3701 /components/schemas/Thing/properties/value/allOf/1/enum")]
    [InlineData(
        "{allOf: [{type: string, enum: [a]}, {enum: [a, b]}]}", "{allOf: [{type: string, enum: [a, b]}, {enum: [a, b]}]}",
        "MAD3702 /components/schemas/Thing/properties/value/allOf/0/enum/1")]
    [InlineData(
        "{allOf: [{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, {oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/D'}]}]}",
        "{allOf: [{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, {oneOf: [{$ref: '#/components/schemas/C'}]}]}",
        "MAD3901 /components/schemas/Thing/properties/value/allOf/1/oneOf")]
    [InlineData(
        "{allOf: [{type: object, properties: {n: {type: string, maxLength: 9}}}, {type: object, properties: {n: {type: string}}}]}",
        "{allOf: [{type: object, properties: {n: {type: string, maxLength: 5}}}, {type: object, properties: {n: {type: string}}}]}",
        "MAD3814 /components/schemas/Thing/properties/value/allOf/0/properties/n")]
    [InlineData(
        "{allOf: [{type: array, items: {type: string, maxLength: 9}}, {items: {type: string}}]}",
        "{allOf: [{type: array, items: {type: string, maxLength: 5}}, {items: {type: string}}]}",
        "MAD3814 /components/schemas/Thing/properties/value/allOf/0/items")]
    [InlineData(
        "{allOf: [{type: integer, minimum: 1}, {maximum: 9}]}", "{allOf: [{type: integer, minimum: 1}, {maximum: 9, minimum: 2}]}",
        "MAD3801 /components/schemas/Thing/properties/value/allOf/1")]
    [InlineData(
        "{allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}", "{allOf: [{$ref: '#/components/schemas/B'}]}",
        "MAD3618 /components/schemas/Thing/properties/value")]
    public void A_change_of_what_all_parts_say_is_found_at_the_part_that_says_it(string old, string @new, string finding) =>
        Assert.Equal([finding], Findings(old, @new));

    [Theory]
    [InlineData("{allOf: [{type: string, maxLength: 5}, {minLength: 1}]}", "{allOf: [{type: string, minLength: 1}, {maxLength: 5}]}")]
    [InlineData("{allOf: [{type: string, maxLength: 5}, {maxLength: 9}]}", "{allOf: [{type: string, maxLength: 5}, {maxLength: 8}]}")]
    [InlineData(
        "{allOf: [{type: object, properties: {a: {}}}, {type: object, properties: {c: {}}}]}",
        "{allOf: [{type: object, nullable: true, properties: {a: {}}}, {type: object, properties: {c: {}}}]}")]
    [InlineData(
        "{allOf: [{type: object, properties: {n: {type: string, nullable: true}}}, {properties: {n: {type: string}}}]}",
        "{allOf: [{type: object, properties: {n: {type: string}}}, {properties: {n: {type: string}}}]}")]
    public void What_leaves_the_parts_together_as_they_were_is_no_change(string old, string @new) => Assert.Equal([], Findings(old, @new));

    [Fact]
    public void A_part_that_is_gone_with_its_name_is_said_although_the_whole_holds_what_it_held()
    {
        string[] findings = [.. ApiComparer.Compare(
            ChangeCase.Read(Fragment.Schemas, "{Thing: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, A: {type: object, properties: {a: {}}}, B: {type: object, properties: {b: {}}}}"),
            ChangeCase.Read(Fragment.Schemas, "{Thing: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {}}}]}, A: {type: object, properties: {a: {}}}}"),
            CancellationToken.None).Changes.Select(change => $"{change.RuleId} {change.Sentence}")];

        Assert.Equal(["MAD3612 The schema B is gone"], findings);
    }

    private static string[] Findings(string old, string @new) => [.. ApiComparer.Compare(Read(old), Read(@new), CancellationToken.None).Changes
        .Select(change => $"{change.RuleId} {change.NewPointer}")];

    private static ApiModel Read(string value) =>
        ChangeCase.Read(Fragment.Schemas, $"{{Thing: {{type: object, properties: {{value: {value}}}}}, {Named}}}");
}
