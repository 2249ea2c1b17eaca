namespace MadasterGen.Core.Tests.Schemas;

/// <summary>One schema, one view.</summary>
public sealed class ViewTests
{
    private const string Others = """
        S: {type: string}
        E: {type: string, enum: [a, b]}
        O: {type: object, required: [x], properties: {x: {type: string}}}
        N: {type: object, nullable: true, properties: {x: {type: string}}}
        M: {type: object, additionalProperties: {type: integer}}
        L: {type: array, items: {$ref: '#/components/schemas/O'}}
        P: {type: object, required: [k], properties: {k: {type: string}}, discriminator: {propertyName: k}}
        Q: {allOf: [{$ref: '#/components/schemas/P'}, {type: object, properties: {q: {type: string}}}]}
        R: {$ref: '#/components/schemas/O'}
        B: {enum: ['']}
        Null: {enum: [null]}
        Anything: {nullable: true}
        """;

    [Theory]
    [InlineData("{type: string}", "String")]
    [InlineData("{type: string, format: uuid}", "Guid")]
    [InlineData("{type: string, nullable: true}", "String, or null")]
    [InlineData("{type: integer, format: int32}", "Int32")]
    [InlineData("{type: string, enum: [a, b]}", "enum of a, b")]
    [InlineData("{enum: [a, b]}", "enum of a, b")]
    [InlineData("{type: integer, enum: [1, 2]}", "enum of 1, 2 (Int64)")]
    [InlineData("{type: integer, format: int32, enum: [1, -2]}", "enum of 1, -2 (Int32)")]
    [InlineData("{type: integer, format: int32, enum: [1, 2147483648]}", "enum of 1, 2147483648 (Int64)")]
    [InlineData("{type: integer, enum: [1, 18446744073709551615]}", "enum of 1, 18446744073709551615 (UInt64)")]
    [InlineData("{type: integer, enum: [-1, 18446744073709551615]}", "enum of -1, 18446744073709551615 (Decimal)")]
    [InlineData("{type: integer, enum: [1234567890123456789012345678901]}", "Int64")]
    [InlineData("{type: integer, enum: [1.5, 2]}", "Int64")]
    [InlineData("{type: integer, enum: [1, '2']}", "Int64")]
    [InlineData("{type: integer, enum: ['1', '2']}", "Int64")]
    [InlineData("{type: integer, enum: []}", "Int64")]
    [InlineData("{type: integer, minimum: 0, maximum: 18446744073709551615}", "UInt64")]
    [InlineData("{type: integer, minimum: 0, maximum: 9223372036854775808}", "Int64")]
    [InlineData("{type: integer, minimum: 0, maximum: 9223372036854776000}", "Int64")]
    [InlineData("{type: integer, minimum: 0, maximum: 9223372036854780000}", "UInt64")]
    [InlineData("{type: integer, minimum: -1, exclusiveMinimum: true, maximum: 18446744073709551615}", "UInt64")]
    [InlineData("{allOf: [{type: integer, minimum: 0}, {maximum: 18446744073709551615}]}", "UInt64")]
    [InlineData("{type: integer, minimum: 0, maximum: 9223372036854775807}", "Int64")]
    [InlineData("{type: integer, minimum: 0, maximum: 9223372036854775808, exclusiveMaximum: true}", "Int64")]
    [InlineData("{type: integer, minimum: -1, maximum: 18446744073709551615}", "Int64")]
    [InlineData("{type: integer, maximum: 18446744073709551615}", "Int64")]
    [InlineData("{type: integer, minimum: 0}", "Int64")]
    [InlineData("{type: integer, format: int64, minimum: 0, maximum: 18446744073709551615}", "Int64")]
    [InlineData("{type: number, minimum: 0, maximum: 18446744073709551615}", "Double")]
    [InlineData("{type: number, enum: [0.5, 1]}", "enum of 0.5, 1 (Double)")]
    [InlineData("{type: number, format: float, enum: [0.1]}", "enum of 0.1 (Double)")]
    [InlineData("{type: number, format: decimal, enum: [0.10, 1e2]}", "enum of 0.1, 100 (Decimal)")]
    [InlineData("{type: number, format: decimal, enum: [1e30]}", "enum of 1E+30 (Double)")]
    [InlineData("{type: number, enum: [0, -0.0]}", "enum of 0 (Double)")]
    [InlineData("{enum: [1, 2]}", "enum of 1, 2 (Int64)")]
    [InlineData("{enum: [1, 2.5]}", "enum of 1, 2.5 (Double)")]
    [InlineData("{enum: [1, a]}", "one of Integer, String")]
    [InlineData("{enum: [1, [a]]}", "anything (Open)")]
    [InlineData("{type: boolean, enum: [true]}", "Boolean")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/O'}}", "list of O")]
    [InlineData("{type: array}", "list of Any")]
    [InlineData("{items: {$ref: '#/components/schemas/O'}}", "list of O")]
    [InlineData("{items: {type: integer}, nullable: true}", "list of Integer, or null")]
    [InlineData("{additionalProperties: {type: integer}}", "map of Integer")]
    [InlineData("{type: object, additionalProperties: true}", "map of anything")]
    [InlineData("{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}", "object of a!, b")]
    [InlineData("{properties: {a: {type: string}}}", "object of a")]
    [InlineData("{type: object}", "object of ")]
    [InlineData("{}", "anything (Open)")]
    [InlineData("{allOf: [{}]}", "anything (Open)")]
    [InlineData("{allOf: [{description: d}, {$ref: '#/components/schemas/Anything'}]}", "anything (Open), or null")]
    [InlineData("{allOf: [{}, {additionalProperties: {type: integer}}]}", "map of Integer")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/S'}, {$ref: '#/components/schemas/O'}]}", "one of S, O")]
    public void Each_kind_of_schema_has_its_view(string schema, string view) => Assert.Equal(view, Views.Of(schema, Others));

    [Theory]
    [InlineData("{$ref: '#/components/schemas/S'}", "String")]
    [InlineData("{$ref: '#/components/schemas/E'}", "E: enum of a, b")]
    [InlineData("{$ref: '#/components/schemas/O'}", "O: object of x!")]
    [InlineData("{$ref: '#/components/schemas/N'}", "N: object of x, or null")]
    [InlineData("{$ref: '#/components/schemas/M'}", "map of Integer")]
    [InlineData("{$ref: '#/components/schemas/L'}", "list of O")]
    [InlineData("{$ref: '#/components/schemas/P'}", "P: kind of P")]
    [InlineData("{$ref: '#/components/schemas/Q'}", "Q: kind of P")]
    [InlineData("{$ref: '#/components/schemas/R'}", "O: object of x!")]
    public void A_reference_is_what_it_refers_to(string schema, string view) => Assert.Equal(view, Views.Of(schema, Others));

    [Theory]
    [InlineData("{allOf: [{$ref: '#/components/schemas/S'}, {description: d}]}", "String")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/E'}, {description: d}]}", "E: enum of a, b")]
    [InlineData("{allOf: [{description: d}, {$ref: '#/components/schemas/O'}]}", "O: object of x!")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/O'}, {readOnly: true}, {type: object}]}", "O: object of x!")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/O'}, {nullable: true}]}", "O: object of x!, or null")]
    [InlineData("{allOf: [{allOf: [{$ref: '#/components/schemas/S'}]}], deprecated: true}", "String")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/S'}], maxLength: 5}", "String")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/M'}, {description: d}]}", "map of Integer")]
    public void Remarks_beside_a_reference_make_no_second_type(string schema, string view) => Assert.Equal(view, Views.Of(schema, Others));

    [Theory]
    [InlineData("{allOf: [{type: string}, {format: uuid}]}", "Guid")]
    [InlineData("{allOf: [{type: number}, {type: integer, format: int32}]}", "Int32")]
    [InlineData("{allOf: [{type: string, enum: [a, b, c]}, {enum: [c, a]}]}", "enum of c, a")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/O'}, {properties: {y: {type: string}}}]}", "object of x!, y")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/O'}, {type: object, required: [y], properties: {y: {type: string}}}]}", "object of x!, y!")]
    [InlineData("{allOf: [{type: string}, {type: object, properties: {y: {type: string}}}]}", "anything (Contradictory)")]
    [InlineData("{allOf: [{type: string, format: uuid}, {format: date}]}", "anything (Contradictory)")]
    public void The_parts_of_an_allOf_count_together(string schema, string view) => Assert.Equal(view, Views.Of(schema, Others));

    [Theory]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/N'}]}", "N: object of x, or null")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/N'}]}", "N: object of x, or null")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/O'}, {nullable: true}]}", "O: object of x!, or null")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/S'}, {$ref: '#/components/schemas/N'}]}", "one of S, N, or null")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/O'}, {$ref: '#/components/schemas/Null'}]}", "O: object of x!, or null")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/E'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/Null'}]}", "one of E, B, or null")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/S'}, {enum: [null]}]}", "String, or null")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/S'}, {$ref: '#/components/schemas/Anything'}]}", "one of S, Anything, or null")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/N'}]}", "N: object of x, or null")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/N'}, {$ref: '#/components/schemas/O'}]}", "object of x!")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/N'}, {type: object, nullable: true, properties: {y: {type: string}}}]}", "object of x, y, or null")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/N'}, {required: [x]}]}", "object of x!, or null")]
    [InlineData("{allOf: [{type: object, nullable: true, properties: {a: {}}}, {type: object, properties: {c: {}}}]}", "object of a, c")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/O'}, {$ref: '#/components/schemas/O'}], nullable: true}", "object of x!, or null")]
    public void Null_is_allowed_where_all_parts_or_one_alternative_allow_it(string schema, string view) => Assert.Equal(view, Views.Of(schema, Others));

    [Theory]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/E'}, {type: object, nullable: true}]}", "E: enum of a, b, or null")]
    [InlineData("{oneOf: [{type: object, nullable: true}, {$ref: '#/components/schemas/E'}]}", "E: enum of a, b, or null")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/S'}, {type: object, nullable: true, description: d}]}", "String, or null")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/O'}, {type: object, nullable: true}]}", "O: object of x!, or null")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/M'}, {type: object, nullable: true}]}", "map of Integer, or null")]
    [InlineData("{anyOf: [{type: array, items: {type: string}}, {type: object, nullable: true}]}", "list of String, or null")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/S'}, {$ref: '#/components/schemas/O'}, {type: object, nullable: true}]}", "one of S, O, or null")]
    [InlineData("{anyOf: [{type: object, nullable: true}]}", "object of , or null")]
    [InlineData("{oneOf: [{type: string, nullable: true}, {type: object, nullable: true}]}", "one of String, Object, or null")]
    [InlineData("{oneOf: [{type: string}, {type: object, nullable: true, default: {}}]}", "one of String, Object, or null")]
    [InlineData("{anyOf: [{type: string}, {type: object}]}", "one of String, Object")]
    [InlineData("{anyOf: [{type: string}, {type: object, nullable: true, additionalProperties: true}]}", "one of String, Object, or null")]
    [InlineData("{anyOf: [{type: string}, {$ref: '#/components/schemas/N'}]}", "one of String, N, or null")]
    public void An_object_of_which_only_null_is_said_stands_for_null_beside_others(string schema, string view) =>
        Assert.Equal(view, Views.Of(schema, Others));

    [Theory]
    [InlineData("{allOf: [{type: string, maxLength: 9}, {maxLength: 5}, {minLength: 1}]}", "minLength 1, maxLength 5")]
    [InlineData("{allOf: [{type: number, minimum: 1, multipleOf: 2}, {minimum: 3, exclusiveMinimum: true}, {multipleOf: 6}]}", "minimum > 3, multipleOf 6")]
    [InlineData("{allOf: [{type: number, maximum: 5}, {maximum: 5, exclusiveMaximum: true}, {maximum: 9}]}", "maximum < 5")]
    [InlineData("{allOf: [{type: string, pattern: b}, {pattern: a}]}", "pattern a and b")]
    public void Of_all_limits_the_narrowest_counts(string schema, string limits)
    {
        var resolver = Views.Resolver($"V: {schema}");
        Assert.Equal(limits, Views.Limits(resolver.ViewOf("V")!));
    }
}
