using MadasterGen.Core.Tests.Planning.Types.Unions;
using MadasterGen.Core.Tests.Reading;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Core.Tests.Planning.Types.Records;

/// <summary>Properties that several parts of a composition declare.</summary>
public sealed class RefinedPropertyTests
{
    private const string Named = """
        Kind: {type: string, enum: [x, y]}
        Either: {oneOf: [{type: string}, {type: boolean}]}
        Id: {type: string, format: uuid}
        Thing: {type: object, properties: {n: {type: string}}}
        More: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {m: {type: string}}}]}

        """;

    [Theory]
    [InlineData("{type: string}", "{description: Says more.}", "String")]
    [InlineData("{type: integer, format: int32}", "{minimum: 3}", "Int32")]
    [InlineData("{type: string}", "{format: date-time}", "DateTimeOffset")]
    [InlineData("{type: number}", "{type: integer}", "Int64")]
    [InlineData("{type: string}", "{enum: [x, y]}", "Acme.V1.AP")]
    [InlineData("{type: array, items: {type: string}}", "{minItems: 1}", "list of String")]
    [InlineData("{type: array, items: {type: string}}", "{items: {maxLength: 9}}", "list of String")]
    [InlineData("{type: array}", "{items: {type: boolean}}", "list of Boolean")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{description: Says more.}", "map of String")]
    [InlineData("{$ref: '#/components/schemas/Kind'}", "{default: x}", "Acme.V1.Kind")]
    [InlineData("{$ref: '#/components/schemas/Kind'}", "{type: string}", "Acme.V1.Kind")]
    [InlineData("{$ref: '#/components/schemas/Kind'}", "{enum: [x]}", "Acme.V1.Kind")]
    [InlineData("{$ref: '#/components/schemas/Kind'}", "{type: string, enum: [x]}", "Acme.V1.Kind")]
    [InlineData("{$ref: '#/components/schemas/Id'}", "{description: Says more.}", "Guid")]
    [InlineData("{type: string}", "{$ref: '#/components/schemas/Id'}", "Guid")]
    [InlineData("{type: object}", "{$ref: '#/components/schemas/Thing'}", "Acme.V1.Thing")]
    [InlineData("{$ref: '#/components/schemas/Thing'}", "{type: object}", "Acme.V1.Thing")]
    [InlineData("{$ref: '#/components/schemas/Thing'}", "{$ref: '#/components/schemas/Thing'}", "Acme.V1.Thing")]
    [InlineData("{$ref: '#/components/schemas/Thing'}", "{$ref: '#/components/schemas/More'}", "Acme.V1.More")]
    [InlineData("{type: object, properties: {n: {type: string}}}", "{$ref: '#/components/schemas/Thing'}", "Acme.V1.Thing")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/Thing'}}", "{type: array, items: {$ref: '#/components/schemas/Thing'}}", "list of Acme.V1.Thing")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/Thing'}}", "{type: array, items: {$ref: '#/components/schemas/More'}}", "list of Acme.V1.More")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/Thing'}}", "{type: array}", "list of Acme.V1.Thing")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/Thing'}}", "{items: {description: One.}}", "list of Acme.V1.Thing")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: string}}", "map of String")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{minProperties: 1}", "map of String")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{type: object}", "map of String")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "{type: string}", "String")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "{description: Says more.}", "Acme.V1.AP")]
    [InlineData("{$ref: '#/components/schemas/Either'}", "{type: string}", "String")]
    [InlineData("{$ref: '#/components/schemas/Either'}", "{description: Says more.}", "Acme.V1.Either")]
    public void Its_type_is_what_all_declarations_say(string first, string last, string type) =>
        Assert.Equal(type, Text(Plan(first, last).Type));

    [Theory]
    [InlineData("{type: integer}", "{type: string}", "String")]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: integer}}", "list of Int64")]
    [InlineData("{$ref: '#/components/schemas/Kind'}", "{type: boolean}", "Boolean")]
    public void Where_no_value_is_what_all_ask_for_the_last_counts(string first, string last, string type) =>
        Assert.Equal(type, Text(Plan(first, last).Type));

    [Theory]
    [InlineData("{type: integer}", "{type: string}")]
    [InlineData("{type: string, format: uuid}", "{type: string, format: date}")]
    [InlineData("{type: array, items: {type: string}}", "{$ref: '#/components/schemas/Thing'}")]
    [InlineData("{$ref: '#/components/schemas/Kind'}", "{type: boolean}")]
    public void Where_no_value_is_what_all_ask_for_it_is_told_where_the_last_stands(string first, string last) => Assert.Equal(
        "MAD2012 /components/schemas/A/allOf/1/properties/p AP | what the last of them is",
        Documents.Line(Assert.Single(Client(first, last).Problems, problem => problem.Id == ProblemIds.PartsDoNotFit)));

    [Theory]
    [InlineData("{type: integer}", "{type: number}")]
    [InlineData("{type: integer, format: int32}", "{type: integer, format: int64}")]
    [InlineData("{type: string}", "{description: Says more.}")]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: integer}}")]
    [InlineData("{$ref: '#/components/schemas/Thing'}", "{$ref: '#/components/schemas/More'}")]
    [InlineData("{$ref: '#/components/schemas/Either'}", "{type: string}")]
    public void Where_a_value_can_be_what_all_ask_for_nothing_is_told(string first, string last) =>
        Assert.DoesNotContain(Client(first, last).Problems, problem => problem.Id == ProblemIds.PartsDoNotFit);

    [Fact]
    public void Objects_in_place_are_one_with_the_members_of_all()
    {
        ClientPlan client = Client("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {b: {type: integer}}}");

        Assert.Equal(["a", "b"], client.Type<RecordPlan>("AP").Properties.Select(property => property.JsonName));
    }

    [Fact]
    public void What_only_the_first_says_of_it_is_kept()
    {
        PropertyPlan property = Plan("{type: string, description: First., readOnly: true}", "{maxLength: 3}");

        Assert.Equal("First.", property.Description);
        Assert.True(property.IsReadOnly);
    }

    [Fact]
    public void The_last_words_are_those_that_people_see() =>
        Assert.Equal("Last.", Plan("{type: string, description: First.}", "{type: string, description: Last.}").Description);

    private static string Text(CSharpType type) => type switch
    {
        ScalarType scalar => scalar.Scalar.ToString(),
        GeneratedType generated => generated.FullName.Replace("global::", "", StringComparison.Ordinal),
        ListType list => "list of " + Text(list.Element),
        MapType map => "map of " + Text(map.Element),
        _ => type.GetType().Name,
    };

    private static PropertyPlan Plan(string first, string last) =>
        Client(first, last).Type<RecordPlan>("A").Properties.Single(property => property.JsonName == "p");

    private static ClientPlan Client(string first, string last) => UnionPlans.Client(Named + $$$"""
        Base: {type: object, properties: {p: {{{first}}}}}
        A: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {p: {{{last}}}}}]}
        """);
}
