using MadasterGen.Core.Tests.Planning.Types.Unions;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Core.Tests.Planning.Types.Records;

/// <summary>Properties that can have one value only.</summary>
public sealed class ConstantPlannerTests
{
    [Theory]
    [InlineData("A: {type: object, required: [p], properties: {p: {const: x}}}", "\"x\"")]
    [InlineData("A: {type: object, required: [p], properties: {p: {type: string, enum: [x]}}}", "\"x\"")]
    [InlineData("A: {type: object, required: [p], properties: {p: {type: boolean, enum: [true]}}}", "true")]
    [InlineData("A: {type: object, required: [p], properties: {p: {type: integer, enum: [7]}}}", "7")]
    [InlineData("A: {type: object, properties: {p: {const: x}}}", null)]
    [InlineData("A: {type: object, required: [p], properties: {p: {type: string, enum: [x, y]}}}", null)]
    [InlineData("A: {type: object, required: [p], properties: {p: {type: string, enum: [x], readOnly: true}}}", null)]
    [InlineData("A: {type: object, required: [p], properties: {p: {type: number, enum: [7.5]}}}", "7.5")]
    [InlineData("A: {type: object, required: [p], properties: {p: {type: [string, 'null'], enum: [x, null]}}}", null)]
    public void What_is_required_and_lists_one_value_has_it(string schemas, string? constant) => Assert.Equal(constant, ConstantOf(schemas));

    [Fact]
    public void A_constant_boolean_is_told_as_no_enum() => Assert.Empty(SmallPlans.Client(
        "/a: {get: {operationId: getA, responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {p: {type: boolean, enum: [true]}}}}}}}}}")
        .Problems);

    [Theory]
    [InlineData("mapping: {one: '#/components/schemas/A', two: '#/components/schemas/B'}", "\"one\"")]
    [InlineData("mapping: {two: '#/components/schemas/B'}", "\"A\"")]
    [InlineData("mapping: {one: '#/components/schemas/A', eins: '#/components/schemas/A'}", null)]
    public void What_a_discriminator_tells_by_has_the_value_that_it_tells(string mapping, string? constant) => Assert.Equal(constant, ConstantOf($$$$"""
        U:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: p, {{{{mapping}}}}}
        A: {type: object, properties: {p: {type: string}, a: {type: string}}}
        B: {type: object, properties: {p: {type: string}, b: {type: string}}}
        """));

    [Theory]
    [InlineData("enum: [x]", "\"x\"")]
    [InlineData("enum: [x, y]", null)]
    [InlineData("minLength: 1", "\"A\"")]
    public void What_a_case_lists_counts_before_its_name(string property, string? constant) => Assert.Equal(constant, ConstantOf($$$$"""
        U:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: p}
        A: {type: object, properties: {p: {type: string, {{{{property}}}}}, a: {type: string}}}
        B: {type: object, properties: {p: {type: string}, b: {type: string}}}
        """));

    [Fact]
    public void What_two_discriminators_tell_otherwise_is_left_to_the_user() => Assert.Null(ConstantOf("""
        U:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: p, mapping: {one: '#/components/schemas/A'}}
        V:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: p, mapping: {first: '#/components/schemas/A'}}
        A: {type: object, properties: {p: {type: string}, a: {type: string}}}
        B: {type: object, properties: {p: {type: string}, b: {type: string}}}
        """));

    private static string? ConstantOf(string schemas)
    {
        PropertyPlan property = UnionPlans.Client(schemas).Type<RecordPlan>("A").Properties.Single(one => one.JsonName == "p");
        Assert.False(property.Constant is not null && property.IsRequiredMember);
        return property.Constant;
    }
}
