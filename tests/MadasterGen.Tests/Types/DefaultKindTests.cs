using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Kinds that a discriminator names for all that are not mapped (<c>defaultMapping</c> of OpenAPI 3.2).</summary>
public class DefaultKindTests
{
    private static readonly Lazy<LoadedClient> s_client = new(() => new(TestProject.With(("madaster.yaml", Document))));

    [Theory]
    [InlineData("Pet", "{\"kind\":\"cat\",\"lives\":9}", "Cat")]
    [InlineData("Pet", "{\"kind\":\"Dog\",\"tricks\":2}", "Dog")]
    [InlineData("Pet", "{\"kind\":\"parrot\",\"name\":\"x\"}", "OtherPet")]
    [InlineData("Pet", "{\"name\":\"x\"}", "OtherPet")]
    [InlineData("Pet", "{}", "OtherPet")]
    public void A_union_holds_the_default(string type, string json, string expected)
    {
        object pet = s_client.Value.Read("Madaster.V1_0." + type, json)!;
        Assert.Equal(expected, pet.GetType().GetProperty("Value")!.GetValue(pet)!.GetType().Name);
        Assert.Equal(json, LoadedClient.Write(pet));
    }

    [Theory]
    [InlineData("{\"shape\":\"Circle\",\"radius\":1}", "Circle")]
    [InlineData("{\"shape\":\"blob\",\"name\":\"x\"}", "AnyShape")]
    [InlineData("{\"name\":\"x\"}", "AnyShape")]
    public void A_hierarchy_holds_the_default(string json, string expected)
    {
        object shape = s_client.Value.Read("Madaster.V1_0.Shape", json)!;
        Assert.Equal(expected, shape.GetType().Name);
        Assert.Contains("blob", json.Contains("blob", StringComparison.Ordinal) ? LoadedClient.Write(shape) : "blob", StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_has_no_kind_of_its_own_to_write()
    {
        object other = Activator.CreateInstance(s_client.Value.Type("Madaster.V1_0.OtherPet"))!;
        Assert.Equal("{}", LoadedClient.Write(other));
    }

    private const string Document = """
        openapi: 3.2.0
        info: {title: T, version: v1.0}
        paths:
          /pets: {get: {operationId: pets, responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
          /shapes: {get: {operationId: shapes, responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/Shape'}}}}}}}
        components:
          schemas:
            Pet:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/OtherPet'}]
              discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}, defaultMapping: OtherPet}
            Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
            Dog: {type: object, required: [kind], properties: {kind: {type: string}, tricks: {type: integer}}}
            OtherPet: {type: object, properties: {kind: {type: string}, name: {type: string}}}
            Shape: {type: object, properties: {shape: {type: string}}, discriminator: {propertyName: shape, defaultMapping: '#/components/schemas/AnyShape'}}
            Circle: {allOf: [{$ref: '#/components/schemas/Shape'}], properties: {radius: {type: number}}}
            AnyShape: {allOf: [{$ref: '#/components/schemas/Shape'}], properties: {name: {type: string}}}
        """;
}
