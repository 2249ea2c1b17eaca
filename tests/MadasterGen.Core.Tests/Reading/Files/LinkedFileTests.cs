using MadasterGen.Model;
using MadasterGen.Reading.Files;
using static MadasterGen.Core.Tests.Reading.Documents;
using static MadasterGen.Core.Tests.Reading.Files.FileDocuments;

namespace MadasterGen.Core.Tests.Reading.Files;

/// <summary>References lead to the files that are given, and to nothing else.</summary>
public class LinkedFileTests
{
    private const string Common = """
        openapi: 3.0.3
        info: {title: C, version: '9.0'}
        paths: {}
        components:
          parameters: {P: {name: p, in: query, schema: {type: integer}}}
          headers: {H: {schema: {$ref: '#/components/schemas/Z'}}}
          requestBodies: {B: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}}
          responses: {R: {description: R, headers: {X-H: {$ref: '#/components/headers/H'}}, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}}
          schemas:
            X: {type: object, properties: {x: {type: string}, z: {$ref: '#/components/schemas/Z'}, y: {$ref: 'main.yaml#/components/schemas/Y'}}}
            Z: {type: object, properties: {z: {type: string, nullable: true}}}
        """;

    [Theory]
    [InlineData("common.yaml#/components/schemas/X", "X")]
    [InlineData("./common.yaml#/components/schemas/X", "X")]
    [InlineData("common.yaml#/components/schemas/X/properties/x", "X_x")]
    [InlineData("x.json", "x")]
    [InlineData("./x.json#", "x")]
    [InlineData("x.json#/properties/j", "j")]
    [InlineData("x.json#/$defs/D", "D")]
    [InlineData("x.json#name", "D")]
    [InlineData("main.yaml#/components/schemas/Y", "Y")]
    public void A_schema_is_that_of_the_file(string reference, string name)
    {
        foreach (string version in (string[])["3.0.3", "3.1.1", "3.2.0"])
        {
            ApiModel model = ReadModel(
                Spec($"paths: {{}}\ncomponents: {{schemas: {{A: {{properties: {{b: {{$ref: '{reference}'}}}}}}, Y: {{type: object}}}}}}\n", version),
                File("common.yaml", Common),
                File("x.json", """{"type":"object","properties":{"j":{"type":"string"}},"$defs":{"D":{"type":"boolean","$anchor":"name"}}}"""));
            Assert.Equal(name, model.Schema("A").Property("b").Schema.Reference);
            Assert.Contains(model.Schemas, schema => schema.Name == name);
        }
    }

    [Fact]
    public void A_schema_brings_what_it_refers_to_and_nothing_else()
    {
        ApiModel model = ReadModel(
            Spec("paths: {}\ncomponents: {schemas: {Y: {type: object, properties: {x: {$ref: 'common.yaml#/components/schemas/X'}}}}}\n"),
            File("common.yaml", Common));
        Assert.Equal(["Y", "X", "Z"], model.Schemas.Select(schema => schema.Name));
        Assert.Equal("Z", model.Schema("X").Property("z").Schema.Reference);
        Assert.Equal("Y", model.Schema("X").Property("y").Schema.Reference);
        Assert.True(model.Schema("Z").Property("z").Schema.IsNullable);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.1")]
    public void Parameters_headers_bodies_and_responses_become_components_that_are_there_once(string version)
    {
        ApiModel model = ReadModel(
            Spec("""
                paths:
                  /a: &a
                    post:
                      parameters: [{$ref: 'common.yaml#/components/parameters/P'}]
                      requestBody: {$ref: 'common.yaml#/components/requestBodies/B'}
                      responses: {'200': {$ref: 'common.yaml#/components/responses/R'}}
                  /b: *a
                components: {schemas: {Y: {type: object}}}
                """, version),
            File("common.yaml", Common));
        Assert.Equal(2, model.Operations.Count);
        Assert.All(model.Operations, operation =>
        {
            Assert.Equal(("p", "/components/parameters/P"), (operation.Parameters[0].Name, operation.Parameters[0].Pointer));
            Assert.Equal("/components/requestBodies/B", operation.Body!.SharedPointer);
            Assert.Equal("/components/responses/R", operation.Responses[0].SharedPointer);
            Assert.Equal("/components/headers/H", operation.Responses[0].Headers[0].SharedPointer);
            Assert.Equal("X", operation.Responses[0].Content[0].Schema!.Reference);
        });
    }

    [Fact]
    public void Paths_security_schemes_and_callbacks_can_be_in_other_files()
    {
        ApiModel model = ReadModel(
            Spec("""
                paths:
                  /a: {$ref: paths.yaml#/~1a}
                components:
                  securitySchemes: {K: {$ref: paths.yaml#/key}}
                """),
            File("paths.yaml", """
                /a:
                  get:
                    parameters: [{$ref: 'parts/p.yaml'}]
                    callbacks: {c: {$ref: '#/callback'}}
                    responses: {'200': {description: A, content: {application/json: {schema: {$ref: 'parts/s.yaml'}}}}}
                callback: {'{$request.query.q}': {post: {responses: {'204': {description: A}}}}}
                key: {type: apiKey, in: header, name: X-Key}
                """),
            File("parts/p.yaml", "name: p\nin: query\nschema: {$ref: s.yaml}\n"),
            File("parts/s.yaml", "type: object\nproperties: {self: {$ref: '#'}, again: {$ref: './s.yaml'}}\n"));
        ApiOperation operation = Assert.Single(model.Operations);
        Assert.Equal("s", operation.Parameters[0].Schema.Reference);
        Assert.Equal("s", operation.Responses[0].Content[0].Schema!.Reference);
        Assert.Equal("s", model.Schema("s").Property("self").Schema.Reference);
        Assert.Equal("s", model.Schema("s").Property("again").Schema.Reference);
        Assert.Single(operation.Callbacks);
        Assert.Equal("X-Key", Assert.Single(model.SecuritySchemes).ParameterName);
    }

    [Fact]
    public void A_component_that_is_a_reference_to_a_file_is_what_stands_there()
    {
        ApiModel model = ReadModel(
            Spec("""
                paths: {}
                components:
                  schemas:
                    Pet: {$ref: schemas/_index.yaml#/Pet}
                    Owner: {$ref: schemas/Owner.yaml}
                """),
            File("schemas/_index.yaml", "Pet: {$ref: Pet.yaml}\n"),
            File("schemas/Pet.yaml", "type: object\nproperties: {owner: {$ref: Owner.yaml}}\n"),
            File("schemas/Owner.yaml", "type: object\nproperties: {pets: {type: array, items: {$ref: Pet.yaml}}}\n"));
        Assert.Equal(["Pet", "Owner"], model.Schemas.Select(schema => schema.Name));
        Assert.Equal("Owner", model.Schema("Pet").Property("owner").Schema.Reference);
        Assert.Equal("Pet", model.Schema("Owner").Property("pets").Schema.Items!.Reference);
    }

    [Fact]
    public void A_name_that_several_files_have_says_which_one_it_is_of_whoever_comes_first()
    {
        GivenFile one = File("one.yaml", "components: {schemas: {X: {type: string}}}\n");
        GivenFile other = File("other.yaml", "components: {schemas: {X: {type: boolean}}}\n");
        foreach (string order in (string[])["a: {$ref: one.yaml#/components/schemas/X}, b: {$ref: other.yaml#/components/schemas/X}", "b: {$ref: other.yaml#/components/schemas/X}, a: {$ref: one.yaml#/components/schemas/X}"])
        {
            ApiModel model = ReadModel(Spec($"paths: {{}}\ncomponents: {{schemas: {{A: {{properties: {{{order}}}}}}}}}\n"), one, other);
            Assert.Equal("one_X", model.Schema("A").Property("a").Schema.Reference);
            Assert.Equal("other_X", model.Schema("A").Property("b").Schema.Reference);
        }
    }

    [Fact]
    public void A_discriminator_leads_to_other_files()
    {
        ApiModel model = ReadModel(
            Spec("""
                paths: {}
                components:
                  schemas:
                    A: {properties: {p: {$ref: common.yaml#/components/schemas/Pet}}}
                    B: {oneOf: [{$ref: common.yaml#/components/schemas/Cat}], discriminator: {propertyName: k, mapping: {c: common.yaml#/components/schemas/Cat}}}
                """),
            File("common.yaml", """
                components:
                  schemas:
                    Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: dog.yaml}], discriminator: {propertyName: k, mapping: {c: Cat, d: dog.yaml}}}
                    Cat: {type: object, required: [k], properties: {k: {type: string}}}
                """),
            File("dog.yaml", "type: object\nrequired: [k]\nproperties: {k: {type: string}}\n"));
        Assert.Equal(["c Cat", "d dog"], model.Schema("Pet").Discriminator!.Mapping.Select(entry => $"{entry.Value} {entry.SchemaName}"));
        Assert.Equal(["c Cat"], model.Schema("B").Discriminator!.Mapping.Select(entry => $"{entry.Value} {entry.SchemaName}"));
    }

    [Fact]
    public void A_kind_keeps_the_name_on_the_wire_that_it_has_in_its_own_file()
    {
        ApiModel model = ReadModel(
            Spec("paths: {}\ncomponents: {schemas: {A: {properties: {p: {$ref: common.yaml#/components/schemas/Pet}}}, Cat: {type: string}}}\n"),
            File("common.yaml", """
                components:
                  schemas:
                    Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: k, mapping: {d: Dog}}}
                    Cat: {type: object, required: [k], properties: {k: {type: string}}}
                    Dog: {type: object, required: [k], properties: {k: {type: string}}}
                """));
        Assert.Equal(["d Dog", "Cat common_Cat"], model.Schema("Pet").Discriminator!.Mapping.Select(entry => $"{entry.Value} {entry.SchemaName}"));
    }

    [Fact]
    public void Circles_among_files_end()
    {
        Assert.NotEmpty(ReadModel(
            Spec("paths: {}\ncomponents: {schemas: {A: {properties: {b: {$ref: b.yaml}}}}}\n"),
            File("b.yaml", "properties: {c: {$ref: c.yaml}, a: {$ref: 'main.yaml#/components/schemas/A'}}\n"),
            File("c.yaml", "properties: {b: {$ref: b.yaml}}\n")).Schemas);
        Assert.Equal(
            ["main.yaml(4,36) MAD1005 b.yaml"],
            Located(
                Spec("paths: {}\ncomponents: {schemas: {A: {items: {$ref: b.yaml}}}}\n"),
                File("b.yaml", "$ref: c.yaml\n"),
                File("c.yaml", "$ref: b.yaml\n")).Select(line => line.Split(" |")[0]));
    }

    [Theory]
    [InlineData("https://h.example/api/main.yaml", "https://h.example/api/main.yaml#/components/schemas/Y")]
    [InlineData("https://h.example/api/openapi", "openapi#/components/schemas/Y")]
    [InlineData("/api/openapi.yaml", "openapi.yaml#/components/schemas/Y")]
    [InlineData("/api/openapi.yaml", "/api/openapi.yaml#/components/schemas/Y")]
    public void A_document_can_be_referred_to_by_the_address_that_it_gives_itself(string self, string reference)
    {
        ApiModel model = ReadModel(Spec($"$self: {self}\npaths: {{}}\ncomponents: {{schemas: {{A: {{properties: {{y: {{$ref: '{reference}'}}}}}}, Y: {{type: object}}}}}}\n", "3.2.0"));
        Assert.Equal("Y", model.Schema("A").Property("y").Schema.Reference);
    }

    [Fact]
    public void Problems_are_in_the_file_that_has_the_element()
    {
        GivenFile[] files =
        [
            Spec("""
                paths:
                  /a: {$ref: a.yaml}
                components: {schemas: {A: {properties: {c: {$ref: common.yaml#/components/schemas/C}, d: {$ref: common.yaml#/components/schemas/Nope}}}, Nope: {type: string}}}
                """, "3.1.1"),
            File("a.yaml", "get:\n  responses:\n    '200': {description: A, content: {a/b: {schema: {if: {}}}}}\n    '400': {$ref: 'missing.yaml'}\n"),
            File("common.yaml", "components:\n  schemas:\n    C:\n      x-madastergen-style: 1\n      required: [missing]\n      properties:\n        a: {$ref: '#/components/schemas/Nope'}\n"),
        ];
        Assert.Equal(
            [
                "a.yaml(3,54) MAD2019 if",
                "a.yaml(4,13) MAD1005 missing.yaml",
                "common.yaml(4,7) MAD1004 The key 'x-madastergen-style' is reserved; it is left out.",
                "common.yaml(5,18) MAD1012 missing",
                "common.yaml(7,13) MAD1005 common.yaml#/components/schemas/Nope",
                "main.yaml(5,91) MAD1005 common.yaml#/components/schemas/Nope",
            ],
            Located(files).Select(line => line.Split(" |")[0]).Order(StringComparer.Ordinal).OrderBy(line => line.Split('(')[0]));
    }

    [Fact]
    public void A_file_that_cannot_be_parsed_is_reported_in_its_own_place() =>
        Assert.StartsWith(
            "x.json(2,1) MAD1001",
            Assert.Single(Located(Spec("paths: {}\ncomponents: {schemas: {A: {$ref: x.json}}}\n"), File("x.json", "{\n]"))),
            StringComparison.Ordinal);

    [Fact]
    public void Version_2_refers_to_files_too()
    {
        ApiModel model = ReadModel(
            File("main.yaml", """
                swagger: '2.0'
                info: {title: Small, version: v1}
                paths:
                  /a:
                    post:
                      parameters: [{$ref: 'common.yaml#/parameters/P'}, {$ref: 'common.yaml#/parameters/B'}]
                      responses: {'200': {$ref: 'common.yaml#/responses/R'}}
                """),
            File("common.yaml", """
                parameters: {P: {name: p, in: query, type: array, items: {type: string}}, B: {name: b, in: body, schema: {$ref: '#/definitions/X'}}}
                responses: {R: {description: R, schema: {$ref: '#/definitions/X'}}}
                definitions: {X: {type: object}}
                """));
        ApiOperation operation = Assert.Single(model.Operations);
        Assert.Equal(("p", false), (operation.Parameters[0].Name, operation.Parameters[0].IsExploded));
        Assert.Equal("X", operation.Body!.Content[0].Schema!.Reference);
        Assert.Equal("X", operation.Responses[0].Content[0].Schema!.Reference);
    }

    [Fact]
    public void A_file_of_3_1_is_read_in_its_own_words()
    {
        ApiModel model = ReadModel(
            Spec("paths: {}\ncomponents: {schemas: {A: {properties: {b: {$ref: x.json}}}}}\n"),
            File("x.json", """{"$schema":"https://json-schema.org/draft/2020-12/schema","type":["string","null"],"enum":["a",null]}"""));
        Assert.True(model.Schema("x").IsNullable);
        Assert.Single(model.Schema("x").Enum);
    }

    [Fact]
    public void Many_references_to_many_files_stay_linear()
    {
        const int Count = 2_000;
        string properties = string.Join(", ", Enumerable.Range(0, Count).Select(i => $"p{i}: {{$ref: 'f{i}.yaml'}}, q{i}: {{$ref: 'f0.yaml#/$defs/d{i}'}}"));
        string definitions = string.Join(", ", Enumerable.Range(0, Count).Select(i => $"d{i}: {{$ref: '#/$defs/d{i + 1}'}}"));
        GivenFile[] files =
        [
            Spec($"paths: {{}}\ncomponents: {{schemas: {{A: {{properties: {{{properties}}}}}}}}}\n"),
            File("f0.yaml", $"type: object\n$defs: {{{definitions}, d{Count}: {{type: string}}}}\n"),
            .. Enumerable.Range(1, Count - 1).Select(i => File($"f{i}.yaml", $"properties: {{next: {{$ref: f{(i + 1) % Count}.yaml}}}}\n")),
        ];
        Dictionary<string, GivenFile> byAddress = files.ToDictionary(file => file.Path);
        DocumentSource source = FileClosure.Of(new DocumentSource(files[0].Path, files[0].Text), address => byAddress.GetValueOrDefault(address), CancellationToken.None);
        ApiModel model = MadasterGen.Reading.DocumentReader.Read(source, CancellationToken.None).Model!;
        Assert.Equal((2 * Count) + 2, model.Schemas.Count);
        Assert.Equal($"d{Count}", model.Schema("A").Property("q7").Schema.Reference);
    }
}
