using System.Reflection;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Hierarchies, however documents write them.</summary>
public class HierarchyTests
{
    private const string Animal = "\"Animal\": { \"type\": \"object\", \"properties\": { \"kind\": { \"type\": \"string\" }, \"name\": { \"type\": \"string\" } }, \"discriminator\": { \"propertyName\": \"kind\" } }, ";

    private const string OfAnimal = "\"allOf\": [ { \"$ref\": \"#/components/schemas/Animal\" } ]";

    [Theory]
    [InlineData("\"allOf\": [ { \"$ref\": \"#/components/schemas/Animal\" } ]")]
    [InlineData("\"allOf\": [ { \"$ref\": \"#/components/schemas/Animal\" }, { \"oneOf\": [ { \"required\": [\"name\"] } ] } ]")]
    [InlineData("\"allOf\": [ { \"$ref\": \"#/components/schemas/Animal\" }, { \"type\": \"object\", \"properties\": { \"bark\": { \"type\": \"string\" } } } ]")]
    public void Every_schema_below_a_base_is_a_record(string dog)
    {
        TestProject project = SmallDocument.Project(Animal + $"\"Dog\": {{ {dog} }}, \"Kennel\": {{ \"type\": \"object\", \"properties\": {{ \"dog\": {SmallDocument.Ref("Dog")} }} }}");
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);

        object read = client.Read("Madaster.V1_0.Animal", """{"kind":"Dog","name":"a"}""")!;

        Assert.Equal("Madaster.V1_0.Dog", read.GetType().FullName);
        Assert.Equal("""{"kind":"Dog","name":"a"}""", LoadedClient.Write(read));
    }

    [Fact]
    public void A_kind_has_the_value_that_stands_beside_it()
    {
        TestProject project = SmallDocument.Project(Animal + $"\"Dog\": {{ {OfAnimal}, \"x-ms-discriminator-value\": \"#Pets.Dog\" }}");
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);

        object read = client.Read("Madaster.V1_0.Animal", """{"kind":"#Pets.Dog","name":"a"}""")!;

        Assert.Equal("Madaster.V1_0.Dog", read.GetType().FullName);
        Assert.Equal("""{"kind":"#Pets.Dog"}""", LoadedClient.Write(Activator.CreateInstance(read.GetType())!));
    }

    [Fact]
    public void An_object_that_requires_its_like_compares_and_prints()
    {
        LoadedClient client = new(SmallDocument.Project($"\"Node\": {{ \"type\": \"object\", \"required\": [\"next\"], \"properties\": {{ \"next\": {SmallDocument.Ref("Node")} }} }}"));
        object one = client.Read("Madaster.V1_0.Node", "{}")!;
        object two = client.Read("Madaster.V1_0.Node", """{"next":{}}""")!;

        Assert.Equal(one, client.Read("Madaster.V1_0.Node", "{}"));
        Assert.Equal(one.GetHashCode(), client.Read("Madaster.V1_0.Node", "{}")!.GetHashCode());
        Assert.NotEqual(one, two);
        Assert.Equal("Node { Next =  }", one.ToString());
        Assert.Equal("Node { Next = Node { Next =  } }", two.ToString());
        Assert.NotNull(one.GetType().GetProperty("Next")!.GetValue(one));
    }

    [Fact]
    public void A_base_that_prints_itself_names_its_kind()
    {
        LoadedClient client = new(SmallDocument.Project(
            "\"Animal\": { \"type\": \"object\", \"required\": [\"home\"], \"properties\": { \"kind\": { \"type\": \"string\" }, \"home\": { \"$ref\": \"#/components/schemas/Home\" } }, \"discriminator\": { \"propertyName\": \"kind\" } }, "
            + $"\"Home\": {{ \"type\": \"object\", \"properties\": {{ \"a\": {{ \"type\": \"string\" }} }} }}, \"Dog\": {{ {OfAnimal} }}"));

        Assert.Equal("Dog { Kind = Dog, Home =  }", client.Read("Madaster.V1_0.Animal", """{"kind":"Dog"}""")!.ToString());
    }

    [Fact]
    public void A_required_base_with_required_properties_has_a_stand_in()
    {
        TestProject project = SmallDocument.Project(
            $"\"Owner\": {{ \"type\": \"object\", \"required\": [\"pet\"], \"properties\": {{ \"pet\": {SmallDocument.Ref("Animal")} }} }}, "
            + Animal.Replace("\"type\": \"object\",", "\"type\": \"object\", \"required\": [\"name\"],", StringComparison.Ordinal)
            + $"\"Dog\": {{ {OfAnimal} }}");
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);

        object owner = client.Read("Madaster.V1_0.Owner", "{}")!;

        Assert.Equal("UnknownAnimal", owner.GetType().GetProperty("Pet")!.GetValue(owner)!.GetType().Name);
    }

    [Fact]
    public void A_hierarchy_can_be_deep()
    {
        string[] names = ["Animal", "B", "C", "D"];
        string chain = string.Concat(names.Zip(names.Skip(1), (above, below) =>
            $"\"{below}\": {{ \"allOf\": [ {SmallDocument.Ref(above)}, {{ \"type\": \"object\", \"required\": [\"of{below}\"], \"properties\": {{ \"of{below}\": {{ \"type\": \"string\" }} }} }} ] }}, "));
        string holder = $"\"Holder\": {{ \"type\": \"object\", \"required\": [\"a\", \"b\", \"c\", \"d\"], \"properties\": {{ {string.Join(", ", names.Select(n => $"\"{n[..1].ToLowerInvariant()}\": {SmallDocument.Ref(n)}"))} }} }}";

        TestProject project = SmallDocument.Project(Animal + chain + holder);

        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);
        Assert.Equal("Madaster.V1_0.D", client.Read("Madaster.V1_0.Animal", """{"kind":"D"}""")!.GetType().FullName);
        Assert.Equal("Madaster.V1_0.C", client.Read("Madaster.V1_0.Animal", """{"kind":"C"}""")!.GetType().FullName);
        Assert.Equal("Madaster.V1_0.D", client.Read("Madaster.V1_0.C", """{"kind":"D"}""")!.GetType().FullName);
    }

    [Fact]
    public void A_property_of_a_base_can_be_called_json()
    {
        TestProject project = SmallDocument.Project(Animal.Replace("name", "json", StringComparison.Ordinal) + $"\"Dog\": {{ {OfAnimal} }}");

        Assert.Empty(project.Run().CompilerDiagnostics);
    }

    [Fact]
    public void Only_a_reader_sets_the_JSON_of_an_unknown_kind()
    {
        LoadedClient client = new(SmallDocument.Project(Animal + $"\"Dog\": {{ {OfAnimal} }}"));

        PropertyInfo json = client.Type("Madaster.V1_0.UnknownAnimal").GetProperty("Json")!;

        Assert.False(json.CanWrite);
        Assert.Equal("""{"kind":"Cat"}""", json.GetValue(client.Read("Madaster.V1_0.Animal", """{"kind":"Cat"}"""))!.ToString());
    }

    [Theory]
    [InlineData("integer", """{"kind":2,"name":"a"}""", "Dog")]
    [InlineData("integer", """{"kind":3,"name":"a"}""", "UnknownAnimal")]
    [InlineData("boolean", """{"kind":true}""", "Cat")]
    [InlineData("boolean", """{"kind":"x y"}""", "UnknownAnimal")]
    public void Numbers_and_booleans_can_tell_kinds_apart(string type, string json, string expected)
    {
        string animal = Animal.Replace("\"kind\": { \"type\": \"string\" }", $"\"kind\": {{ \"type\": \"{type}\" }}", StringComparison.Ordinal)
            .Replace("\"propertyName\": \"kind\"", "\"propertyName\": \"kind\", \"mapping\": { \"2\": \"#/components/schemas/Dog\", \"true\": \"#/components/schemas/Cat\" }", StringComparison.Ordinal);
        TestProject project = SmallDocument.Project(animal + $"\"Dog\": {{ {OfAnimal} }}, \"Cat\": {{ {OfAnimal} }}");
        Assert.Empty(project.Run().CompilerDiagnostics);
        LoadedClient client = new(project);

        object read = client.Read("Madaster.V1_0.Animal", json)!;

        Assert.Equal(expected, read.GetType().Name);
        Assert.Equal(json, LoadedClient.Write(read));
    }
}
