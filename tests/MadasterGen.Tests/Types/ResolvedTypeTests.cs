using System.Reflection;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>What a schema becomes when other schemas say a part of it.</summary>
public sealed class ResolvedTypeTests
{
    private const string Others = """
        S: { type: string, format: uuid }
            T: { type: string }
            Any: { description: d }
            E: { type: string, enum: [a, b] }
            O: { type: object, properties: { x: { type: string } } }
            N: { type: object, nullable: true, properties: { a: { type: string } } }
        """;

    [Theory]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/S' }, { description: d } ] }", "System.Guid")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/E' }, { description: d } ] }", "Madaster.V1_0.E")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/O' }, { description: d } ] }", "Madaster.V1_0.O")]
    [InlineData("{ allOf: [ { title: t }, { $ref: '#/components/schemas/O' }, { readOnly: true } ] }", "Madaster.V1_0.O")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/E' }, { default: a } ], deprecated: true }", "Madaster.V1_0.E")]
    [InlineData("{ oneOf: [ { $ref: '#/components/schemas/N' } ] }", "Madaster.V1_0.N")]
    [InlineData("{ allOf: [ { type: string }, { format: uuid } ] }", "System.Guid")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/O' }, { properties: { y: { type: string } } } ] }", "Madaster.V1_0.ThingV")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/T' } ], enum: [q, r] }", "Madaster.V1_0.ThingV")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/T' }, { type: string, enum: [q, r] } ] }", "Madaster.V1_0.ThingV")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/E' } ], enum: [a] }", "Madaster.V1_0.E")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Any' }, { $ref: '#/components/schemas/Any' } ] }", "System.Text.Json.JsonElement")]
    [InlineData("{ allOf: [ { title: t } ] }", "System.Text.Json.JsonElement")]
    public void A_property_has_the_type_that_its_parts_say_together(string schema, string type)
    {
        TestProject project = Project($"Thing: {{ type: object, properties: {{ v: {schema} }} }}");
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);

        Type property = client.Type("Madaster.V1_0.Thing").GetProperty("V")!.PropertyType;

        Assert.Equal(type, (Nullable.GetUnderlyingType(property) ?? property).FullName);
        Assert.DoesNotContain(project.Run().Diagnostics, diagnostic => diagnostic.Id == "MAD2012");
    }

    [Theory]
    [InlineData("{ anyOf: [ { $ref: '#/components/schemas/E' }, { type: object, nullable: true } ] }", "null", "\"b\"")]
    [InlineData("{ oneOf: [ { $ref: '#/components/schemas/T' }, { type: object, nullable: true } ] }", "null", "\"b\"")]
    [InlineData("{ type: array, items: { anyOf: [ { $ref: '#/components/schemas/E' }, { type: object, nullable: true } ] } }", "[null,\"a\"]")]
    [InlineData("{ type: integer, minimum: 0, maximum: 18446744073709551615 }", "18446744073709551615")]
    [InlineData("{ type: object, additionalProperties: { $ref: '#/components/schemas/R' } }", """{"a":{"b":{"c":"d"}}}""")]
    public void What_the_document_allows_is_read_and_written(string schema, params string[] values)
    {
        TestProject project = Project(
            $"Thing: {{ type: object, properties: {{ v: {schema} }} }}\n"
            + "    R: { type: object, additionalProperties: { oneOf: [ { type: string }, { $ref: '#/components/schemas/R' } ] } }");
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);

        foreach (string value in values)
            Assert.Equal($$"""{"v":{{value}}}""", LoadedClient.Write(client.Read("Madaster.V1_0.Thing", $$"""{"v":{{value}}}""")!));
    }

    [Fact]
    public void A_file_within_a_map_of_JSON_is_a_string()
    {
        LoadedClient client = new(Project("Thing: { type: object, properties: { v: { type: object, additionalProperties: { type: string, format: binary } } } }"));

        Assert.Equal(typeof(IReadOnlyDictionary<string, string>), client.Type("Madaster.V1_0.Thing").GetProperty("V")!.PropertyType);
    }

    [Fact]
    public void A_base_whose_alternatives_are_its_kinds_loses_nothing()
    {
        TestProject project = Project("""
            Thing: { type: object, properties: { v: { $ref: '#/components/schemas/Base' } } }
                Base: { type: object, required: [k], properties: { k: { type: string } }, discriminator: { propertyName: k }, oneOf: [ { $ref: '#/components/schemas/Kind' } ] }
                Kind: { allOf: [ { $ref: '#/components/schemas/Base' }, { properties: { y: { type: string } } } ] }
                Other: { allOf: [ { $ref: '#/components/schemas/Base' }, { properties: { z: { type: string } } } ] }
            """);

        Assert.DoesNotContain(project.Run().Diagnostics, diagnostic => diagnostic.Id == "MAD2019");
    }

    [Theory]
    [InlineData("oneOf: [ { required: [a] }, { required: [b] } ]", "which properties Thing must have together is left to the server")]
    [InlineData("anyOf: [ { required: [a] }, { properties: { a: { type: string } } } ]", "Thing has the properties that it declares itself, and what alternatives add is kept as it comes")]
    public void Alternatives_beside_properties_are_told_by_what_they_say(string alternatives, string meaning)
    {
        TestProject project = Project($$"""Thing: { type: object, properties: { a: { type: string }, b: { type: string } }, {{alternatives}} }""");

        Assert.Contains(meaning, Assert.Single(project.Run().Diagnostics, diagnostic => diagnostic.Id == "MAD2019").GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ oneOf: [ { $ref: '#/components/schemas/N' } ] }", true)]
    [InlineData("{ anyOf: [ { $ref: '#/components/schemas/N' } ] }", true)]
    [InlineData("{ $ref: '#/components/schemas/N' }", true)]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/O' }, { nullable: true } ] }", true)]
    [InlineData("{ oneOf: [ { $ref: '#/components/schemas/O' } ] }", false)]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/N' }, { $ref: '#/components/schemas/O' } ] }", false)]
    public void A_required_property_is_null_only_where_null_is_allowed(string schema, bool isNullable)
    {
        LoadedClient client = new(Project($"Thing: {{ type: object, required: [v], properties: {{ v: {schema} }} }}"));
        PropertyInfo property = client.Type("Madaster.V1_0.Thing").GetProperty("V")!;

        NullabilityInfo nullability = new NullabilityInfoContext().Create(property);

        Assert.Equal(isNullable ? NullabilityState.Nullable : NullabilityState.NotNull, nullability.ReadState);
    }

    [Theory]
    [InlineData("Circle: { allOf: [ { $ref: '#/components/schemas/Thing' }, { type: object, properties: { r: { type: number } }, additionalProperties: { type: integer } } ] }")]
    [InlineData("Circle: { type: object, additionalProperties: { type: integer }, allOf: [ { $ref: '#/components/schemas/Thing' } ] }")]
    [InlineData("Circle: { allOf: [ { $ref: '#/components/schemas/Thing' }, { type: object, additionalProperties: true } ] }")]
    [InlineData("Circle: { allOf: [ { $ref: '#/components/schemas/Thing' }, { type: object, additionalProperties: { type: integer } } ] }\n    Ring: { allOf: [ { $ref: '#/components/schemas/Circle' }, { type: object, properties: { w: { type: number } } } ] }")]
    public void A_kind_with_further_properties_compiles_below_a_base_without(string kinds)
    {
        TestProject project = Project($$"""
            Thing: { type: object, properties: { kind: { type: string }, color: { type: string } }, discriminator: { propertyName: kind }, additionalProperties: false }
                {{kinds}}
            """);
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);

        object circle = client.Read("Madaster.V1_0.Thing", """{"kind":"Circle","color":"red","corners":0}""")!;

        Assert.Equal("Madaster.V1_0.Circle", circle.GetType().FullName);
        Assert.Equal("""{"kind":"Circle","color":"red","corners":0}""", LoadedClient.Write(circle));
    }

    [Theory]
    [InlineData("")]
    [InlineData("enum: [myThing, myCircle]")]
    public void A_mapping_that_names_the_base_reads_and_writes_the_kind_of_the_base(string kind)
    {
        TestProject project = Project($$"""
            Thing: { type: object, required: [kind], properties: { kind: { type: string, {{kind}} }, color: { type: string } }, discriminator: { propertyName: kind, mapping: { myThing: '#/components/schemas/Thing', myCircle: '#/components/schemas/Circle' } } }
                Circle: { allOf: [ { $ref: '#/components/schemas/Thing' }, { type: object, properties: { r: { type: number } } } ] }
            """);
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);

        foreach ((string json, string type) in new[]
        {
            ("""{"kind":"myThing","color":"red"}""", "Thing"), ("""{"kind":"myCircle","color":"red","r":1}""", "Circle"),
            ("""{"kind":"other","color":"red","x":1}""", "UnknownThing"),
        })
        {
            object read = client.Read("Madaster.V1_0.Thing", json)!;
            Assert.Equal("Madaster.V1_0." + type, read.GetType().FullName);
            Assert.Equal(json, LoadedClient.Write(read));
            Assert.Equal(read, client.Read("Madaster.V1_0.Thing", json));
        }
        Type thing = client.Type("Madaster.V1_0.Thing");
        Assert.Equal("""{"kind":"myThing"}""", LoadedClient.Write(Activator.CreateInstance(thing)!));
        Assert.StartsWith("Thing { Kind = myThing", Activator.CreateInstance(thing)!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_holds_itself_through_parts_of_others_has_a_client()
    {
        TestProject project = Project("""
            Thing:
                  type: object
                  properties:
                    children: { type: array, items: { allOf: [ { properties: { id: { type: string } } }, { $ref: '#/components/schemas/Thing' } ] } }
                    map: { type: object, additionalProperties: { allOf: [ { $ref: '#/components/schemas/Thing' }, { properties: { key: { type: string } } } ] } }
                    next: { allOf: [ { $ref: '#/components/schemas/Thing' }, { properties: { key: { type: string } } } ] }
            """);
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);

        const string Json = """{"children":[{"children":[{"id":"b"}],"id":"a"}],"next":{"next":{"key":"k"}}}""";
        object read = client.Read("Madaster.V1_0.Thing", Json)!;
        Assert.Equal(read, client.Read("Madaster.V1_0.Thing", LoadedClient.Write(read)));
        Assert.Contains("\"id\":\"b\"", LoadedClient.Write(read), StringComparison.Ordinal);
    }

    private static TestProject Project(string schemas) => TestProject.With(("resolved.openapi.yaml", $$"""
        openapi: 3.0.3
        info: { title: Resolved, version: v1.0 }
        paths:
          /api/v1.0/thing:
            put:
              tags: [Thing]
              operationId: Thing_Put
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            {{schemas}}
            {{Others}}
        """));
}
