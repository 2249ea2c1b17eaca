using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading;

public class SchemaTests
{
    [Theory]
    [InlineData("{}", nameof(ApiAdditionalProperties.Unspecified))]
    [InlineData("{additionalProperties: true}", nameof(ApiAdditionalProperties.Any))]
    [InlineData("{additionalProperties: {}}", nameof(ApiAdditionalProperties.Any))]
    [InlineData("{additionalProperties: false}", nameof(ApiAdditionalProperties.Forbidden))]
    [InlineData("{additionalProperties: {type: string}}", nameof(ApiAdditionalProperties.Typed))]
    public void Additional_properties_are_told_apart(string schema, string expected)
    {
        ApiSchema read = Schema("A: " + schema);
        Assert.Equal(expected, read.AdditionalProperties.ToString());
        Assert.Equal(expected == nameof(ApiAdditionalProperties.Typed), read.AdditionalPropertiesSchema is not null);
    }

    [Fact]
    public void Additional_properties_are_told_apart_in_JSON_too()
    {
        ApiModel model = ReadModel(Json("""  "A": {"additionalProperties" : true}, "B": {"type": "object"} """));
        Assert.Equal(ApiAdditionalProperties.Any, model.Schema("A").AdditionalProperties);
        Assert.Equal(ApiAdditionalProperties.Unspecified, model.Schema("B").AdditionalProperties);
    }

    [Theory]
    [InlineData("{type: string, enum: [a, 'b\"c', \"d\\n\"]}", new[] { "\"a\"", "\"b\\\"c\"", "\"d\\n\"" })]
    [InlineData("{type: string, enum: [1, true, 2020-01-01, 'null']}", new[] { "\"1\"", "\"true\"", "\"2020-01-01\"", "\"null\"" })]
    [InlineData("{type: integer, enum: [1, 2, 2]}", new[] { "1", "2" })]
    [InlineData("{type: integer, format: int64, enum: [9007199254740993]}", new[] { "9007199254740993" })]
    [InlineData("{type: number, enum: [1.5]}", new[] { "1.5" })]
    [InlineData("{type: string, format: date-time, enum: ['2020-01-01T00:00:00']}", new[] { "\"2020-01-01T00:00:00\"" })]
    [InlineData("{enum: [1, '1', {a: [x]}]}", new[] { "1", "\"1\"", "{\"a\":[\"x\"]}" })]
    public void Enum_values_are_JSON_texts(string schema, string[] expected) => Assert.Equal(expected, Schema("A: " + schema).Enum);

    [Fact]
    public void Null_among_enum_values_makes_the_schema_nullable()
    {
        ApiSchema schema = Schema("A: {type: string, enum: [a, null]}");
        Assert.Equal(["\"a\""], schema.Enum);
        Assert.True(schema.IsNullable);
    }

    [Theory]
    [InlineData("{type: string, default: a}", "\"a\"")]
    [InlineData("{type: string, default: '1'}", "\"1\"")]
    [InlineData("{type: boolean, default: false}", "false")]
    [InlineData("{type: number, default: 1.5}", "1.5")]
    [InlineData("{type: string, format: date-time, default: '2020-01-01T10:00:00'}", "\"2020-01-01T10:00:00\"")]
    [InlineData("{type: string, format: date, default: 2020-01-01}", "\"2020-01-01\"")]
    [InlineData("{type: string, format: byte, default: QUJD}", "\"QUJD\"")]
    [InlineData("{type: array, items: {type: string}, default: [a]}", "[\"a\"]")]
    [InlineData("{type: string, default: é}", "\"é\"")]
    [InlineData("{type: object, default: {$ref: 'b.yaml#/100%'}}", "{\"$ref\":\"b.yaml#/100%\"}")]
    [InlineData("{type: string}", null)]
    public void Defaults_are_JSON_texts(string schema, string? expected) => Assert.Equal(expected, Schema("A: " + schema).Default);

    [Fact]
    public void A_schema_is_read_whole()
    {
        const string Text = """
            A:
              type: object
              title: Title
              description: "One\r\nTwo"
              nullable: true
              deprecated: true
              x-sunset: 2027-01-01
              required: [id]
              properties:
                id: {type: string, format: uuid, readOnly: true}
                secret: {type: string, writeOnly: true, x-nullable: true}
              minProperties: 1
              maxProperties: 9
            """;
        ApiSchema expected = new()
        {
            Kind = ApiSchemaKind.Object,
            Title = "Title",
            Description = "One\nTwo",
            IsNullable = true,
            IsDeprecated = true,
            Sunset = "2027-01-01",
            Required = new(["id"]),
            Properties = new(
            [
                new("id", new() { Kind = ApiSchemaKind.String, Format = "uuid", IsReadOnly = true }),
                new("secret", new() { Kind = ApiSchemaKind.String, IsWriteOnly = true, IsNullable = true }),
            ]),
            Constraints = new() { MinProperties = 1, MaxProperties = 9 },
        };
        Assert.Equal(expected, Schema(Text));
    }

    [Fact]
    public void Constraints_are_read()
    {
        ApiConstraints expected = new()
        {
            Minimum = "0.10",
            Maximum = "10",
            IsMinimumExclusive = true,
            IsMaximumExclusive = true,
            MultipleOf = "0.1",
            MinLength = 1,
            MaxLength = 2,
            Pattern = "^a$",
            MinItems = 3,
            MaxItems = 4,
            HasUniqueItems = true,
        };
        const string Text = "A: {minimum: 0.10, maximum: 10, exclusiveMinimum: true, exclusiveMaximum: true, multipleOf: 0.1, "
            + "minLength: 1, maxLength: 2, pattern: ^a$, minItems: 3, maxItems: 4, uniqueItems: true}";
        Assert.Equal(expected, Schema(Text).Constraints);
    }

    [Fact]
    public void What_stands_beside_a_reference_in_allOf_stays_outside()
    {
        ApiSchema schema = Schema("A: {properties: {b: {allOf: [{$ref: '#/components/schemas/B'}], nullable: true, readOnly: true, description: Mine}}}\nB: {type: object}");
        ApiSchema expected = new()
        {
            AllOf = new([new ApiSchema { Reference = "B" }]),
            IsNullable = true,
            IsReadOnly = true,
            Description = "Mine",
        };
        Assert.Equal(expected, schema.Property("b").Schema);
    }

    [Fact]
    public void Schemas_that_hold_each_other_stay_references()
    {
        ApiModel model = ReadModel(WithSchemas("A: {properties: {b: {$ref: '#/components/schemas/B'}}}\nB: {items: {$ref: '#/components/schemas/A'}, type: array}\nC: {$ref: '#/components/schemas/A'}"));
        Assert.Equal(new ApiSchema { Reference = "B" }, model.Schema("A").Property("b").Schema);
        Assert.Equal(new ApiSchema { Reference = "A" }, model.Schema("B").Items);
        Assert.Equal(new ApiSchema { Reference = "A" }, model.Schema("C"));
    }

    [Theory]
    [InlineData("int")]
    [InlineData("String")]
    [InlineData("date")]
    public void A_type_that_is_none_is_told(string type)
    {
        ReadResult result = Read(WithSchemas($"A: {{properties: {{b: {{type: {type}}}}}}}"));

        Assert.Equal(
            $"MAD1004 /components/schemas/A/properties/b/type '{type}' is no type, so it can be any JSON. Write array, boolean, integer, number, object or string.",
            Line(Assert.Single(result.Problems)));
        Assert.Equal(ApiSchema.Any, result.Model!.Schema("A").Property("b").Schema);
    }

    [Theory]
    [InlineData("enum: [true, false]")]
    [InlineData("type: boolean, enum: [false, true]")]
    public void True_and_false_are_the_boolean(string schema) =>
        Assert.Equal(new ApiSchema { Kind = ApiSchemaKind.Boolean }, Schema($"A: {{properties: {{b: {{{schema}}}}}}}").Property("b").Schema);

    [Fact]
    public void Any_is_any() => Assert.Equal(ApiSchema.Any, Schema("A: {properties: {b: {type: any}}}").Property("b").Schema);

    [Theory]
    [InlineData("'null'")]
    [InlineData("null")]
    public void The_type_null_is_that_of_later_versions(string type)
    {
        ReadResult result = Read(WithSchemas($"A: {{oneOf: [{{type: {type}}}, {{type: string}}]}}"));

        Assert.Equal(
            "MAD1016 /components/schemas/A/oneOf/0/type 'type' cannot be 'null' before OpenAPI 3.1; it is read as OpenAPI 3.1 does.",
            Line(Assert.Single(result.Problems)));
        Assert.True(result.Model!.Schema("A").OneOf[0].IsOnlyNull);
    }

    [Fact]
    public void Escapes_in_references_are_resolved()
    {
        ApiSchema schema = Schema("A: {properties: {b: {$ref: '#/components/schemas/My.Type%5BInt%5D'}}}\n'My.Type[Int]': {type: object}", "A", "MAD1016");
        Assert.Equal("My.Type[Int]", schema.Property("b").Schema.Reference);
    }

    [Theory]
    [InlineData("discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/C', d: D}}\nx-abstract: true", true)]
    [InlineData("discriminator: {propertyName: kind, mapping: {c: C, d: '#/components/schemas/D'}, x-abstract: true}", true)]
    [InlineData("discriminator: {propertyName: kind, mapping: {c: C, d: D}}", false)]
    public void Discriminators_and_abstract_bases_are_read(string keywords, bool isAbstract)
    {
        string text = "A:\n  type: object\n  required: [kind]\n  properties: {kind: {type: string}}\n  " + keywords.Replace("\n", "\n  ") + "\nC: {}\nD: {}";
        ApiSchema schema = Schema(text);
        Assert.Equal(new ApiDiscriminator("kind", new([new("c", "C"), new("d", "D")])), schema.Discriminator);
        Assert.Equal(isAbstract, schema.IsAbstract);
    }

    [Fact]
    public void A_discriminator_without_mapping_has_an_empty_one() =>
        Assert.Empty(Schema("A: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}}").Discriminator!.Mapping);

    [Fact]
    public void Required_names_are_looked_for_in_all_parts()
    {
        const string Text = """
            A:
              allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {}}}]
              required: [b, c, d]
            B: {properties: {b: {}}}
            """;
        Assert.Equal(["MAD1012 /components/schemas/A/required/2 d | /components/schemas/A"], Lines(Read(WithSchemas(Text))));
    }

    private static ApiSchema Schema(string schemas, string name, string problem)
    {
        ReadResult result = Read(WithSchemas(schemas));
        Assert.All(result.Problems, found => Assert.Equal(problem, found.Id));
        return result.Model!.Schema(name);
    }

    private static ApiSchema Schema(string schemas) => Documents.Schema(schemas);
}
