using MadasterGen.Diff;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>Spellings that mean the same are equal.</summary>
public sealed class SameTests
{
    public static TheoryData<string, string> Values => new()
    {
        { "{type: string, nullable: true}", "{type: string, x-nullable: true}" },
        { "{type: string, nullable: true, enum: [a]}", "{type: string, enum: [a, null]}" },
        { "{allOf: [{$ref: '#/components/schemas/Named'}], nullable: true}", "{oneOf: [{$ref: '#/components/schemas/Named'}, {nullable: true}]}" },
        { "{allOf: [{$ref: '#/components/schemas/Named'}], nullable: true}", "{anyOf: [{nullable: true}, {$ref: '#/components/schemas/Named'}]}" },
        { "{allOf: [{$ref: '#/components/schemas/Named'}], nullable: true}", "{anyOf: [{$ref: '#/components/schemas/Named'}, {type: object, nullable: true}]}" },
        { "{type: string, nullable: true}", "{oneOf: [{type: string}, {type: object, nullable: true}]}" },
        { "{type: array, items: {type: string, nullable: true}}", "{type: array, items: {anyOf: [{type: string}, {type: object, nullable: true}]}}" },
        { "{$ref: '#/components/schemas/Other'}", "{allOf: [{$ref: '#/components/schemas/Other'}], description: d}" },
        { "{$ref: '#/components/schemas/Other'}", "{allOf: [{$ref: '#/components/schemas/Other'}, {description: d}]}" },
        { "{$ref: '#/components/schemas/Other'}", "{allOf: [{title: t}, {$ref: '#/components/schemas/Other'}, {example: {}}]}" },
        { "{$ref: '#/components/schemas/Other'}", "{oneOf: [{$ref: '#/components/schemas/Other'}]}" },
        { "{allOf: [{type: string, maxLength: 5}, {minLength: 1}]}", "{allOf: [{type: string, minLength: 1}, {maxLength: 5}]}" },
        { "{type: string, maxLength: 5}", "{allOf: [{type: string, maxLength: 9}, {maxLength: 5}]}" },
        { "{type: string, enum: [a]}", "{allOf: [{type: string, enum: [a, b]}, {enum: [a, c]}]}" },
        { "{type: object, properties: {x: {type: string}}}", "{properties: {x: {type: string}}}" },
        { "{type: object, properties: {x: {type: string}, z: {type: string}}}", "{allOf: [{$ref: '#/components/schemas/Other'}, {type: object, properties: {z: {type: string}}}]}" },
        { "{type: object, additionalProperties: true}", "{type: object, additionalProperties: {}}" },
        { "{type: string}", "{type: string, pattern: '.*'}" },
        { "{type: string, pattern: '^(.*)$'}", "{type: string, pattern: ''}" },
        { "{type: array, items: {}}", "{type: array}" },
        { "{type: string}", "{type: string, title: t, description: d, example: e}" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Two_spellings_are_one(string one, string other)
    {
        Assert.Equal([], Changes(Fragment.Value, one, other));
        Assert.Equal([], Changes(Fragment.Value, other, one));
    }

    [Fact]
    public void A_schema_with_another_name_is_the_same_on_the_wire_and_its_name_is_known()
    {
        ApiDiff diff = ApiComparer.Compare(
            ChangeCase.Read(Fragment.Schemas, "{Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}, A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}}}}"),
            ChangeCase.Read(Fragment.Schemas, "{Thing: {type: object, properties: {a: {$ref: '#/components/schemas/B'}}}, B: {type: object, properties: {next: {$ref: '#/components/schemas/B'}}}}"),
            CancellationToken.None);

        ApiChange change = Assert.Single(diff.Changes);
        Assert.Equal("The schema A is called B now", change.Sentence);
        Assert.Equal(new Verdicts(Verdict.Harmless, Verdict.Breaking, Verdict.Breaking), change.Verdicts);
        Assert.Contains(new TypePair("A", "B"), diff.Types);
    }

    [Fact]
    public void What_a_document_promises_behind_the_headers_of_HEAD_never_travels()
    {
        const string promised = "info: {title: T, version: '1'}, paths: {/a: {head: {operationId: A, responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}}}}";
        const string other = "info: {title: T, version: '1'}, paths: {/a: {head: {operationId: A, responses: {'200': {description: d}}}}}";

        Assert.Equal([], Changes(Fragment.Document, promised, other));
        Assert.Equal([], Changes(Fragment.Document, other, promised));
    }

    [Fact]
    public void Shared_parameters_and_responses_are_what_they_stand_for()
    {
        const string written = "info: {title: T, version: '1'}, paths: {/a: {get: {operationId: A, parameters: [{name: p, in: query, schema: {type: string}}], responses: {'200': {description: d}}}}}";
        const string shared = "info: {title: T, version: '1'}, paths: {/a: {parameters: [{$ref: '#/components/parameters/P'}], get: {operationId: A, responses: {'200': {$ref: '#/components/responses/R'}}}}}, "
            + "components: {parameters: {P: {name: p, in: query, schema: {type: string}}}, responses: {R: {description: e}}}";

        Assert.Equal([], Changes(Fragment.Document, written, shared));
    }

    private static IEnumerable<string> Changes(Fragment part, string old, string @new) =>
        ApiComparer.Compare(ChangeCase.Read(part, old), ChangeCase.Read(part, @new), CancellationToken.None).Changes.Select(c => $"{c.RuleId} {c.Sentence}");
}
