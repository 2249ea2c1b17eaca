using System.Text.Json;
using Crafted.Discriminator;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Hierarchies.</summary>
public class DiscriminatorTests
{
    private const string CatFirst = """{"kind":"cat","name":"Tom","indoor":true}""";

    [Fact]
    public void A_base_with_a_discriminator_is_abstract_and_its_subtypes_derive_from_it()
    {
        Assert.True(typeof(V4.CommodityBase).IsAbstract);
        Assert.Equal(typeof(V4.CommodityBase), typeof(V4.Material).BaseType);
        Assert.Equal(typeof(V4.CommodityBase), typeof(V4.Product).BaseType);
        Assert.Equal(typeof(V4.CommodityBase), typeof(V4.UnknownCommodityBase).BaseType);
        Assert.Equal(typeof(Car), typeof(Van).BaseType);
    }

    [Fact]
    public void The_discriminator_property_is_get_only_and_knows_its_value()
    {
        Assert.Null(typeof(V4.CommodityBase).GetProperty("CommodityType")!.SetMethod);
        Assert.Equal("Material", new V4.Material().CommodityType);
        Assert.Equal("Product", new V4.Product().CommodityType);
        Assert.Equal("Circle", new Circle().Type);
    }

    [Fact]
    public void OneOf_of_a_base_and_its_subtypes_is_the_base_whatever_the_order()
    {
        Assert.Equal(typeof(Task<IReadOnlyList<PetBase>>), typeof(IPetClient).GetMethod("GetPetsAsync")!.ReturnType);
        Assert.Equal(typeof(PetBase), typeof(IPetClient).GetMethod("AddPetAsync")!.GetParameters()[0].ParameterType);
        Assert.Equal(typeof(Task<V4.CommodityBase>), typeof(V4.ICommodityClient).GetMethod("GetCommodityByIdAsync")!.ReturnType);
    }

    [Theory]
    [InlineData(CatFirst)]
    [InlineData("""{"name":"Tom","kind":"cat","indoor":true}""")]
    [InlineData("""{"name":"Tom","indoor":true,"kind":"cat"}""")]
    [InlineData("""{"extra":{"kind":"dog","deep":[{"kind":"dog"}]},"name":"Tom","indoor":true,"kind":"cat"}""")]
    [InlineData("""{"name":"Tom","indoor":true,"k\u0069nd":"c\u0061t"}""")]
    public void A_subtype_is_read_wherever_the_discriminator_stands(string json)
    {
        Cat cat = Assert.IsType<Cat>(Wire.Read<PetBase>(json));

        Assert.Equal("Tom", cat.Name);
        Assert.True(cat.Indoor);
        Assert.Equal("cat", cat.Kind);
    }

    [Theory]
    [InlineData("""{"kind":"cat","name":"Tom","kind":"dog"}""")]
    [InlineData("""{"kind":5,"kind":"cat","name":"Tom","kind":"dog"}""")]
    [InlineData("""{"kind":"cat","kind":"axolotl","name":"Tom"}""")]
    public void The_first_of_several_kinds_counts_and_is_written_back(string json)
    {
        Cat cat = Assert.IsType<Cat>(Wire.Read<PetBase>(json));

        Assert.Equal("cat", cat.Kind);
        Assert.Equal("""{"kind":"cat","name":"Tom"}""", Wire.Write<PetBase>(cat));
    }

    [Fact]
    public void The_first_of_several_unknown_kinds_counts_and_is_written_back() =>
        Assert.Equal("""{"kind":"axolotl","name":"Tom"}""", Wire.RoundTrip<PetBase>("""{"kind":"axolotl","name":"Tom","kind":"cat"}"""));

    [Fact]
    public void Without_a_mapping_the_names_of_the_schemas_are_the_values()
    {
        Assert.Equal(2.5, Assert.IsType<Circle>(Wire.Read<Shape>("""{"radius":2.5,"type":"Circle"}""")).Radius);
        Assert.IsType<Square>(Wire.Read<Shape>("""{"type":"Square"}"""));
    }

    [Fact]
    public void A_hierarchy_has_as_many_levels_as_the_document_says()
    {
        Van van = Assert.IsType<Van>(Wire.Read<Vehicle>("""{"load":1.5,"doors":3,"vehicleType":"Van"}"""));

        Assert.Equal((1.5, 3), (van.Load, van.Doors));
        Assert.IsType<Van>(Wire.Read<Car>("""{"vehicleType":"Van"}"""));
        Assert.IsType<Car>(Wire.Read<Vehicle>("""{"vehicleType":"Car"}"""));
        Assert.IsType<Bike>(Wire.Read<Vehicle>("""{"vehicleType":"Bike"}"""));
    }

    [Fact]
    public void A_kind_from_tomorrow_keeps_its_JSON()
    {
        const string Json = """{"kind":"fish","name":"Nemo","fins":{"left":1,"right":[2]}}""";

        UnknownPetBase fish = Assert.IsType<UnknownPetBase>(Wire.Read<PetBase>(Json));

        Assert.Equal("fish", fish.Kind);
        Assert.Equal("Nemo", fish.Name);
        Assert.Equal(2, fish.Json.GetProperty("fins").GetProperty("right")[0].GetInt32());
        Assert.Equal(Json, Wire.Write<PetBase>(fish));
        Assert.Equal("""{"kind":"fish","name":"Dory","fins":{"left":1,"right":[2]}}""", Wire.Write<PetBase>(fish with { Name = "Dory" }));
    }

    [Theory]
    [InlineData("""{"kind":"fish","name":"N\u0065mo","weight":1.50}""", """{"kind":"fish","name":"Nemo","weight":1.50}""", true)]
    [InlineData("""{"kind":"fish","fins":1,"fins":2}""", """{"kind":"fish","fins":2}""", true)]
    [InlineData("""{"kind":"fish","fins":1}""", """{"kind":"fish","fins":2}""", false)]
    [InlineData("""{"kind":"fish"}""", """{"kind":"fish","fins":2}""", false)]
    [InlineData("""{"kind":"fish","name":"Nemo"}""", """{"kind":"fish","name":"Dory"}""", false)]
    public void Kinds_from_tomorrow_are_equal_by_what_they_hold(string left, string right, bool expected)
    {
        Assert.Equal(expected, Wire.Read<PetBase>(left).Equals(Wire.Read<PetBase>(right)));
        Assert.Equal(expected, Wire.Read<PetBase>(right).Equals(Wire.Read<PetBase>(left)));
    }

    [Fact]
    public void A_kind_from_tomorrow_is_read_back_equal()
    {
        V4.CommodityBase read = Wire.Read<V4.CommodityBase>("""{"commodityType":"Later","id":"452FFD94-C4EF-770F-CBD1-EC9A041C1D98"}""");

        Assert.Equal(read, Wire.Read<V4.CommodityBase>(Wire.Write(read)));
        V4.CommodityBase changed = read with { IsActive = true };
        Assert.Equal(changed, Wire.Read<V4.CommodityBase>(Wire.Write(changed)));
    }

    [Theory]
    [InlineData("""{"name":"Nemo"}""")]
    [InlineData("""{"name":"Nemo","kind":null}""")]
    [InlineData("""{"name":"Nemo","kind":7}""")]
    [InlineData("""{"name":"Nemo","kind":{"is":["fish"]}}""")]
    [InlineData("{}")]
    public void An_object_without_a_kind_is_of_an_unknown_one_and_goes_back_as_it_came(string json)
    {
        UnknownPetBase pet = Assert.IsType<UnknownPetBase>(Wire.Read<PetBase>(json));

        Assert.Equal("", pet.Kind);
        Assert.Equal(json, Wire.Write<PetBase>(pet));
    }

    [Theory]
    [InlineData("dog")]
    [InlineData("puppy")]
    public void Each_of_several_values_for_one_type_goes_back_as_it_came(string kind)
    {
        string json = $$"""{"kind":"{{kind}}","name":"Rex"}""";

        Dog dog = Assert.IsType<Dog>(Wire.Read<PetBase>(json));

        Assert.Equal(kind, dog.Kind);
        Assert.Equal(json, Wire.Write(dog with { }));
    }

    [Fact]
    public void A_type_that_is_promised_by_itself_is_read_whatever_its_kind_says()
    {
        const string Json = """{"kind":"lion","name":"Leo","indoor":false}""";

        Assert.Equal(Json, Wire.RoundTrip<Cat>(Json));
    }

    [Fact]
    public void A_list_may_hold_all_kinds()
    {
        List<PetBase> pets = Wire.Read<List<PetBase>>($$"""[{{CatFirst}},{"kind":"dog"},{"kind":"fish"},{"breed":"Corgi","kind":"puppy"}]""");

        Assert.Equal([typeof(Cat), typeof(Dog), typeof(UnknownPetBase), typeof(Dog)], pets.Select(p => p.GetType()));
    }

    [Fact]
    public async Task A_whole_call_reads_subtypes()
    {
        using FakeServer server = new("""{"density":12.5,"names":{"nl":"Beton"},"commodityType":"Material"}""");

        V4.CommodityBase commodity = await server.Client.V4_0.Commodity.GetCommodityByIdAsync(Guid.NewGuid());

        Assert.Equal(12.5, Assert.IsType<V4.Material>(commodity).Density);
    }

    [Fact]
    public void An_expression_that_holds_itself_is_read()
    {
        Crafted.Recursion.Expression sum = Wire.Read<Crafted.Recursion.Expression>(
            """{"terms":[{"value":1,"kind":"value"},{"kind":"sum","terms":[{"kind":"value","value":2}]}],"kind":"sum"}""");

        Crafted.Recursion.Sum inner = Assert.IsType<Crafted.Recursion.Sum>(Assert.IsType<Crafted.Recursion.Sum>(sum).Terms[1]);
        Assert.Equal(2, Assert.IsType<Crafted.Recursion.Value>(inner.Terms[0]).ValueValue);
    }

    [Fact]
    public void What_is_no_object_is_refused()
    {
        Assert.Throws<JsonException>(() => Wire.Read<PetBase>("[]"));
        Assert.Throws<JsonException>(() => Wire.Read<PetBase>("\"cat\""));
    }
}
