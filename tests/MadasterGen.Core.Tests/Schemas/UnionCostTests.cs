using System.Globalization;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Core.Tests.Schemas;

/// <summary>How often alternatives are looked at: in proportion to the document, and not again for whoever asks again.</summary>
public sealed class UnionCostTests
{
    [Theory]
    [InlineData("deep")]
    [InlineData("wide")]
    [InlineData("both")]
    public void A_document_of_twice_the_length_costs_twice_as_much(string form)
    {
        int once = Cost(form, 500);
        int twice = Cost(form, 1000);

        Assert.InRange(twice, once, (once * 2) + (once / 10));
    }

    [Theory]
    [InlineData("deep")]
    [InlineData("wide")]
    public void Asking_again_costs_nothing(string form)
    {
        SchemaResolver resolver = Ask(new SchemaResolver(Model(form, 500), CancellationToken.None));
        int once = resolver.Unions.Looked;

        Assert.Equal(once, Ask(resolver).Unions.Looked);
    }

    [Fact]
    public void What_is_found_is_the_same_for_whoever_asks()
    {
        SchemaResolver resolver = new(Model("deep", 3), CancellationToken.None);
        UnionView view = (UnionView)resolver.ViewOf("N0")!;

        Assert.Same(resolver.Unions.CasesOf(view), resolver.Unions.CasesOf((UnionView)resolver.ViewOf("N0")!));
        Assert.Same(resolver.Unions.EntriesOf(view), resolver.Unions.EntriesOf(view));
    }

    private static int Cost(string form, int length) => Ask(new SchemaResolver(Model(form, length), CancellationToken.None)).Unions.Looked;

    private static SchemaResolver Ask(SchemaResolver resolver)
    {
        foreach (UnionView union in resolver.Set.Named.Select(resolver.View).OfType<UnionView>())
            Assert.NotNull(resolver.Unions.CasesOf(union));
        return resolver;
    }

    // Unions that each hold the next, that all hold one of 100 alternatives, and both.
    private static ApiModel Model(string form, int length)
    {
        IEnumerable<ApiNamedSchema> unions = Enumerable.Range(0, length).Select(i => Named(
            Name("N", i), new ApiSchema { OneOf = new[] { Next(form, i), new ApiSchema { Reference = Name("O", i) } }.ToEquatableArray() }));
        IEnumerable<ApiNamedSchema> objects = Enumerable.Range(0, length + 1).Select(i => Named(Name("O", i), Object(i)));
        ApiSchema[] all = [.. Enumerable.Range(0, 100).Select(i => new ApiSchema { Reference = Name("O", i) })];
        IEnumerable<ApiNamedSchema> schemas = [.. unions, .. objects, Named("All", new ApiSchema { OneOf = all.ToEquatableArray() }), Named(Name("N", length), Object(length))];
        return new ApiModel { Title = "T", Version = "1", Schemas = schemas.ToEquatableArray() };
    }

    private static ApiSchema Next(string form, int index)
    {
        ApiSchema next = new() { Reference = form == "wide" ? "All" : Name("N", index + 1) };
        return form != "both" ? next : new ApiSchema { OneOf = new[] { next, new ApiSchema { Reference = "All" } }.ToEquatableArray() };
    }

    private static ApiSchema Object(int index) => new()
    {
        Kind = ApiSchemaKind.Object,
        Properties = new[] { new ApiProperty(Name("p", index), new ApiSchema { Kind = ApiSchemaKind.String }) }.ToEquatableArray(),
    };

    private static ApiNamedSchema Named(string name, ApiSchema schema) => new(name, schema);

    private static string Name(string letter, int index) => letter + index.ToString(CultureInfo.InvariantCulture);
}
