using System.Reflection;
using System.Runtime.CompilerServices;
using Crafted.Optional;
using Madaster.V3_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>What the document requires.</summary>
public class RequiredTests
{
    private static readonly Guid Some = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Fact]
    public void Required_is_required_in_CSharp()
    {
        Assert.True(IsRequired<FolderRequest>("Name"));
        Assert.True(IsRequired<FolderRequest>("ParentId"));
        Assert.False(IsRequired<FolderRequest>("Description"));
        Assert.True(IsRequired<V4.Database>("Names"));
        Assert.All(typeof(Both).GetProperties(), p => Assert.Equal(p.Name.StartsWith("Required", StringComparison.Ordinal), IsRequired<Both>(p.Name)));
    }

    [Fact]
    public void ReadOnly_and_the_discriminator_are_never_required()
    {
        Assert.False(IsRequired<V4.Database>("Id"));
        Assert.False(IsRequired<V4.CommodityBase>("CommodityType"));
        Assert.False(IsRequired<Crafted.Discriminator.PetBase>("Kind"));
        Assert.NotNull(new V4.Material());
    }

    [Fact]
    public void Required_and_nullable_is_always_written()
    {
        FolderRequest request = new() { Name = null, ParentId = Some, FoldertypeId = Some };

        Assert.Equal($$"""{"name":null,"parentId":"{{Some}}","foldertypeId":"{{Some}}"}""", Wire.Request(request.WriteJson));
    }

    [Fact]
    public void Required_values_are_written_whatever_they_are()
    {
        FolderRequest request = new() { Name = "", ParentId = Guid.Empty, FoldertypeId = default };

        Assert.Equal(
            $$"""{"name":"","parentId":"{{Guid.Empty}}","foldertypeId":"{{Guid.Empty}}"}""", Wire.Request(request.WriteJson));
    }

    [Fact]
    public void A_required_member_that_a_response_lacks_is_not_made_up()
    {
        V4.Database database = Wire.Read<V4.Database>("""{"externalId":"DB-1"}""");

        Assert.Equal("""{"externalId":"DB-1"}""", Wire.Write(database));
        Assert.Equal("""{"externalId":"DB-1"}""", Wire.Request(database.WriteJson));
    }

    [Fact]
    public void A_required_member_that_a_response_lacks_reads_as_something_that_is_safe_to_use()
    {
        Both both = Wire.Read<Both>("{}");

        Assert.Equal("", both.RequiredString);
        Assert.Empty(both.RequiredArray);
        Assert.Empty(both.RequiredMap);
        Assert.Equal("", both.RequiredObject.Name);
        Assert.Equal("", both.RequiredEnum.Value);
        Assert.Null(both.RequiredNullableObject);
        Assert.Null(Wire.Read<V4.Database>("{}").Names["nl"]);
    }

    [Fact]
    public void A_required_object_that_a_response_lacks_appears_once_it_is_set()
    {
        V4.Database database = Wire.Read<V4.Database>("""{"externalId":"DB-1"}""") with { Names = new() { Nl = "Een" } };

        Assert.Equal("""{"names":{"nl":"Een"},"externalId":"DB-1"}""", Wire.Request(database.WriteJson));
    }

    [Fact]
    public void A_body_that_requires_more_than_its_schema_is_still_that_schema()
    {
        Crafted.AllOf.Thing thing = new() { Name = "n" };

        Assert.Equal("""{"name":"n"}""", Wire.Request(thing.WriteJson));
    }

    private static bool IsRequired<T>(string property) => typeof(T).GetProperty(property)!.GetCustomAttribute<RequiredMemberAttribute>() is not null;
}
