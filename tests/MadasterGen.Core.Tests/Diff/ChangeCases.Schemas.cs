namespace MadasterGen.Core.Tests.Diff;

/// <content>What changes in schemas.</content>
internal static partial class ChangeCases
{
    private static IEnumerable<ChangeCase> Properties() =>
    [
        new("MAD3501", Fragment.Thing, Object("a: {type: string}, b: {type: string}"), Object("a: {type: string}"), Object("b: {type: string}, a: {type: string, description: d}")),
        new("MAD3503", Fragment.Thing, Object("a: {type: string}, b: {type: string}", "b"), Object("a: {type: string}"), Object("a: {type: string}, b: {type: string}")),
        new("MAD3505", Fragment.Thing, Object("a: {type: string}"), Object("a: {type: string}", "a"), Object("a: {type: string, nullable: false}")),
        new("MAD3523", Fragment.Thing, Object("mt: {type: string}"), Object("Mt: {type: string}"), Object("mT: {type: string}")),
        new("MAD3523", Fragment.Thing, Object("a-b: {type: object, properties: {x: {type: string}}}", "a-b"), Object("a_b: {type: object, properties: {x: {type: string}}}", "a_b"), Object("a-b: {type: object, properties: {x: {type: string, title: t}}}", "a-b")),
        new("MAD3507", Fragment.Value, "{type: string}", "{type: string, nullable: true}", "{allOf: [{type: string}]}"),
        new("MAD3507", Fragment.Value, "{$ref: '#/components/schemas/Named'}", "{allOf: [{$ref: '#/components/schemas/Named'}], nullable: true}", "{allOf: [{$ref: '#/components/schemas/Named'}], description: d}"),
        new("MAD3505", Fragment.Thing, Object("a: {type: integer}"), Object("a: {type: integer}", "a"), Object("a: {type: integer, nullable: false}")),
        new("MAD3507", Fragment.Value, "{type: integer}", "{type: integer, nullable: true}", "{type: integer, nullable: false}"),
        new("MAD3507", Fragment.Value, "{type: string, enum: [a]}", "{type: string, enum: [a], nullable: true}", "{type: string, enum: [a], nullable: false}"),
        new("MAD3509", Fragment.Value, "{type: string}", "{type: string, readOnly: true}", "{type: string, readOnly: false}"),
        new("MAD3511", Fragment.Value, "{type: string}", "{type: string, writeOnly: true}", "{type: string, writeOnly: false}"),
        new("MAD3513", Fragment.Value, "{type: string}", "{type: string, deprecated: true}", "{type: string, deprecated: false}"),
        new("MAD3515", Fragment.Value, "{type: string, x-sunset: '2027-01-01'}", "{type: string, x-sunset: '2028-01-01'}", "{type: string, x-sunset: '2027-01-01', title: t}"),
        new("MAD3521", Fragment.Value, "{type: string, x-stability-level: stable}", "{type: string, x-stability-level: draft}", "{type: string}"),
        new("MAD3707", Fragment.Value, "{type: string, x-extensible-enum: [a, b]}", "{type: string, x-extensible-enum: [a]}", "{type: string, x-extensible-enum: [a, b, c]}"),
        new("MAD3709", Fragment.Value, "{type: string, enum: [a], x-extensible-enum: true}", "{type: string, enum: [a]}", "{type: string, enum: [a], x-extensible-enum: true, title: t}"),
        new("MAD3516", Fragment.Value, "{type: string, default: a}", "{type: string}", "{type: string, default: a, example: b}"),
        new("MAD3518", Fragment.Value, "{type: string, default: a}", "{type: string, default: b}", "{type: string}"),
        new("MAD3519", Fragment.Value, "{type: object}", "{type: object, required: [a]}", "{type: object, required: []}"),
    ];

    private static IEnumerable<ChangeCase> Types() =>
    [
        new("MAD3601", Fragment.Value, "{type: string}", "{type: integer}", "{type: string, description: d}"),
        new("MAD3602", Fragment.Value, "{type: integer}", "{type: number}", "{type: integer, format: int32}"),
        new("MAD3604", Fragment.Value, "{type: string}", "{}", "{type: string, title: t}"),
        new("MAD3606", Fragment.Value, "{type: integer, format: int32}", "{type: integer, format: int64}", "{type: integer}"),
        new("MAD3606", Fragment.Value, "{type: number, format: float}", "{type: number, format: double}", "{type: number}"),
        new("MAD3606", Fragment.Value, "{type: string, format: date}", "{type: string, format: date-time}", "{type: string, format: uuid}"),
        new("MAD3608", Fragment.Value, "{type: string, format: uuid}", "{type: string}", "{type: string, format: uri}"),
        new("MAD3610", Fragment.Value, "{type: string, format: uuid}", "{type: string, format: uri}", "{type: string}"),
        new("MAD3608", Fragment.Value, "{type: string, format: time}", "{type: string}", "{type: string, format: uri}"),
        new("MAD3608", Fragment.Value, "{type: string, format: duration}", "{type: string}", "{type: string, format: uri}"),
        new("MAD3611", Fragment.Value, "{$ref: '#/components/schemas/Other'}", "{$ref: '#/components/schemas/Another'}", "{allOf: [{$ref: '#/components/schemas/Other'}]}"),
        new("MAD3612", Fragment.Schemas, "{Thing: {type: object}, A: {type: object}}", "{Thing: {type: object}}", "{A: {type: object, description: d}, Thing: {type: object}}"),
        new("MAD3614", Fragment.Thing, "{type: object}", "{type: object, deprecated: true}", "{type: object, deprecated: false}"),
        new(
            "MAD3616", Fragment.Schemas,
            "{Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}, A: {type: object, properties: {b: {type: string}}}}",
            "{Thing: {type: object, properties: {a: {$ref: '#/components/schemas/B'}}}, B: {type: object, properties: {b: {type: string}}}}",
            "{Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}, A: {type: object, description: d, properties: {b: {type: string}}}}"),
        new(
            "MAD3617", Fragment.Value, "{$ref: '#/components/schemas/Other'}", "{type: object, properties: {x: {type: string}}}",
            "{allOf: [{$ref: '#/components/schemas/Other'}, {description: d}]}"),
        new("MAD3619", Fragment.Schemas, Either("{$ref: '#/components/schemas/Either'}"), Either(Choice("oneOf", "A", "B")), Either("{$ref: '#/components/schemas/Either', description: d}")),
    ];

    private static string Either(string value) =>
        $"{{Thing: {{type: object, properties: {{value: {value}}}}}, A: {{type: object, required: [a], properties: {{a: {{type: string}}}}}}, "
        + $"B: {{type: object, required: [b], properties: {{b: {{type: integer}}}}}}, Either: {Choice("oneOf", "A", "B")}}}";

    private static IEnumerable<ChangeCase> Enums() =>
    [
        new("MAD3701", Fragment.Value, "{type: string, enum: [a, b, c]}", "{type: string, enum: [a, b]}", "{type: string, enum: [c, b, a]}"),
        new("MAD3703", Fragment.Value, "{type: string, enum: [a, b]}", "{type: string}", "{type: string, enum: [a]}"),
        new("MAD3701", Fragment.Value, "{type: integer, enum: [1, 2, 3]}", "{type: integer, enum: [1, 2]}", "{type: integer, enum: [3, 2, 1]}"),
        new("MAD3703", Fragment.Value, "{type: integer, enum: [1, 2]}", "{type: integer}", "{type: integer, enum: [1]}"),
        new("MAD3703", Fragment.Value, "{type: number, enum: [0.5, 2]}", "{type: number}", "{type: number, enum: [1]}"),
        new("MAD3705", Fragment.Value, "{type: string, enum: [a]}", "{type: string, enum: [b]}", "{type: string, enum: [a, b]}"),
        new("MAD3705", Fragment.Value, "{type: integer, enum: [1]}", "{type: integer, enum: [2]}", "{type: integer, enum: [1, 2]}"),
        new(
            "MAD3706", Fragment.Value, "{type: integer, enum: [1, 2], x-enum-varnames: [One, Two]}",
            "{type: integer, enum: [1, 2], x-enum-varnames: [One, Second]}", "{type: integer, enum: [2, 1], x-enumNames: [two, one]}"),
        new(
            "MAD3706", Fragment.Value, "{type: integer, enum: [1, 2]}", "{type: integer, enum: [1, 2], x-enum-varnames: [One]}",
            "{type: integer, enum: [1, 2], x-enum-descriptions: [One]}"),
        new("MAD3712", Fragment.Value, "{type: string, enum: [a, done]}", "{type: string, enum: [a, Done]}", "{type: string, enum: [a, done], title: t}"),
        new("MAD3711", Fragment.Value, "{type: string, enum: [a, b, c]}", "{type: string, enum: [a, c, b]}", "{type: string, enum: [a, b, c, d]}"),
        new("MAD3711", Fragment.Value, "{type: integer, enum: [1, 2]}", "{type: integer, enum: [2, 1]}", "{type: integer, enum: [1]}"),
    ];

    private static IEnumerable<ChangeCase> Constraints() =>
    [
        new("MAD3801", Fragment.Value, "{type: integer, minimum: 1}", "{type: integer, minimum: 2}", "{type: integer, minimum: 1.0}"),
        new("MAD3801", Fragment.Value, "{type: integer}", "{type: integer, minimum: 0}", "{type: integer, maximum: 0}"),
        new("MAD3803", Fragment.Value, "{type: integer, maximum: 2}", "{type: integer, maximum: 1}", "{type: integer, maximum: 3}"),
        new("MAD3805", Fragment.Value, "{type: integer, minimum: 1}", "{type: integer, minimum: 1, exclusiveMinimum: true}", "{type: integer, minimum: 1, exclusiveMinimum: false}"),
        new("MAD3807", Fragment.Value, "{type: integer, maximum: 1}", "{type: integer, maximum: 1, exclusiveMaximum: true}", "{type: integer, maximum: 1, exclusiveMaximum: false}"),
        new("MAD3809", Fragment.Value, "{type: integer, multipleOf: 2}", "{type: integer, multipleOf: 4}", "{type: integer, multipleOf: 1}"),
        new("MAD3811", Fragment.Value, "{type: integer, multipleOf: 2}", "{type: integer, multipleOf: 3}", "{type: integer, multipleOf: 6}"),
        new("MAD3812", Fragment.Value, "{type: string}", "{type: string, minLength: 1}", "{type: string, minLength: 0}"),
        new("MAD3814", Fragment.Value, "{type: string, maxLength: 9}", "{type: string, maxLength: 8}", "{type: string, maxLength: 10}"),
        new("MAD3816", Fragment.Value, "{type: string}", "{type: string, pattern: '^a$'}", "{type: string, example: '^a$'}"),
        new("MAD3818", Fragment.Value, "{type: string, pattern: '^a$'}", "{type: string, pattern: '^b$'}", "{type: string}"),
        new("MAD3819", Fragment.Value, Array(""), Array(", minItems: 1"), Array(", minItems: 0")),
        new("MAD3821", Fragment.Value, Array(", maxItems: 9"), Array(", maxItems: 8"), Array("")),
        new("MAD3823", Fragment.Value, Array(""), Array(", uniqueItems: true"), Array(", uniqueItems: false")),
        new("MAD3825", Fragment.Value, "{type: object}", "{type: object, minProperties: 1}", "{type: object, minProperties: 0}"),
        new("MAD3829", Fragment.NewerValue, "{type: object}", "{type: object, propertyNames: {pattern: '^a'}}", "{type: object, propertyNames: true}"),
        new("MAD3829", Fragment.NewerValue, "{type: object, dependentRequired: {a: [b]}}", "{type: object, dependentRequired: {a: [b, c]}}", "{dependentRequired: {a: [b]}, type: object}"),
        new("MAD3829", Fragment.NewerValue, "{type: array, items: {}, contains: {type: string}}", "{type: array, items: {}, contains: {type: string}, minContains: 2}", "{type: array, items: {}, contains: {type: string}, minContains: 1}"),
        new("MAD3831", Fragment.NewerValue, "{type: object, if: {required: [a]}, then: {required: [b]}}", "{type: object, if: {required: [a]}, then: {required: [c]}}", "{type: object, if: {required: [a], description: d}, then: {required: [b]}}"),
        new("MAD3832", Fragment.NewerValue, "{type: string, contentMediaType: text/csv}", "{type: string, contentMediaType: text/plain}", "{type: string, contentMediaType: text/csv, title: t}"),
        new("MAD3827", Fragment.Value, "{type: object, maxProperties: 9}", "{type: object, maxProperties: 8}", "{type: object}"),
    ];

    private static IEnumerable<ChangeCase> Compositions() =>
    [
        new("MAD3901", Fragment.Value, Choice("oneOf", "Other", "Another", "Cat"), Choice("oneOf", "Other", "Another"), Choice("oneOf", "Cat", "Another", "Other")),
        new("MAD3903", Fragment.Value, Choice("oneOf", "Other", "Another"), "{$ref: '#/components/schemas/Other'}", Choice("oneOf", "Other", "Another", "Cat")),
        new("MAD3905", Fragment.Value, Choice("oneOf", "Other", "Another"), Choice("anyOf", "Other", "Another"), Choice("oneOf", "Another", "Other")),
        new("MAD3927", Fragment.Value, Choice("oneOf", "Other", "Another"), Choice("oneOf", "Another", "Other"), Choice("oneOf", "Other", "Cat", "Another")),
        new("MAD3906", Fragment.Thing, "{allOf: [{$ref: '#/components/schemas/Other'}, {type: object, properties: {z: {type: string}}}]}", "{type: object, properties: {z: {type: string}}}", "{type: object, properties: {z: {type: string}, x: {type: string}}}"),
        new("MAD3908", Fragment.Value, "{type: string}", "{type: string, not: {enum: [a]}}", "{type: string, description: not}"),
        new("MAD3910", Fragment.Value, "{type: string, not: {enum: [a]}}", "{type: string, not: {enum: [b]}}", "{type: string, not: {enum: [a], description: d}}"),
        new("MAD3911", Fragment.Value, Kinds("kind", "cat: Cat, dog: Dog"), Choice("oneOf", "Cat", "Dog"), Kinds("kind", "dog: Dog, cat: Cat")),
        new("MAD3913", Fragment.Value, Kinds("kind", "cat: Cat, dog: Dog"), Kinds("sort", "cat: Cat, dog: Dog"), Kinds("kind", "dog: Dog, cat: Cat")),
        new("MAD3914", Fragment.Value, Kinds("kind", "cat: Cat, dog: Dog, pup: Dog"), Kinds("kind", "cat: Cat, dog: Dog"), Kinds("kind", "pup: Dog, dog: Dog, cat: Cat")),
        new("MAD3916", Fragment.Value, Kinds("kind", "cat: Cat, dog: Dog"), Kinds("kind", "cat: Dog, dog: Dog"), Kinds("kind", "dog: '#/components/schemas/Dog', cat: '#/components/schemas/Cat'")),
        new("MAD3917", Fragment.Value, "{type: object}", "{type: object, additionalProperties: false}", "{type: object, additionalProperties: true}"),
        new("MAD3919", Fragment.Value, "{type: object, additionalProperties: true}", "{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {}}"),
        new("MAD3921", Fragment.Thing, "{type: object, discriminator: {propertyName: k}}", "{type: object, discriminator: {propertyName: k}, x-abstract: true}", "{type: object, discriminator: {propertyName: k}, x-abstract: false}"),
        new("MAD3923", Fragment.Schemas, Kind("Cat", "Dog"), Kind("Cat"), Kind("Dog", "Cat")),
        new("MAD3925", Fragment.Value, "{type: object, additionalProperties: true}", "{type: object}", "{type: object, additionalProperties: {}}"),
    ];
}
