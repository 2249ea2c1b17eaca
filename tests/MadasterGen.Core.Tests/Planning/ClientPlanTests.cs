using System.Reflection;
using MadasterGen.Core.Tests.Reading;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Planning;

public sealed class ClientPlanTests
{
    private static readonly PropertyInfo[] s_properties = typeof(ClientPlan).GetProperties().Where(property => property.CanWrite).ToArray();

    public static TheoryData<string> Properties => [.. s_properties.Select(property => property.Name)];

    [Fact]
    public void Plans_of_one_document_are_equal_as_often_as_they_are_asked()
    {
        ClientPlan one = PlanOf("v1", "A: {type: object, properties: {p: {type: string}}}");
        ClientPlan same = PlanOf("v1", "A: {type: object, properties: {p: {type: string}}}");

        Assert.Equal(one, same);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(null));
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Another_value_of_any_property_makes_another_plan(string name)
    {
        ClientPlan one = PlanOf("v1", "A: {type: object, properties: {p: {type: string}}}");
        ClientPlan other = PlanOf("v2", "B: {type: object, properties: {q: {type: string}}, not: {type: string}}");
        ClientPlan changed = one with { };
        Assert.Equal(one, changed);
        PropertyInfo property = s_properties.Single(property => property.Name == name);

        property.SetValue(changed, property.GetValue(other));

        ClientPlan fresh = changed with { };
        Assert.NotEqual(one, fresh);
        Assert.NotEqual(one, fresh);
        Assert.Equal(changed, fresh);
    }

    private static ClientPlan PlanOf(string version, string schemas) => ClientPlanner.Plan(
        Documents.ReadModel($$"""
            openapi: 3.0.3
            info: {title: Acme, version: {{version}}}
            paths:
              /{{version}}:
                get: {tags: [{{version}}], responses: {'204': {description: none} } }
            components:
              schemas:
                {{schemas}}
            """),
        VersionNames.Name(version, "Acme", null), new PlanningOptions(), default);
}
