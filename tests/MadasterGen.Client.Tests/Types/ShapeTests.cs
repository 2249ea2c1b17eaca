using System.Reflection;
using System.Runtime.CompilerServices;
using Crafted.AllOf;
using Madaster;
using Madaster.V3_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>What schemas look like in C#.</summary>
public class ShapeTests
{
    private static readonly Type[] Records =
    [
        .. typeof(FolderResponse).Assembly.GetTypes()
            .Where(t => t.Namespace is "Madaster.V3_0" or "Madaster.V4_0" && t.GetMethod("<Clone>$") is not null),
    ];

    [Fact]
    public void Schemas_become_sealed_records()
    {
        Assert.True(Records.Length > 60);
        Assert.All(Records, type => Assert.True(type.IsSealed || type == typeof(V4.CommodityBase) || type == typeof(V4.BaseChildReference), type.Name));
    }

    [Fact]
    public void Properties_are_set_in_initializers_and_never_later()
    {
        IEnumerable<PropertyInfo> properties = Records.SelectMany(t => t.GetProperties()).Where(p => p.CanWrite);

        Assert.All(properties, p => Assert.Contains(typeof(IsExternalInit), p.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));
    }

    [Fact]
    public void Everything_but_the_discriminator_and_the_JSON_of_unknown_kinds_can_be_set()
    {
        string[] getOnly = [.. Records.SelectMany(t => t.GetProperties()).Where(p => !p.CanWrite).Select(p => p.Name).Distinct()];

        Assert.Equal(["CommodityType", "Json"], getOnly.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Records_are_partial()
    {
        Assert.Equal("Folder F", new FolderResponse { Name = "F" }.Title);
    }

    [Fact]
    public void AllOf_of_one_schema_with_a_required_list_that_it_already_has_is_that_schema()
    {
        Assert.Equal(typeof(V4.Database), BodyOf<V4.IDatabaseClient>("CreateDatabaseAsync"));
        Assert.Equal(typeof(Thing), BodyOf<IThingClient>("UpdateAsync"));
        Assert.Equal(typeof(Owner), typeof(Thing).GetProperty("Described")!.PropertyType);
    }

    [Fact]
    public void Maps_are_dictionaries_of_the_real_type()
    {
        Assert.Equal(typeof(IReadOnlyDictionary<string, string>), typeof(V4.Material).GetProperty("MaterialFamilies")!.PropertyType);
        Assert.Equal(typeof(IReadOnlyDictionary<string, Guid>), typeof(Crafted.AdditionalProperties.Bag).GetProperty("NamedMap")!.PropertyType);
        Assert.Equal(
            typeof(IReadOnlyDictionary<string, IReadOnlyList<Crafted.AdditionalProperties.Item>>),
            typeof(Crafted.AdditionalProperties.Bag).GetProperty("MapOfArrays")!.PropertyType);
        Assert.Equal(
            typeof(IReadOnlyDictionary<string, System.Text.Json.JsonElement>),
            typeof(Crafted.AdditionalProperties.Bag).GetProperty("MapOfAnything")!.PropertyType);
    }

    [Fact]
    public void Every_format_has_its_type()
    {
        Dictionary<string, Type> types = typeof(Crafted.Formats.Values).GetProperties().ToDictionary(p => p.Name, p => p.PropertyType);

        Assert.Equal(
            [
                typeof(DateOnly), typeof(DateTimeOffset), typeof(MadasterTime), typeof(Guid), typeof(Guid), typeof(Uri), typeof(byte[]),
                typeof(int), typeof(long), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal), typeof(bool),
            ],
            new[]
            {
                "Date", "DateTime", "Time", "Uuid", "Guid", "Uri", "Byte",
                "Int32", "Int64", "Uint8", "Integer", "Float", "Double", "Decimal", "Boolean",
            }.Select(name => types[name]));
    }

    private static Type BodyOf<T>(string method) =>
        typeof(T).GetMethod(method)!.GetParameters().First(p => p.ParameterType.Namespace != "System").ParameterType;
}
