using MadasterGen.Core.Tests.Planning.Types.Unions;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Core.Tests.Planning.Types;

/// <summary>What a schema is in C# does not depend on who asks for it first.</summary>
public sealed class TypeResolverTests
{
    private const string Tree = "Tree: {type: object, additionalProperties: {oneOf: [{type: string}, {$ref: '#/components/schemas/Tree'}]}}";
    private const string Rows = "Rows: {type: array, items: {oneOf: [{type: string}, {$ref: '#/components/schemas/Rows'}]}}";
    private const string Menu = "Menu: {type: object, additionalProperties: {type: object, properties: {sub: {$ref: '#/components/schemas/Menu'}}}}";

    [Theory]
    [InlineData("Tree", Tree, "String, map of TreeValue")]
    [InlineData("Rows", Rows, "String, list of RowsItem")]
    public void A_union_between_ends_what_holds_itself_whoever_asks_first(string name, string schema, string cases)
    {
        foreach (ClientPlan client in Askers(name, schema))
        {
            Assert.Empty(client.Problems);
            UnionPlan union = Assert.Single(client.Types.OfType<UnionPlan>());
            Assert.Equal(cases, string.Join(", ", union.Cases.Select(one => Text(one.Type))));
        }
    }

    [Fact]
    public void An_object_written_in_place_between_ends_it_too()
    {
        foreach (ClientPlan client in Askers("Menu", Menu))
        {
            Assert.Empty(client.Problems);
            PropertyPlan sub = Assert.Single(client.Type<RecordPlan>("MenuValue").Properties);
            Assert.Equal("map of MenuValue", Text(sub.Type));
        }
    }

    [Fact]
    public void What_holds_itself_without_a_type_between_is_told_whoever_asks_first()
    {
        foreach (ClientPlan client in Askers("Nest", "Nest: {type: object, additionalProperties: {$ref: '#/components/schemas/Nest'}}"))
            Assert.Equal("MAD2009 Nest", string.Join("\n", client.Problems.Select(problem => $"{problem.Id} {problem.Arguments[0]}").Distinct()));
    }

    // An operation asks, a property of an object does, and both in either order.
    private static ClientPlan[] Askers(string name, string schema)
    {
        string operation = Operation("a", name);
        string holder = Operation("b", "Holder");
        string schemas = $"components:\n  schemas:\n    {schema}\n";
        string both = $"{schemas}    Holder: {{type: object, properties: {{held: {{$ref: '#/components/schemas/{name}'}}}}}}\n";
        return
        [
            SmallPlans.Client(operation, schemas),
            SmallPlans.Client(holder, both),
            SmallPlans.Client($"{operation}\n{holder}", both),
            SmallPlans.Client($"{holder}\n{operation}", both),
        ];
    }

    private static string Operation(string path, string schema) =>
        $"/{path}: {{get: {{operationId: {path}, responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}}}}}}}";

    private static string Text(CSharpType type) => type switch
    {
        ScalarType scalar => scalar.Scalar.ToString(),
        GeneratedType generated => generated.FullName.Replace("global::Acme.V1.", "", StringComparison.Ordinal),
        ListType list => "list of " + Text(list.Element),
        MapType map => "map of " + Text(map.Element),
        _ => type.GetType().Name,
    };
}
