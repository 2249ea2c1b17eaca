using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Core.Tests.Schemas;

/// <summary>What alternatives without a common base are together.</summary>
public sealed class UnionCaseTests
{
    private const string Others = """
        O: {type: object, required: [x], properties: {x: {type: string}}}
        Q: {type: object, properties: {y: {type: string}}}
        E: {type: string, enum: [a, b]}
        F: {type: string, enum: [c]}
        P: {type: object, required: [k], properties: {k: {type: string}}, discriminator: {propertyName: k}}
        K: {allOf: [{$ref: '#/components/schemas/P'}, {type: object, properties: {q: {type: string}}}]}
        L: {allOf: [{$ref: '#/components/schemas/P'}, {type: object, properties: {r: {type: string}}}]}
        U: {oneOf: [{$ref: '#/components/schemas/O'}, {type: boolean}]}
        C: {oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/D'}]}
        D: {oneOf: [{$ref: '#/components/schemas/C'}, {type: string}, {type: boolean}]}
        """;

    [Theory]
    [InlineData("[{$ref: '#/components/schemas/O'}, {$ref: '#/components/schemas/Q'}]", "type O, type Q")]
    [InlineData("[{type: string}, {type: integer}, {type: boolean}]", "scalar String, scalar Int64, scalar Boolean")]
    [InlineData("[{type: string}, {type: array, items: {type: string}}]", "scalar String, list of (scalar String)")]
    [InlineData("[{type: array, items: {type: integer}}, {type: array, items: {type: integer, format: int64}}]", "list of (scalar Int64)")]
    [InlineData("[{type: integer}, {type: number}, {type: string}]", "scalar Double, scalar String")]
    [InlineData("[{type: integer, format: int32}, {type: integer}, {type: string}]", "scalar Int64, scalar String")]
    [InlineData("[{type: integer}, {type: number}]", "scalar Double")]
    [InlineData("[{type: string}, {type: string, format: date}]", "scalar String")]
    [InlineData("[{type: string, format: date}, {$ref: '#/components/schemas/E'}, {type: string}]", "scalar String")]
    [InlineData("[{type: string, format: date}, {type: string, format: date-time}]", "scalar Date, scalar DateTimeOffset")]
    [InlineData("[{$ref: '#/components/schemas/E'}, {$ref: '#/components/schemas/F'}]", "type E, type F")]
    [InlineData("[{$ref: '#/components/schemas/O'}, {$ref: '#/components/schemas/U'}, {type: string}]", "type O, scalar Boolean, scalar String")]
    [InlineData("[{$ref: '#/components/schemas/K'}, {type: string}, {$ref: '#/components/schemas/L'}]", "base P, scalar String")]
    [InlineData("[{$ref: '#/components/schemas/K'}, {type: string}]", "type K, scalar String")]
    [InlineData("[{$ref: '#/components/schemas/C'}, {type: integer}]", "scalar String, scalar Boolean, scalar Int64")]
    [InlineData("[{$ref: '#/components/schemas/O'}, {$ref: '#/components/schemas/Q'}, {type: object, nullable: true}]", "type O, type Q")]
    [InlineData("[{$ref: '#/components/schemas/O'}, {type: object}]", "type O, any object")]
    [InlineData("[{$ref: '#/components/schemas/O'}, {}]", "anything")]
    public void Alternatives_become_cases(string alternatives, string cases)
    {
        Assert.Equal(cases, Cases($"{{oneOf: {alternatives}}}"));
        Assert.Equal(cases, Cases($"{{anyOf: {alternatives}}}"));
    }

    [Theory]
    [InlineData("[{type: string, enum: [x, y]}, {type: string, enum: [z]}]", 2)]
    [InlineData("[{type: string, enum: [x]}, {type: string, enum: [y]}, {type: string, enum: [z, w]}]", 3)]
    public void Enums_without_names_are_one_case(string alternatives, int count)
    {
        UnionCase only = Assert.Single(Find($"{{oneOf: {alternatives}}}").Cases);

        Assert.Equal((UnionCaseKind.Enum, count), (only.Kind, only.Alternatives.Count));
    }

    [Theory]
    [InlineData("{type: object, properties: {a: {}, b: {}}, oneOf: [{required: [a]}, {required: [b]}]}", "object of a, b")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/O'}], oneOf: [{required: [x]}, {maxProperties: 3}]}", "object of x!")]
    public void This_or_that_is_required_is_one_object(string schema, string view) => Assert.Equal(view, Views.Of(schema, Others));

    [Fact]
    public void Unions_in_each_other_without_end_are_cut()
    {
        string chain = string.Join('\n', Enumerable.Range(0, 500).Select(i => $"N{i}: {{oneOf: [{{$ref: '#/components/schemas/N{i + 1}'}}, {{type: object, properties: {{p{i}: {{type: string}}}}}}]}}"));
        SchemaResolver resolver = Views.Resolver($"{chain}\nN500: {{type: string}}");

        Assert.True(resolver.Unions.CasesOf((UnionView)resolver.ViewOf("N0")!).IsTooLarge);
        Assert.True(resolver.Unions.CasesOf((UnionView)resolver.ViewOf("N400")!).IsUnion);
    }

    [Theory]
    [InlineData("discriminator: {propertyName: x, mapping: {one: '#/components/schemas/O', two: Q}}", "one", "two")]
    [InlineData("discriminator: {propertyName: x, mapping: {one: '#/components/schemas/O'}}", "one", "Q")]
    [InlineData("discriminator: {propertyName: x}", "O", "Q")]
    public void A_discriminator_beside_the_alternatives_tells_them_apart(string discriminator, params string[] values)
    {
        UnionCases cases = Find($"{{oneOf: [{{$ref: '#/components/schemas/O'}}, {{$ref: '#/components/schemas/Q'}}], {discriminator}}}");

        Assert.Equal(values, cases.Cases.Select(one => Assert.Single(Assert.Single(one.First.Tags).Values)));
    }

    private static string Cases(string schema)
    {
        UnionCases cases = Find(schema);
        if (cases.IsAnything)
            return "anything";
        IEnumerable<string> texts = cases.Cases.Select(one => one.Base is { } name ? $"base {name}" : one.Scalar is { } scalar ? $"scalar {scalar}" : one.Key);
        return string.Join(", ", cases.HasAnyObject ? texts.Append("any object") : texts);
    }

    private static UnionCases Find(string schema)
    {
        SchemaResolver resolver = Views.Resolver($"Holder: {{type: object, properties: {{v: {schema}}}}}\n{Others}");
        return resolver.Unions.CasesOf((UnionView)resolver.View(resolver.ViewOf("Holder")!.Content.Properties["v"].At));
    }
}
