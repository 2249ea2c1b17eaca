using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Core.Tests.Schemas;

/// <summary>Properties beside alternatives: of every case where alternatives add others, else of one object.</summary>
public sealed class UnionBaseTests
{
    private const string Id = "type: object, properties: {id: {type: string}}";
    private const string Card = "{$ref: '#/components/schemas/Card'}";
    private const string Iban = "{$ref: '#/components/schemas/Iban'}";
    private const string Both = $"[{Card}, {Iban}]";

    private const string Others = """
        Card: {type: object, required: [number], properties: {number: {type: string}}}
        Iban: {type: object, properties: {iban: {type: string}, holder: {type: string}}}
        Whole: {type: object, properties: {id: {type: string}, whole: {type: string}}}
        Base: {type: object, required: [id], properties: {id: {type: string}}}
        Payment: {type: object, properties: {id: {type: string}}, oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Iban'}]}
        Means: {oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Iban'}]}
        Own: {type: object, properties: {id: {type: string}}, oneOf: [{$ref: '#/components/schemas/OwnA'}, {$ref: '#/components/schemas/OwnB'}]}
        OwnA: {allOf: [{$ref: '#/components/schemas/Own'}, {type: object, properties: {a: {type: string}}}]}
        OwnB: {allOf: [{$ref: '#/components/schemas/Own'}, {type: object, properties: {b: {type: string}}}]}
        Text: {type: string}
        Null: {enum: [null]}
        """;

    [Theory]
    [InlineData($"{{{Id}, oneOf: {Both}}}", "id number!, id iban holder")]
    [InlineData($"{{{Id}, anyOf: {Both}}}", "id number!, id iban holder")]
    [InlineData($"{{{Id}, required: [id], oneOf: {Both}}}", "id! number!, id! iban holder")]
    [InlineData($"{{{Id}, nullable: true, oneOf: [{Card}, {Iban}, {{$ref: '#/components/schemas/Null'}}]}}", "id number!, id iban holder")]
    [InlineData($"{{allOf: [{{$ref: '#/components/schemas/Base'}}, {{oneOf: {Both}}}]}}", "id! number!, id! iban holder")]
    [InlineData($"{{allOf: [{{$ref: '#/components/schemas/Base'}}], oneOf: {Both}}}", "id! number!, id! iban holder")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Payment'}, {type: object, properties: {note: {type: string}}}]}", "id note number!, id note iban holder")]
    [InlineData($"{{{Id}, oneOf: [{{$ref: '#/components/schemas/Payment'}}, {{$ref: '#/components/schemas/Whole'}}]}}", "id number!, id iban holder, Whole")]
    [InlineData("{type: object, properties: {n: {type: string}}, oneOf: [{$ref: '#/components/schemas/Payment'}, {$ref: '#/components/schemas/Whole'}]}", "n id number!, n id iban holder, n id whole")]
    [InlineData("{type: object, properties: {n: {type: string}}, oneOf: [{$ref: '#/components/schemas/Means'}, {$ref: '#/components/schemas/Whole'}]}", "n number!, n iban holder, n id whole")]
    [InlineData($"{{{Id}, oneOf: [{{type: object, properties: {{id: {{type: string}}, x: {{}}}}}}, {{type: object, properties: {{y: {{}}}}}}]}}", "id x, id y")]
    [InlineData($"{{{Id}, oneOf: [{Card}, {{}}]}}", "id number!, id")]
    [InlineData($"{{{Id}, oneOf: [{Card}, {Card}, {Iban}]}}", "id number!, id iban holder")]
    [InlineData($"{{{Id}, anyOf: [{{required: [id]}}, {{maxProperties: 3}}], oneOf: {Both}}}", "id number!, id iban holder")]
    [InlineData("{$ref: '#/components/schemas/Own'}", "OwnA, OwnB")]
    public void Properties_beside_alternatives_are_those_of_every_case(string schema, string cases) => Assert.Equal(cases, Cases(schema));

    [Theory]
    [InlineData("{type: object, properties: {a: {}, b: {}}, oneOf: [{required: [a]}, {required: [b]}]}", "object of a, b")]
    [InlineData("{type: object, properties: {a: {}, b: {}}, anyOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]}", "object of a, b")]
    [InlineData("{type: object, properties: {a: {}, b: {}}, oneOf: [{}, {required: [b]}]}", "object of a, b")]
    [InlineData($"{{{Id}, oneOf: [{{$ref: '#/components/schemas/Base'}}, {{required: [id]}}]}}", "object of id")]
    [InlineData($"{{{Id}, oneOf: [{Card}, {{$ref: '#/components/schemas/Text'}}]}}", "object of id")]
    [InlineData($"{{{Id}, oneOf: {Both}, anyOf: [{{$ref: '#/components/schemas/Whole'}}, {Card}]}}", "object of id")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Base'}], oneOf: [{required: [id]}, {maxProperties: 3}]}", "object of id!")]
    [InlineData("{$ref: '#/components/schemas/OwnA'}", "OwnA: object of id, a")]
    public void What_adds_no_properties_or_is_no_object_leaves_one_object(string schema, string view) => Assert.Equal(view, Views.Of(schema, Others));

    [Fact]
    public void A_discriminator_beside_both_tells_cases_apart()
    {
        string schema = $"{{{Id}, oneOf: {Both}, discriminator: {{propertyName: kind, mapping: {{card: '#/components/schemas/Card'}}}}}}";

        Assert.Equal(["card", "Iban"], Find(schema, Others).Alternatives.Select(one => Assert.Single(Assert.Single(one.Tags).Values)));
    }

    [Theory]
    [InlineData("oneOf: [{$ref: '#/components/schemas/Cow'}, {$ref: '#/components/schemas/Calf'}]", "Animal: kind of Animal")]
    [InlineData("anyOf: [{$ref: '#/components/schemas/Cow'}]", "Animal: kind of Animal")]
    [InlineData("oneOf: [{$ref: '#/components/schemas/Cow'}, {$ref: '#/components/schemas/Stone'}]", "one of Cow, Stone")]
    public void A_base_that_lists_what_derives_from_it_is_a_base(string alternatives, string view)
    {
        string schemas = $"Animal: {{type: object, properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind}}, {alternatives}}}\n" + """
            Cow: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {moo: {type: string}}}]}
            Calf: {allOf: [{$ref: '#/components/schemas/Cow'}, {type: object, properties: {age: {type: string}}}]}
            Stone: {type: object, properties: {weight: {type: string}}}
            """;

        Assert.Equal(view, Views.Of("{$ref: '#/components/schemas/Animal'}", schemas));
    }

    [Fact]
    public void More_than_a_document_may_put_together_stays_an_object()
    {
        string own = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"p{i}: {{type: string}}"));
        string unions = string.Join('\n', Enumerable.Range(0, 60).Select(i => $"U{i}: {{allOf: [{{$ref: '#/components/schemas/Large'}}, {{oneOf: {Both}}}]}}"));
        SchemaResolver resolver = Views.Resolver($"Large: {{type: object, properties: {{{own}}}}}\n{unions}\n{Others}");

        SchemaView[] views = [.. Enumerable.Range(0, 60).Select(i => resolver.ViewOf($"U{i}")!)];

        Assert.IsType<UnionView>(views[0]);
        Assert.IsType<ObjectView>(views[59]);
        Assert.True(resolver.IsRefused(views[59].Content));
    }

    private static string Cases(string schema) =>
        string.Join(", ", Find(schema, Others, out SchemaResolver resolver).Cases.Select(one => Text(resolver.View(one.First.At))));

    private static string Text(SchemaView view) =>
        view.TypeName ?? string.Join(' ', view.Content.Properties.Values.Select(member => member.Name + (member.IsRequired ? "!" : "")));

    private static UnionCases Find(string schema, string others) => Find(schema, others, out _);

    private static UnionCases Find(string schema, string others, out SchemaResolver resolver)
    {
        resolver = Views.Resolver($"Holder: {{type: object, properties: {{v: {schema}}}}}\n{others}");
        return resolver.Unions.CasesOf((UnionView)resolver.View(resolver.ViewOf("Holder")!.Content.Properties["v"].At));
    }
}
