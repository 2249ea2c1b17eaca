using MadasterGen.Core.Tests.Reading;
using MadasterGen.Schemas;

namespace MadasterGen.Core.Tests.Schemas;

/// <summary>How named schemas hang together.</summary>
public sealed class SchemaSetTests
{
    private const string Hierarchy = """
        Root: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k}}
        Middle: {allOf: [{$ref: '#/components/schemas/Root'}, {type: object}]}
        Leaf: {allOf: [{$ref: '#/components/schemas/Middle'}, {type: object}]}
        Other: {allOf: [{$ref: '#/components/schemas/Root'}, {type: object}]}
        Apart: {type: object, properties: {leaf: {$ref: '#/components/schemas/Leaf'}}}
        """;

    [Fact]
    public void A_hierarchy_is_found_from_any_of_its_schemas()
    {
        SchemaHierarchies hierarchies = Views.Resolver(Hierarchy).Set.Hierarchies;

        Assert.Equal("Middle", hierarchies.ParentOf("Leaf"));
        Assert.Equal(["Middle", "Other"], hierarchies.ChildrenOf("Root"));
        Assert.Equal(["Middle", "Leaf", "Other"], hierarchies.DescendantsOf("Root"));
        Assert.Equal("Root", hierarchies.RootOf("Leaf"));
        Assert.Equal("Root", hierarchies.HierarchyOf("Root"));
        Assert.Null(hierarchies.RootOf("Apart"));
    }

    [Fact]
    public void A_circle_of_bases_ends_at_the_one_that_has_the_discriminator()
    {
        SchemaHierarchies hierarchies = Views.Resolver("""
            A: {type: object, allOf: [{$ref: '#/components/schemas/B'}], properties: {k: {type: string}}, discriminator: {propertyName: k}}
            B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}
            """).Set.Hierarchies;

        Assert.Null(hierarchies.ParentOf("A"));
        Assert.Equal("A", hierarchies.ParentOf("B"));
    }

    [Theory]
    [InlineData("/components/schemas/Apart", true)]
    [InlineData("/components/schemas/Apart/properties/leaf", true)]
    [InlineData("/components/schemas/Leaf/allOf/1", true)]
    [InlineData("/components/schemas/Leaf/allOf/2", false)]
    [InlineData("/components/schemas/Apart/properties/none", false)]
    [InlineData("/components/responses/Apart", false)]
    public void A_schema_is_found_by_its_pointer(string pointer, bool isThere)
    {
        SchemaAt? found = Views.Resolver(Hierarchy).Set.FindByPointer(pointer);

        Assert.Equal(isThere ? pointer : null, found?.Place.Pointer);
    }

    [Fact]
    public void Operations_lead_to_what_their_schemas_hold_and_to_the_kinds_of_bases()
    {
        string text = Documents.Paths("""
            /a: {get: {operationId: getA, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Root'}}}}}}}
            /b: {post: {operationId: postB, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Apart'}}}}, responses: {'204': {description: d}}}}
            """, "components:\n  schemas:\n" + string.Concat(Hierarchy.Split('\n').Select(line => "    " + line + "\n")));
        SchemaReach reach = new SchemaResolver(Documents.ReadModel(text), CancellationToken.None).Set.Reach;

        Assert.Equal(["getA", "postB"], reach.OperationsOf("Leaf").Select(operation => operation.OperationId));
        Assert.Equal(["postB"], reach.OperationsOf("Apart").Select(operation => operation.OperationId));
        Assert.True(reach.IsInResponses("Leaf"));
        Assert.False(reach.IsInResponses("Apart"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_long_chain_is_looked_at_once_however_many_of_it_are_asked_for(bool isCircle)
    {
        const int Count = 100_000;
        SchemaUsers users = new(CancellationToken.None);
        users.AddOperation("0", 7);
        for (int i = 1; i < Count; i++)
            users.AddUser($"{i}", $"{i - 1}");
        if (isCircle)
            users.AddUser("0", $"{Count - 1}");

        // The last one first: nobody of those before it is known.
        IReadOnlyCollection<int>[] sets = [.. Enumerable.Range(1, Count).Select(i => users.LeadingTo($"{Count - i}"))];

        Assert.Equal([7], sets[0]);
        // One set for all is what makes a chain cost its length.
        Assert.All(sets, set => Assert.Same(sets[0], set));
    }

    [Fact]
    public void What_leads_to_a_circle_leads_to_all_of_it_and_the_circle_leads_nowhere_back()
    {
        SchemaUsers users = new(CancellationToken.None);
        users.AddOperation("a", 2);
        users.AddOperation("b", 1);
        users.AddUser("b", "a");
        users.AddUser("c", "b");
        users.AddUser("b", "c");
        users.AddUser("d", "c");
        users.AddOperation("d", 3);

        Assert.Equal([2], users.LeadingTo("a"));
        Assert.Equal([1, 2], users.LeadingTo("c").Order());
        Assert.Equal([1, 2], users.LeadingTo("b").Order());
        Assert.Equal([1, 2, 3], users.LeadingTo("d").Order());
        Assert.Empty(users.LeadingTo("unknown"));
    }
}
