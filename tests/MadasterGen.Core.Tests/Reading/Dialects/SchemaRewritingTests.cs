using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>Each schema of later versions beside the one of version 3.0 that means the same.</summary>
public class SchemaRewritingTests
{
    private const string B = "\nB: {type: object, properties: {v: {type: string}}}";

    [Theory]
    [InlineData("{type: [string, 'null']}", "{type: string, nullable: true}")]
    [InlineData("{type: ['null', array], items: {type: [integer, 'null']}}", "{type: array, nullable: true, items: {type: integer, nullable: true}}")]
    [InlineData("{type: [string, null]}", "{type: string, nullable: true}")]
    [InlineData("{type: [string]}", "{type: string}")]
    [InlineData("{type: [string, string]}", "{type: string}")]
    [InlineData("{type: 'null'}", "{enum: [null]}")]
    [InlineData("{type: ['null']}", "{enum: [null]}")]
    [InlineData("{type: null}", "{enum: [null]}")]
    [InlineData("{type: string, nullable: true}", "{type: string, nullable: true}")]
    [InlineData("{type: [integer, number]}", "{type: number}")]
    [InlineData("{type: [file, string]}", "{type: string}")]
    [InlineData("{type: [string, number, boolean, object, array, 'null']}", "{nullable: true}")]
    [InlineData("{type: [string, number, boolean, object, array], items: {}, title: T}", "{title: T}")]
    [InlineData("{type: [string, number, integer, boolean, object, array, 'null'], items: true, properties: {}, required: []}", "{nullable: true}")]
    [InlineData("{type: [array, object, boolean, number, string], additionalProperties: true, minItems: 0, uniqueItems: false}", "{}")]
    [InlineData("{type: [array, object, boolean, number, string], items: {}, oneOf: [{type: string}, {type: object}]}", "{oneOf: [{type: string}, {type: object}]}")]
    public void Lists_of_types(string schema, string expected) => AssertSame(schema, expected);

    [Theory]
    [InlineData(@"{type: [integer, string], pattern: '^-?(?:0|[1-9]\d*)$', format: int32}", "{type: integer, format: int32}")]
    [InlineData(@"{type: ['null', integer, string], pattern: '^-?(?:0|[1-9]\d*)$', format: int64}", "{type: integer, format: int64, nullable: true}")]
    [InlineData(@"{type: [number, string], pattern: '^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$', format: double}", "{type: number, format: double}")]
    [InlineData(@"{type: [string, number], pattern: '^-?(?:0|[1-9]\d*)(?:\.\d+)?$'}", "{type: number}")]
    [InlineData("{type: [string, integer], format: uint64}", "{type: integer, format: uint64}")]
    [InlineData("{type: [number, string, 'null'], format: double, minimum: 1}", "{type: number, format: double, minimum: 1, nullable: true}")]
    [InlineData(@"{pattern: '^-?(?:0|[1-9]\d*)$', format: int32}", "{type: integer, format: int32}")]
    [InlineData(@"{type: [integer, string], pattern: '^(?:0|[1-9][0-9]*)$'}", "{type: integer}")]
    [InlineData(@"{type: [integer, string], pattern: '^[+-]?\d+$'}", "{type: integer}")]
    public void Numbers_that_may_be_strings(string schema, string expected)
    {
        ApiSchema number = ReadModel(WithSchemas("3.0.3", "A: " + expected)).Schema("A") with { IsAlsoString = true };
        Assert.Equal(number, ReadModel(WithSchemas("3.1.0", "A: " + schema)).Schema("A"));
        Assert.Equal(number, ReadModel(WithSchemas("3.2.0", "A: " + schema)).Schema("A"));
    }

    [Theory]
    [InlineData(@"{type: string, pattern: '^\d+$', format: int32}", @"{type: string, pattern: '^\d+$', format: int32}")]
    [InlineData(@"{type: [integer, string], pattern: '^\d{5}$'}", @"{anyOf: [{type: integer}, {type: string, pattern: '^\d{5}$'}]}")]
    [InlineData(
        @"{type: [string, integer], pattern: '^\d{4}-\d{2}-\d{2}$'}",
        @"{anyOf: [{type: string, pattern: '^\d{4}-\d{2}-\d{2}$'}, {type: integer}]}")]
    [InlineData(@"{type: [number, string], pattern: '^(\d+:)?\d+$'}", @"{anyOf: [{type: number}, {type: string, pattern: '^(\d+:)?\d+$'}]}")]
    [InlineData("{type: [integer, string], pattern: '^[a-z]+$'}", "{anyOf: [{type: integer}, {type: string, pattern: '^[a-z]+$'}]}")]
    public void Strings_that_are_no_numbers(string schema, string expected) => AssertSame(schema, expected);

    [Theory]
    [InlineData("{type: [string, integer]}", "{anyOf: [{type: string}, {type: integer}]}")]
    [InlineData("{type: [string, integer, 'null'], description: D}", "{anyOf: [{type: string}, {type: integer}], nullable: true, description: D}")]
    [InlineData(
        "{type: [string, array, object], maxLength: 3, items: {type: string}, properties: {a: {type: boolean}}, required: [a]}",
        "{anyOf: [{type: string, maxLength: 3}, {type: array, items: {type: string}}, {type: object, properties: {a: {type: boolean}}, required: [a]}]}")]
    [InlineData(
        "{type: [string, number, boolean, object, array, 'null'], items: {type: string}}",
        "{anyOf: [{type: string}, {type: number}, {type: boolean}, {type: object}, {type: array, items: {type: string}}], nullable: true}")]
    [InlineData(
        "{type: [object, array, string, boolean, number], properties: {a: {type: string}}, required: [a], items: {}}",
        "{anyOf: [{type: object, properties: {a: {type: string}}, required: [a]}, {type: array, items: {}}, {type: string}, {type: boolean}, {type: number}]}")]
    [InlineData(
        "{type: [object, array, string, boolean, number], additionalProperties: false, format: date}",
        "{anyOf: [{type: object, additionalProperties: false}, {type: array}, {type: string, format: date}, {type: boolean}, {type: number}]}")]
    [InlineData("{type: [string, integer], enum: [a, 1, 2]}", "{anyOf: [{type: string, enum: [a]}, {type: integer, enum: [1, 2]}]}")]
    [InlineData("{type: [string, integer], enum: [a, b]}", "{type: string, enum: [a, b]}")]
    [InlineData("{type: [boolean, string, number, 'null'], enum: [1, a, null]}", "{anyOf: [{type: string, enum: [a]}, {type: number, enum: [1]}], nullable: true}")]
    [InlineData("{enum: [auto, 1]}", "{anyOf: [{type: string, enum: [auto]}, {type: integer, enum: [1]}]}")]
    [InlineData("{enum: [1, 2.5, null, a, true]}", "{anyOf: [{type: number, enum: [1, 2.5]}, {type: string, enum: [a]}, {type: boolean, enum: [true]}], nullable: true}")]
    [InlineData("{enum: [a, 1], allOf: [{type: string}]}", "{enum: [a, 1], allOf: [{type: string}]}")]
    [InlineData("{enum: [a, [1]]}", "{enum: [a, [1]]}")]
    [InlineData("{type: [string, number], format: date}", "{anyOf: [{type: string, format: date}, {type: number}]}")]
    [InlineData(
        "{type: [string, boolean], anyOf: [{title: A}, {title: B}]}",
        "{anyOf: [{title: A}, {title: B}], allOf: [{anyOf: [{type: string}, {type: boolean}]}]}")]
    public void Several_types_are_alternatives(string schema, string expected) => AssertSame(schema, expected);

    [Theory]
    [InlineData("{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/B'}]}", "{oneOf: [{enum: [null]}, {$ref: '#/components/schemas/B'}]}")]
    [InlineData("{anyOf: [{type: array, items: {type: string}}, {type: 'null'}]}", "{anyOf: [{type: array, items: {type: string}}, {enum: [null]}]}")]
    [InlineData("{enum: [a, b, null]}", "{enum: [a, b, null], nullable: true}")]
    [InlineData("{enum: [null]}", "{enum: [null]}")]
    [InlineData("{const: null}", "{enum: [null]}")]
    [InlineData("{const: fixed}", "{type: string, enum: [fixed]}")]
    [InlineData("{type: string, const: '1'}", "{type: string, enum: ['1']}")]
    [InlineData("{const: 1}", "{type: integer, enum: [1]}")]
    [InlineData("{const: true}", "{type: boolean, enum: [true]}")]
    [InlineData("{type: [string, 'null'], const: a}", "{type: string, enum: [a]}")]
    [InlineData("{const: a, enum: [a, b]}", "{type: string, enum: [a]}")]
    [InlineData("{anyOf: [{const: 1}, {const: 2}, {type: 'null'}]}", "{type: integer, enum: [1, 2, null], nullable: true}")]
    [InlineData("{type: string, oneOf: [{const: a}, {const: null}]}", "{type: string, enum: [a, null], nullable: true}")]
    [InlineData("{oneOf: [{const: a}, {const: 1}]}", "{oneOf: [{type: string, enum: [a]}, {type: integer, enum: [1]}]}")]
    [InlineData("{oneOf: [{const: 1}, {const: 0.5}]}", "{type: number, enum: [1, 0.5]}")]
    [InlineData("{oneOf: [{type: number, const: 1}, {type: number, const: 2}]}", "{type: number, enum: [1, 2]}")]
    [InlineData("{oneOf: [{const: a}, {type: string}]}", "{oneOf: [{type: string, enum: [a]}, {type: string}]}")]
    public void Null_and_constants(string schema, string expected) => AssertSame(schema, expected);

    [Theory]
    [InlineData(
        "{oneOf: [{const: 1, title: One, description: D}, {const: 2, title: '2020-01-01'}, {type: 'null'}]}",
        "{oneOf: [{type: integer, enum: [1], title: One, description: D}, {type: integer, enum: [2], title: '2020-01-01'}, {enum: [null]}]}",
        "{type: integer, enum: [1, 2, null], nullable: true, x-enum-varnames: [One, '2020-01-01'], x-enum-descriptions: [D]}")]
    [InlineData(
        "{anyOf: [{const: null}, {const: a}, {const: b, description: B}], default: a, description: D}",
        "{anyOf: [{enum: [null]}, {type: string, enum: [a]}, {type: string, enum: [b], description: B}], default: a, description: D}",
        "{type: string, enum: [null, a, b], nullable: true, x-enum-descriptions: ['', '', B], default: a, description: D}")]
    [InlineData(
        "{type: number, oneOf: [{type: number, const: 1, title: ''}, {type: number, const: 0.5, deprecated: true, description: null}]}",
        "{type: number, oneOf: [{type: number, enum: [1], title: ''}, {type: number, enum: [0.5], deprecated: true, description: null}]}",
        "{type: number, enum: [1, 0.5]}")]
    [InlineData(
        "{oneOf: [{const: 1, title: One}], x-enum-varnames: [Own]}",
        "{oneOf: [{type: integer, enum: [1], title: One}], x-enum-varnames: [Own]}",
        "{type: integer, enum: [1], x-enum-varnames: [Own]}")]
    [InlineData(
        "{oneOf: [{const: 1, title: A, format: int64}, {const: 2}]}",
        "{oneOf: [{type: integer, enum: [1], title: A, format: int64}, {type: integer, enum: [2]}]}",
        "{oneOf: [{type: integer, enum: [1], title: A, format: int64}, {type: integer, enum: [2]}]}")]
    public void Alternatives_of_one_value_are_an_enum_with_their_words(string schema, string version30, string expected)
    {
        AssertSame(schema, expected);
        AssertSame(version30, expected);
        Assert.Equal(
            ReadModel(WithSchemas("3.0.3", "A: " + expected)).Schema("A"), ReadModel(WithSchemas("3.0.3", "A: " + version30)).Schema("A"));
    }

    [Theory]
    [InlineData("{type: integer, exclusiveMinimum: 5}", "{type: integer, minimum: 5, exclusiveMinimum: true}")]
    [InlineData("{exclusiveMinimum: 5, minimum: 4}", "{minimum: 5, exclusiveMinimum: true}")]
    [InlineData("{exclusiveMinimum: 5, minimum: 5}", "{minimum: 5, exclusiveMinimum: true}")]
    [InlineData("{exclusiveMinimum: 5, minimum: 6}", "{minimum: 6}")]
    [InlineData("{exclusiveMaximum: 0.5, maximum: 1}", "{maximum: 0.5, exclusiveMaximum: true}")]
    [InlineData("{exclusiveMaximum: 2, maximum: 1}", "{maximum: 1}")]
    [InlineData("{minimum: 5, exclusiveMinimum: true}", "{minimum: 5, exclusiveMinimum: true}")]
    public void Bounds(string schema, string expected) => AssertSame(schema, expected);

    [Theory]
    [InlineData("{$ref: '#/components/schemas/B', description: D}", "{allOf: [{$ref: '#/components/schemas/B'}], description: D}")]
    [InlineData("{$ref: '#/components/schemas/B', deprecated: true, nullable: true}", "{allOf: [{$ref: '#/components/schemas/B'}], deprecated: true, nullable: true}")]
    [InlineData("{$ref: '#/components/schemas/B', type: [object, 'null']}", "{allOf: [{$ref: '#/components/schemas/B'}], type: object, nullable: true}")]
    [InlineData(
        "{allOf: [{properties: {w: {type: string}}}], $ref: '#/components/schemas/B'}",
        "{allOf: [{$ref: '#/components/schemas/B'}, {properties: {w: {type: string}}}]}")]
    [InlineData("{$ref: '#/components/schemas/B', $comment: nothing, examples: [1], summary: S}", "{$ref: '#/components/schemas/B'}")]
    [InlineData(
        "{oneOf: [{$ref: '#/components/schemas/B', description: D, title: T}, {type: string}]}",
        "{oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}")]
    public void References_with_siblings(string schema, string expected) => AssertSame(schema, expected);

    [Theory]
    [InlineData("true", "{}")]
    [InlineData("{properties: {q: true, r: false}}", "{properties: {q: {}, r: {not: {}}}}")]
    [InlineData("{type: array, items: true}", "{type: array, items: {}}")]
    [InlineData("{type: object, additionalProperties: false}", "{type: object, additionalProperties: false}")]
    [InlineData("{type: object, additionalProperties: true}", "{type: object, additionalProperties: true}")]
    [InlineData("{type: object, unevaluatedProperties: false, properties: {z: {type: string}}}", "{type: object, additionalProperties: false, properties: {z: {type: string}}}")]
    [InlineData("{type: object, unevaluatedProperties: {type: string}}", "{type: object, additionalProperties: {type: string}}")]
    [InlineData("{type: object, patternProperties: {'.*': {type: integer}}}", "{type: object, additionalProperties: {type: integer}}")]
    [InlineData("{type: array, prefixItems: [{type: number}, {type: number}], items: false}", "{type: array, items: {type: number}}")]
    [InlineData("{type: array, items: [{type: number}, {type: number}], additionalItems: false}", "{type: array, items: {type: number}}")]
    [InlineData("{type: array, items: {$recursiveRef: '#'}, $recursiveAnchor: true}", "{type: array, items: {$ref: '#/components/schemas/A'}}")]
    public void Booleans_maps_and_lists(string schema, string expected) => AssertSame(schema, expected);

    [Theory]
    [InlineData("{type: string, contentEncoding: base64}", "{type: string, format: byte}")]
    [InlineData("{type: [string, 'null'], contentEncoding: base64, contentMediaType: image/png}", "{type: string, format: byte, nullable: true}")]
    [InlineData("{type: string, contentMediaType: application/octet-stream}", "{type: string, format: binary}")]
    [InlineData("{contentMediaType: image/png}", "{type: string, format: binary}")]
    [InlineData("{type: string, contentMediaType: application/json, contentSchema: {type: object}}", "{type: string}")]
    [InlineData("{type: string, contentEncoding: base64url}", "{type: string}")]
    [InlineData("{type: string, format: uuid, contentMediaType: image/png}", "{type: string, format: uuid}")]
    public void Content_of_strings(string schema, string expected)
    {
        ApiSchema read = Read(WithSchemas("3.1.0", "A: " + schema + B)).Model!.Schema("A");
        // What the comparison alone sees is kept beside it.
        Assert.Equal(ReadModel(WithSchemas("3.0.3", "A: " + expected + B)).Schema("A"), read with { Constraints = null });
    }

    [Theory]
    [InlineData("type: string, contentMediaType: application/json, contentSchema: {type: object}", true)]
    [InlineData("type: [string, 'null'], contentMediaType: text/plain, contentSchema: {pattern: '^a'}", true)]
    [InlineData("type: string, contentEncoding: base64, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/B'}", true)]
    [InlineData("type: string, contentSchema: {type: object}", false)]
    [InlineData("type: string, contentMediaType: application/json", false)]
    [InlineData("type: string, contentMediaType: application/json, contentSchema: true", false)]
    [InlineData("type: integer, contentMediaType: application/json, contentSchema: {type: object}", false)]
    public void A_schema_of_what_a_string_holds_is_reported(string schema, bool isReported) => Assert.Equal(
        isReported ? ["MAD2019 /components/schemas/A/contentSchema contentSchema | what the string holds is neither read nor written"] : [],
        Lines(Read(WithSchemas("3.1.0", $"A: {{{schema}}}" + B))));

    [Theory]
    [InlineData("{type: string, $comment: c, $schema: s, examples: [a, b], example: a, xml: {nodeType: cdata}}", "{type: string}")]
    [InlineData("{type: string, x-sunset: 2027-01-01}", "{type: string, x-sunset: 2027-01-01}")]
    [InlineData(
        "{type: object, properties: {examples: {type: [string, 'null']}, const: {type: string}, x-a: {const: a}}}",
        "{type: object, properties: {examples: {type: string, nullable: true}, const: {type: string}, x-a: {type: string, enum: [a]}}}")]
    [InlineData("{default: {const: a}, enum: [{const: a}]}", "{default: {const: a}, enum: [{const: a}]}")]
    public void What_says_nothing_of_values_goes_and_values_stay(string schema, string expected) => AssertSame(schema, expected);

    [Fact]
    public void The_default_of_a_discriminator_is_a_schema_of_the_document()
    {
        const string Kind = "type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/B'}";
        foreach (string target in new[] { "B", "'#/components/schemas/B'" })
            Assert.Equal("B", ReadModel(WithSchemas("3.2.0", "A: {" + Kind + $", defaultMapping: {target}}}}}" + B)).Schemas[0].Schema.Discriminator!.DefaultSchema);
        ReadResult result = Read(WithSchemas("3.2.0", "A: {" + Kind + ", defaultMapping: C}}" + B));
        Assert.StartsWith("MAD1005 /components/schemas/A/discriminator C", Assert.Single(Lines(result)), StringComparison.Ordinal);
        Assert.Equal(ReadModel(WithSchemas("3.0.3", "A: {" + Kind + "}}" + B)) with { Unresolved = result.Model!.Unresolved }, result.Model);
    }

    private static void AssertSame(string schema, string expected)
    {
        ApiModel model = ReadModel(WithSchemas("3.0.3", "A: " + expected + B));
        Assert.Equal(model.Schema("A"), ReadModel(WithSchemas("3.1.0", "A: " + schema + B)).Schema("A"));
        Assert.Equal(model, ReadModel(WithSchemas("3.2.0", "A: " + schema + B)));
    }
}
