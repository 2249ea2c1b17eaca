using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests;

/// <summary>Schemas whose names and shapes come near to what the generated code uses for itself.</summary>
public class HostileSchemaTests
{
    [Theory]
    [InlineData("a value that can be null beside properties", "Thing: { type: object, properties: { a: { type: string } }, additionalProperties: { type: integer, nullable: true } }")]
    [InlineData("a number beside numbers", "Thing: { type: object, properties: { a: { type: integer }, b: { type: integer, nullable: true } }, additionalProperties: { type: integer } }")]
    [InlineData("free JSON that can be null", "Thing: { type: object, properties: { a: { nullable: true } }, additionalProperties: { nullable: true } }")]
    [InlineData("lists beside properties", "Thing: { type: object, properties: { a: { type: string } }, additionalProperties: { type: array, items: { type: number, nullable: true } } }")]
    [InlineData("maps of maps", "Thing: { type: object, additionalProperties: { type: object, additionalProperties: { type: boolean, nullable: true } } }")]
    [InlineData("names of fields", "Thing: { type: object, properties: { set0: { type: string }, _set0: { type: string }, set12: { type: string }, unknown: { type: string }, _unknown: { type: string }, additional: { type: string }, _additional: { type: string }, json: { type: string }, kind: { type: string }, _kind: { type: string } }, additionalProperties: { type: string } }")]
    [InlineData("names of variables", "Thing: { type: object, properties: { reader: { type: string }, writer: { type: string }, mode: { type: string }, index: { type: string }, name: { type: string }, value: { type: string }, whole: { type: string }, hash: { type: string }, other: { type: string }, builder: { type: string, format: uri }, isDeclared: { type: string } } }")]
    [InlineData("names of parameters", "ThingResponse: { type: object, properties: { a: { type: string } } }\n    ThingRequest: { type: object, properties: { a: { type: string }, response: { type: string }, request: { type: string }, unknown: { type: string }, set0: { type: string }, class: { type: string } } }")]
    [InlineData("additional properties in a base and below", "Thing: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind }, additionalProperties: { type: string } }\n    Sub: { allOf: [ { $ref: '#/components/schemas/Thing' } ], properties: { a: { type: string } }, additionalProperties: { type: string } }")]
    [InlineData("an enum that tells kinds apart", "Thing: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } }, discriminator: { propertyName: kind, mapping: { s: '#/components/schemas/Sub' } } }\n    Kind: { type: string, enum: [s, t] }\n    Sub: { allOf: [ { $ref: '#/components/schemas/Thing' } ], properties: { a: { type: string } } }")]
    [InlineData("a union beside properties of its type", "Thing: { type: object, properties: { a: { $ref: '#/components/schemas/U' }, b: { type: object, properties: { u: { $ref: '#/components/schemas/U' } }, additionalProperties: { $ref: '#/components/schemas/V' } } }, additionalProperties: { $ref: '#/components/schemas/U' } }\n    U: { oneOf: [ { type: string }, { type: integer } ] }\n    V: { nullable: true, oneOf: [ { type: object, required: [p], properties: { p: { type: string } } }, { type: object, required: [q], properties: { q: { type: string } } } ] }")]
    [InlineData("a union of records", "Thing: { type: object, properties: { fixed: { type: string } }, additionalProperties: { oneOf: [ { $ref: '#/components/schemas/P' }, { $ref: '#/components/schemas/Q' } ] } }\n    P: { type: object, required: [p], properties: { p: { type: string } } }\n    Q: { type: object, required: [q], properties: { q: { type: string } } }")]
    [InlineData("no property at all", "Thing: { type: object, additionalProperties: false }")]
    [InlineData("only additional ones", "Thing: { type: object, properties: {}, additionalProperties: {} }")]
    [InlineData("a problem that is required", "Thing: { type: object, required: [problem], properties: { problem: { $ref: '#/components/schemas/ProblemDetails' } } }\n    ProblemDetails: { type: object, properties: { type: { type: string, nullable: true }, title: { type: string, nullable: true }, status: { type: integer, format: int32, nullable: true }, detail: { type: string, nullable: true }, instance: { type: string, nullable: true } }, additionalProperties: {} }")]
    public void Compile_without_a_diagnostic(string what, string schemas)
    {
        GeneratorRun run = TestProject.With(("hostile.openapi.yaml", Document(schemas))).Run();

        Assert.True(run.CompilerDiagnostics.Count == 0, what + "\n" + string.Join('\n', run.CompilerDiagnostics.Take(5)));
    }

    // A type names itself by its own name alone: nothing that it inherits, holds or uses may stand before that. No member may share it.
    private static readonly string[] s_typeNames =
    [
        "Type", "HandleNull", "Read", "String", "Object", "System", "Madaster", "JsonConverter", "JsonElement",
        "MadasterConverter", "MadasterUnions", "T", "TResult", "record", "var", "dynamic", "Value", "Known",
        "ToKnown", "Equals", "GetHashCode", "GetType", "ToString", "Item", "Clone", "Json", "JsonNames",
        "AdditionalProperties", "EqualityContract", "PrintMembers", "Missing", "ReadJson", "ReadJsonAs", "WriteJson",
        "WriteMembers", "DeclaresName", "From", "MadasterJsonConverter",
    ];

    [Theory]
    [InlineData("{ type: string, enum: [a, b] }")]
    [InlineData("{ type: integer, enum: [1, 2] }")]
    [InlineData("{ oneOf: [ { type: string }, { type: array, items: { type: integer } }, { type: object, properties: { a: { type: string } } } ] }")]
    [InlineData("{ type: object, required: [a, b], properties: { a: { type: string }, b: { $ref: '#/components/schemas/NAME' } } }")]
    [InlineData("{ type: object, additionalProperties: { type: string }, properties: { a: { type: string } } }")]
    [InlineData("{ type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }\n    SubNAME: { allOf: [ { $ref: '#/components/schemas/NAME' } ], properties: { a: { type: string } } }")]
    public void A_type_of_any_kind_can_have_a_name(string kind)
    {
        string properties = string.Join(", ", s_typeNames.Select(name => $"p{name}: {{ $ref: '#/components/schemas/{name}' }}"));
        string schemas = string.Concat(s_typeNames.Select(name => $"\n    {name}: {kind.Replace("NAME", name)}"));

        GeneratorRun run = TestProject.With(("named.openapi.yaml", Document($"Thing: {{ type: object, properties: {{ {properties} }} }}{schemas}"))).Run();

        Assert.True(run.CompilerDiagnostics.Count == 0, string.Join('\n', run.CompilerDiagnostics.Take(5)));
    }

    [Fact]
    public void More_properties_than_a_word_has_bits_keep_their_presence()
    {
        string properties = string.Join(", ", Enumerable.Range(0, 200).Select(i => $"p{i}: {{ type: integer }}"));
        LoadedClient client = new(TestProject.With(("many.openapi.yaml", Document($"Thing: {{ type: object, properties: {{ {properties} }} }}"))));

        foreach (string json in new[] { """{"p0":0,"p63":0,"p64":0,"p128":0,"p199":0}""", """{"p64":null,"p199":null}""", "{}" })
            Assert.Equal(json, LoadedClient.Write(client.Read("Madaster.V1_0.Thing", json)!));
    }

    [Fact]
    public void An_enum_that_tells_kinds_apart_keeps_what_it_does_not_know()
    {
        const string Schemas = "Thing: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } }, discriminator: { propertyName: kind, mapping: { s: '#/components/schemas/Sub', t: '#/components/schemas/Sub' } } }\n    Kind: { type: string, enum: [s, t] }\n    Sub: { allOf: [ { $ref: '#/components/schemas/Thing' } ], properties: { a: { type: string } } }";
        LoadedClient client = new(TestProject.With(("kinds.openapi.yaml", Document(Schemas))));

        foreach (string json in new[] { """{"kind":"s","a":"x"}""", """{"kind":"t"}""", """{"kind":"u","a":1}""", """{"a":1,"kind":2}""", "{}" })
            Assert.Equal(json, LoadedClient.Write(client.Read("Madaster.V1_0.Thing", json)!));
    }

    [Theory]
    [InlineData("additionalProperties: { type: string }")]
    [InlineData("additionalProperties: false")]
    public void What_a_base_says_of_further_properties_holds_below_it(string below)
    {
        string schemas = $"Thing: {{ type: object, properties: {{ kind: {{ type: string }} }}, discriminator: {{ propertyName: kind }}, additionalProperties: {{ type: string }} }}\n    Sub: {{ allOf: [ {{ $ref: '#/components/schemas/Thing' }} ], properties: {{ a: {{ type: string }} }}, {below} }}";
        LoadedClient client = new(TestProject.With(("below.openapi.yaml", Document(schemas))));
        string[] documents = ["""{"kind":"Sub","a":"x","b":"y","c":null}""", """{"kind":"Other","b":"y"}"""];

        foreach (string json in documents)
        {
            object thing = client.Read("Madaster.V1_0.Thing", json)!;
            Assert.Equal("y", thing.GetType().GetProperty("Item")!.GetValue(thing, ["b"]));
            Assert.Equal(json, LoadedClient.Write(thing));
            Assert.Equal(thing, client.Read("Madaster.V1_0.Thing", json));
            Assert.NotEqual(thing, client.Read("Madaster.V1_0.Thing", json.Replace("y", "z", StringComparison.Ordinal)));
        }
    }

    private static string Document(string schemas)
    {
        string body = schemas.StartsWith("ThingResponse", StringComparison.Ordinal) ? "ThingResponse" : "Thing";
        string request = schemas.Contains("ThingRequest", StringComparison.Ordinal) ? "ThingRequest" : body;
        return $$"""
            openapi: 3.0.1
            info: { title: Hostile, version: v1.0 }
            paths:
              /api/v1.0/thing:
                post:
                  tags: [Thing]
                  operationId: Thing_Post
                  requestBody:
                    content: { application/json: { schema: { $ref: '#/components/schemas/{{request}}' } } }
                  responses:
                    '200':
                      description: Done.
                      content: { application/json: { schema: { $ref: '#/components/schemas/{{body}}' } } }
            components:
              schemas:
                {{schemas}}
            """;
    }
}
