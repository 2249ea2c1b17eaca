using System.Globalization;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Core.Tests.Schemas;

/// <summary>Whatever refers to whatever, the answer comes: on a small stack, and without doing anything twice.</summary>
public sealed class EndlessTests
{
    private const int Length = 20_000;

    [Theory]
    [InlineData("alias")]
    [InlineData("allOf")]
    [InlineData("oneOf")]
    [InlineData("nullable")]
    [InlineData("items")]
    [InlineData("both")]
    [InlineData("base")]
    public void A_chain_of_schemas_is_walked_on_a_small_stack(string kind)
    {
        ApiModel model = Model(Enumerable.Range(0, Length).Select(i => Link(kind, i, i + 1 < Length ? Name(i + 1) : null)));

        OnSmallStack(() => ResolveAll(model));
    }

    [Theory]
    [InlineData("alias", "anything (Circular)")]
    [InlineData("allOf", "S0: object of ")]
    [InlineData("oneOf", "anything (Circular)")]
    [InlineData("items", "list of S1")]
    [InlineData("both", "S0: object of ")]
    public void A_circle_of_schemas_ends(string kind, string view)
    {
        ApiModel model = Model(Enumerable.Range(0, 3).Select(i => Link(kind, i, Name((i + 1) % 3))));

        Assert.Equal(view, Views.Text(new SchemaResolver(model, CancellationToken.None).ViewOf("S0")!));
    }

    [Fact]
    public void A_schema_that_reaches_itself_through_parts_written_in_place_ends()
    {
        SchemaResolver resolver = Views.Resolver("""
            Node:
              type: object
              properties:
                children:
                  type: array
                  items: {allOf: [{properties: {id: {type: string}}}, {$ref: '#/components/schemas/Node'}]}
            """);
        ListView children = Assert.IsType<ListView>(resolver.View(resolver.ViewOf("Node")!.Content.Properties["children"].At));

        Assert.Equal("object of id, children", Views.Text(resolver.View(children.Items)));
    }

    [Fact]
    public void What_has_more_parts_than_are_put_together_says_so()
    {
        ApiModel model = Model(Enumerable.Range(0, SchemaLimits.Parts + 50).Select(i => Link("property", i, Name(i + 1))));
        SchemaResolver resolver = new(model, CancellationToken.None);

        Assert.Equal("anything (TooLarge)", Views.Text(resolver.ViewOf("S0")!));
        Assert.StartsWith("S200: object of", Views.Text(resolver.ViewOf("S200")!), StringComparison.Ordinal);
        // What is left out is what is farthest away.
        Assert.Contains("p0", resolver.ViewOf("S0")!.Content.Properties.Keys);
        Assert.DoesNotContain("p240", resolver.ViewOf("S0")!.Content.Properties.Keys);
    }

    private static void ResolveAll(ApiModel model)
    {
        SchemaResolver resolver = new(model, CancellationToken.None);
        foreach (SchemaAt at in resolver.Set.Named)
            Assert.NotNull(resolver.View(at));
        Assert.Equal(model.Schemas.Count, resolver.Set.Named.Count());
    }

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        Thread thread = new(() => failure = Record.Exception(action), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static ApiNamedSchema Link(string kind, int index, string? next)
    {
        ApiSchema reference = next is null ? new ApiSchema { Kind = ApiSchemaKind.String, IsNullable = true } : new ApiSchema { Reference = next };
        ApiSchema inPlace = new() { Kind = ApiSchemaKind.Object };
        ApiSchema schema = kind switch
        {
            "alias" => reference,
            "allOf" => new ApiSchema { AllOf = new[] { reference, inPlace with { Required = new[] { "a" }.ToEquatableArray() } }.ToEquatableArray() },
            "oneOf" => new ApiSchema { OneOf = new[] { reference }.ToEquatableArray() },
            "nullable" => new ApiSchema { AnyOf = new[] { reference, new ApiSchema { Kind = ApiSchemaKind.Integer } }.ToEquatableArray() },
            "items" => new ApiSchema { Kind = ApiSchemaKind.Array, Items = reference },
            "both" => new ApiSchema { AllOf = new[] { reference, reference, inPlace with { Required = new[] { "a" }.ToEquatableArray() } }.ToEquatableArray() },
            "base" => new ApiSchema
            {
                AllOf = next is null ? default : new[] { reference }.ToEquatableArray(),
                Properties = new[] { new ApiProperty("p" + index.ToString(CultureInfo.InvariantCulture), ApiSchema.Any) }.ToEquatableArray(),
                Discriminator = next is null ? new ApiDiscriminator("p", default) : null,
            },
            "property" => new ApiSchema
            {
                AllOf = new[] { reference, inPlace with { Properties = new[] { new ApiProperty("p" + index.ToString(CultureInfo.InvariantCulture), ApiSchema.Any) }.ToEquatableArray() } }.ToEquatableArray(),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return new ApiNamedSchema(Name(index), schema);
    }

    private static string Name(int index) => "S" + index.ToString(CultureInfo.InvariantCulture);

    private static ApiModel Model(IEnumerable<ApiNamedSchema> schemas) => new() { Title = "T", Version = "1", Schemas = schemas.ToEquatableArray() };
}
