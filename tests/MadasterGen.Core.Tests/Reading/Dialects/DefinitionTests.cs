using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>Schemas under <c>$defs</c>.</summary>
public class DefinitionTests
{
    [Fact]
    public void Definitions_move_to_the_components()
    {
        ApiModel model = ReadModel(WithSchemas("3.1.0", """
            Order:
              type: object
              properties:
                line: {$ref: '#/components/schemas/Order/$defs/Line'}
                next: {$ref: '#/components/schemas/Order/%24defs/Line/$defs/Amount'}
              $defs:
                Line:
                  type: object
                  properties: {amount: {$ref: '#/components/schemas/Order/$defs/Line/$defs/Amount'}}
                  $defs: {Amount: {type: [number, 'null']}}
                Unused: {const: a}
            """));
        Assert.Equal(["Order", "Order_Line", "Order_Unused", "Order_Line_Amount"], model.Schemas.Select(schema => schema.Name).OrderBy(Position));
        Assert.Equal("Order_Line", model.Schema("Order").Property("line").Schema.Reference);
        Assert.Equal("Order_Line_Amount", model.Schema("Order").Property("next").Schema.Reference);
        Assert.Equal("Order_Line_Amount", model.Schema("Order_Line").Property("amount").Schema.Reference);
        Assert.Equal(new ApiSchema { Kind = ApiSchemaKind.Number, IsNullable = true }, model.Schema("Order_Line_Amount"));

        static int Position(string name) => Array.IndexOf(["Order", "Order_Line", "Order_Unused", "Order_Line_Amount"], name);
    }

    [Theory]
    [InlineData("https://x.example/a", "A")]
    [InlineData("https://x.example/a#", "A")]
    [InlineData("https://x.example/a#inner", "inner")]
    [InlineData("urn:x:b", "b")]
    [InlineData("c.json", "C")]
    [InlineData("#node", "C")]
    public void References_may_name_an_id_or_an_anchor(string reference, string schema)
    {
        ReadResult result = Read(WithSchemas("3.1.0", $$"""
            A: {$id: 'https://x.example/a', type: object, properties: {i: {$anchor: inner, type: object, properties: {b: {$id: 'urn:x:b', type: string} } } } }
            C: {$id: c.json, $dynamicAnchor: node, type: object, properties: {c: {type: string} } }
            D: {type: object, properties: {r: {$ref: '{{reference}}'} } }
            """));

        Assert.Empty(result.Problems);
        Assert.Equal(schema, result.Model!.Schema("D").Property("r").Schema.Reference);
    }

    [Theory]
    [InlineData("https://x.example/b#inner")]
    [InlineData("https://x.example/b#/properties/i")]
    public void An_anchor_beside_an_id_is_not_that_of_another_id(string reference)
    {
        ReadResult result = Read(WithSchemas("3.1.0", $$"""
            A: {$id: 'https://x.example/a', type: object, properties: {i: {$anchor: inner, type: string} } }
            B: {$id: 'https://x.example/b', type: object, properties: {i: {$anchor: inner, type: integer} } }
            D: {type: object, properties: {r: {$ref: '{{reference}}'} } }
            """));

        Assert.Empty(result.Problems);
        string name = result.Model!.Schema("D").Property("r").Schema.Reference!;
        Assert.Equal(ApiSchemaKind.Integer, result.Model!.Schema(name).Kind);
    }

    [Theory]
    [InlineData("leaf", "Leaf")]
    [InlineData("./leaf", "Leaf")]
    [InlineData("/other/leaf", "Else")]
    [InlineData("../other/leaf", "Else")]
    [InlineData("leaf#", "Leaf")]
    [InlineData("leaf#tip", "tip")]
    [InlineData("leaf#/properties/v", "v")]
    [InlineData("#own", "own")]
    [InlineData("#/properties/p", "p")]
    [InlineData("#/components/schemas/Leaf", "Leaf")]
    [InlineData("#", "Tree")]
    public void A_reference_in_a_schema_with_an_id_is_relative_to_it(string reference, string schema)
    {
        ReadResult result = Read(WithSchemas("3.1.0", $$"""
            Tree:
              $id: https://x.example/schemas/tree
              type: object
              properties: {p: {type: object, properties: {n: {type: string} } }, o: {$anchor: own, type: number}, r: {$ref: '{{reference}}'} }
            Leaf: {$id: 'https://x.example/schemas/leaf', type: object, properties: {v: {type: boolean}, t: {$anchor: tip, type: integer} } }
            Else: {$id: 'https://x.example/other/leaf', type: object, properties: {own: {$anchor: own, type: string} } }
            """));

        Assert.Empty(result.Problems);
        Assert.Equal(schema, result.Model!.Schema("Tree").Property("r").Schema.Reference);
    }

    [Fact]
    public void An_id_among_values_is_none_and_of_two_anchors_the_first_counts()
    {
        ReadResult result = Read(WithSchemas("3.1.0", """
            A: {type: object, examples: [{$id: 'https://x.example/k', type: integer}], properties: {a: {$anchor: n, type: boolean}, b: {$anchor: n, type: integer} } }
            D: {type: object, properties: {r: {$ref: '#n'}, s: {$ref: 'https://x.example/k'} } }
            """));

        Assert.Equal("MAD1005 /components/schemas/D/properties/s/$ref https://x.example/k", Line(Assert.Single(result.Problems)));
        Assert.Equal(ApiSchemaKind.Boolean, result.Model!.Schema(result.Model!.Schema("D").Property("r").Schema.Reference!).Kind);
    }

    [Fact]
    public void An_id_of_a_length_that_no_address_has_begins_no_resource()
    {
        ReadResult result = Read(WithSchemas("3.1.0", $$"""
            A: {$id: 'https://x.example/{{new string('a', 600)}}', type: object, properties: {r: {$ref: B}, s: {$ref: '#/components/schemas/B'} } }
            B: {$id: B, type: object, properties: {b: {type: string} } }
            """));

        Assert.Empty(result.Problems);
        Assert.Equal("B", result.Model!.Schema("A").Property("r").Schema.Reference);
    }

    [Fact]
    public void Ids_are_relative_to_those_around_them_and_to_the_document()
    {
        ReadResult result = Read(WithSchemas("3.1.0", """
            A: {$id: '/schemas/a', type: object, properties: {i: {$id: inner, type: string}, r: {$ref: inner} } }
            D: {type: object, properties: {r: {$ref: schemas/inner}, s: {$ref: 'https://x.example/none'} } }
            """));

        Assert.Equal("https://x.example/none", Assert.Single(result.Problems).Arguments[0]);
        string inner = result.Model!.Schema("A").Property("r").Schema.Reference!;
        Assert.Equal(inner, result.Model!.Schema("D").Property("r").Schema.Reference);
        Assert.Equal(ApiSchemaKind.String, result.Model!.Schema(inner).Kind);
    }

    [Theory]
    [InlineData("Other: {type: string}", "Tree", null)]
    [InlineData("Other: {$defs: {n: {$dynamicAnchor: node, $ref: '#/components/schemas/Tree'} } }", null, "$dynamicRef")]
    public void A_dynamic_reference_is_one_where_it_can_mean_one_schema_alone(string other, string? reference, string? lost)
    {
        ReadResult result = Read(WithSchemas("3.1.0", $$"""
            Tree: {$dynamicAnchor: node, type: object, properties: {children: {type: array, items: {$dynamicRef: '#node'} } } }
            {{other}}
            """));

        Assert.Equal(reference, result.Model!.Schema("Tree").Property("children").Schema.Items!.Reference);
        Assert.Equal(lost, result.Problems.Select(problem => problem.Arguments[0]).SingleOrDefault());
    }

    [Fact]
    public void References_may_count_from_the_schema_that_has_the_definitions()
    {
        ApiModel model = ReadModel(WithSchemas("3.1.0", """
            A:
              type: object
              properties: {b: {$ref: '#/$defs/B'}}
              $defs:
                B: {type: array, items: {$ref: '#/$defs/C'}}
                C: {type: string}
            D:
              type: object
              properties: {b: {$ref: '#/$defs/B'}}
              definitions: {E: {}}
              $defs: {B: {type: boolean}}
            """));
        Assert.Equal("A_B", model.Schema("A").Property("b").Schema.Reference);
        Assert.Equal("A_C", model.Schema("A_B").Items!.Reference);
        Assert.Equal("D_B", model.Schema("D").Property("b").Schema.Reference);
        Assert.Equal(ApiSchemaKind.Boolean, model.Schema("D_B").Kind);
    }

    /// <summary>The one who names a definition first decides nothing about what its own references mean.</summary>
    [Theory]
    [InlineData("A", "B")]
    [InlineData("B", "A")]
    public void References_in_a_definition_count_from_where_it_stands(string first, string second)
    {
        Dictionary<string, string> schemas = new()
        {
            ["A"] = """
            A:
              type: object
              properties: {x: {$ref: '#/components/schemas/B/$defs/X'}}
              $defs: {Y: {type: boolean}}
            """,
            ["B"] = """
            B:
              type: object
              $defs:
                X: {type: object, properties: {y: {$ref: '#/$defs/Y'}}}
                Y: {type: string}
            """,
        };

        ApiModel model = ReadModel(WithSchemas("3.1.0", schemas[first] + "\n" + schemas[second]));

        Assert.Equal("B_Y", model.Schema("B_X").Property("y").Schema.Reference);
    }

    [Fact]
    public void A_name_that_is_taken_gets_a_number()
    {
        ApiModel model = ReadModel(WithSchemas("3.1.0", """
            A: {properties: {b: {$ref: '#/components/schemas/A/$defs/B'}}, $defs: {B: {type: string}}}
            A_B: {type: integer}
            definitions: {type: boolean}
            C: {properties: {b: {$ref: '#/components/schemas/definitions'}}}
            """));
        Assert.Equal("A_B_2", model.Schema("A").Property("b").Schema.Reference);
        Assert.Equal(ApiSchemaKind.String, model.Schema("A_B_2").Kind);
        Assert.Equal("definitions", model.Schema("C").Property("b").Schema.Reference);
    }

    [Fact]
    public void Definitions_of_a_schema_without_a_name_have_their_own()
    {
        ApiModel model = ReadModel(Document("3.1.0", """
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: D
                      content:
                        application/json:
                          schema: {$ref: '#/$defs/My Type', $defs: {My Type: {type: [object, 'null'], properties: {self: {$ref: '#/$defs/My Type'}}}}}
            """));
        Assert.Equal("My_Type", Assert.Single(model.Schemas).Name);
        Assert.Equal("My_Type", model.Schema("My_Type").Property("self").Schema.Reference);
        Assert.Equal("My_Type", model.Operations[0].Responses[0].Content[0].Schema!.Reference);
    }

    [Fact]
    public void References_may_name_an_anchor()
    {
        ApiModel model = ReadModel(WithSchemas("3.1.0", """
            A: {$anchor: all, type: object, properties: {b: {$ref: '#inner'}, c: {$ref: '#all'}, d: {$ref: '#inner'}}}
            B: {type: object, properties: {e: {type: array, items: {$anchor: inner, type: [string, 'null']}}}}
            """));
        Assert.Equal(["inner", "A", "inner"], model.Schema("A").Properties.Select(property => property.Schema.Reference));
        Assert.Equal(new ApiSchema { Kind = ApiSchemaKind.String, IsNullable = true }, model.Schema("inner"));
    }

    [Fact]
    public void What_is_wrong_in_a_definition_is_reported_where_it_is_written()
    {
        const string Text = """
            openapi: 3.1.0
            info: {title: T, version: v1}
            paths: {}
            components:
              schemas:
                A:
                  type: object
                  $defs:
                    B:
                      type: object
                      required: [missing]
                      properties:
                        c: {$ref: '#/components/schemas/A/$defs/Missing'}
                        d: {not: {}, propertyNames: {pattern: a}}
            """;
        ReadResult result = Read(Text);
        Assert.Equal(
            [
                "(13,17) MAD1005 #/components/schemas/A/$defs/Missing",
                "(11,22) MAD1012 missing | /components/schemas/A_B",
                "(14,26) MAD2019 propertyNames | it is left to the server",
            ],
            Located(Text, result).OrderBy(line => line.Split(' ')[1], StringComparer.Ordinal));
    }

    [Fact]
    public void Chains_of_definitions_stay_linear()
    {
        const int Count = 5_000;
        string own = string.Join(", ", Enumerable.Range(0, Count).Select(i => $"d{i}: {{$ref: '#/$defs/d{i + 1}'}}"));
        string named = string.Join(", ", Enumerable.Range(0, Count).Select(i => $"e{i}: {{$ref: '#/components/schemas/B/properties/e{i + 1}'}}"));
        ApiModel model = ReadModel(WithSchemas("3.1.0", $$"""
            A:
              properties:
                a: {$ref: '#/$defs/d0'}
              $defs: { {{own}}, d{{Count}}: { type: string } }
            B:
              properties: { {{named}}, e{{Count}}: { type: integer } }
            """));
        Assert.Equal($"A_d{Count}", model.Schema("A").Property("a").Schema.Reference);
        Assert.Equal($"A_d{Count}", model.Schema("A_d7").Reference);
        Assert.Equal($"B_e{Count}", model.Schema("B").Property("e7").Schema.Reference);
    }

    [Fact]
    public void A_definition_that_is_a_reference_counts_from_where_it_stands()
    {
        ApiModel model = ReadModel(WithSchemas("3.1.0", """
            A: {properties: {x: {$ref: '#/components/schemas/B/$defs/Y'}}, $defs: {X: {type: string}}}
            B: {$defs: {X: {type: boolean}, Y: {$ref: '#/$defs/X'}}}
            """));
        Assert.Equal("B_X", model.Schema("A").Property("x").Schema.Reference);
        Assert.Equal(ApiSchemaKind.Boolean, model.Schema("B_X").Kind);
    }
}
