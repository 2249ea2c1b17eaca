using System.Reflection;
using Crafted.Optional;
using Madaster.V3_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>What may be left out.</summary>
public class OptionalTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void An_optional_value_is_left_out_while_it_is_unset_and_only_then()
    {
        Assert.Equal("""{"id":"e1"}""", Wire.Request(new BuildingFileElementRequest { Id = "e1" }.WriteJson));
        Assert.Equal("""{"id":"e1","volume":0}""", Wire.Request(new BuildingFileElementRequest { Id = "e1", Volume = 0 }.WriteJson));
        Assert.Equal("""{"id":"e1","name":""}""", Wire.Request(new BuildingFileElementRequest { Id = "e1", Name = "" }.WriteJson));
        Assert.Equal("""{"id":"e1","buildingNumbers":[]}""", Wire.Request(new BuildingFileElementRequest { Id = "e1", BuildingNumbers = [] }.WriteJson));
    }

    [Fact]
    public void A_zero_Guid_that_is_set_is_sent()
    {
        BuildingFileElementRequest element = new() { Id = "e1", MaterialId = Guid.Empty };

        Assert.Equal("""{"id":"e1","materialId":"00000000-0000-0000-0000-000000000000"}""", Wire.Request(element.WriteJson));
    }

    [Fact]
    public void A_default_that_is_set_is_sent_in_schemas_that_responses_hold_too()
    {
        Assert.Equal("{}", Wire.Request(new Crafted.Formats.Values().WriteJson));
        Assert.Equal(
            """{"uuid":"00000000-0000-0000-0000-000000000000","int32":0,"decimal":0,"boolean":false}""",
            Wire.Request(new Crafted.Formats.Values { Uuid = default, Int32 = 0, Decimal = 0, Boolean = false }.WriteJson));
    }

    [Fact]
    public void An_explicit_null_on_a_nullable_one_is_written()
    {
        FolderRequest request = new() { Name = "n", ParentId = default, FoldertypeId = default, Description = null, Owner = null };

        Assert.EndsWith(",\"owner\":null}", Wire.Request(request.WriteJson), StringComparison.Ordinal);
        Assert.Contains("\"description\":null", Wire.Request(request.WriteJson), StringComparison.Ordinal);
        Assert.DoesNotContain("externalId", Wire.Request(request.WriteJson), StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_on_one_that_cannot_be_null_unsets_it()
    {
        OnlyRequest request = Wire.Read<OnlyRequest>("""{"optionalInt32":5,"optionalObject":{}}""");

        Assert.Equal("{}", Wire.Request((request with { OptionalInt32 = null, OptionalObject = null }).WriteJson));
    }

    [Fact]
    public void In_a_schema_that_only_requests_hold_an_optional_value_is_nullable()
    {
        Assert.All(Optional<OnlyRequest>(), p => Assert.True(IsNullable(p), p.Name));
        Assert.Equal(typeof(double?), typeof(BuildingFileElementRequest).GetProperty("Volume")!.PropertyType);
    }

    [Fact]
    public void In_a_schema_that_a_response_can_hold_a_value_that_is_not_nullable_reads_as_it_is()
    {
        Assert.Equal(typeof(Guid), typeof(BuildingResponse).GetProperty("Id")!.PropertyType);
        foreach (PropertyInfo property in Optional<OnlyResponse>().Concat(Optional<Both>()))
        {
            bool mayBeNull = property.Name.Contains("Nullable", StringComparison.Ordinal) || property.Name == "OptionalObject";
            Assert.True(mayBeNull == IsNullable(property), property.Name);
        }
    }

    [Fact]
    public void Optional_references_to_objects_are_nullable()
    {
        Assert.True(IsNullable(typeof(V4.Database).GetProperty("Description")!));
        Assert.Null(Wire.Read<V4.Database>("{}").Description);
    }

    [Fact]
    public async Task A_whole_call_sends_what_is_set()
    {
        using FakeServer server = new("{}");

        await server.Client.V4_0.Database.CreateDatabaseAsync(new() { Names = new() { Nl = "Mijn database" }, InitiallySelectedForEnrichment = false });

        Assert.Equal("""{"names":{"nl":"Mijn database"},"initiallySelectedForEnrichment":false}""", server.Sent);
    }

    private static IEnumerable<PropertyInfo> Optional<T>() =>
        typeof(T).GetProperties().Where(p => p.Name.StartsWith("Optional", StringComparison.Ordinal));

    private static bool IsNullable(PropertyInfo property) => Nullability.Create(property).ReadState == NullabilityState.Nullable;
}
