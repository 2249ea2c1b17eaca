using Crafted.Names;
using Madaster;
using V3 = Madaster.V3_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Names.</summary>
public class NameTests
{
    [Fact]
    public void The_first_letter_is_raised_and_nothing_else()
    {
        Assert.NotNull(typeof(V3.BuildingFileElementRequest).GetProperty("GTIN"));
        Assert.NotNull(typeof(V4.Product).GetProperty("ProductCode"));
        Assert.Equal("EN15804_2012_A2_2019", typeof(V4.EN15804_2012_A2_2019).Name);
        Assert.NotNull(typeof(V4.IDatabaseClient).GetMethod("GetDatabaseLCAcompliancesAsync"));
        Assert.NotNull(typeof(V3.BuildingResponse).GetProperty("GeoLongtitude"));
        Assert.NotNull(typeof(Members).GetProperty("É"));
    }

    [Fact]
    public void An_operation_ids_own_Async_is_not_doubled()
    {
        Assert.DoesNotContain(Clients().SelectMany(c => c.GetMethods()), m => m.Name.Contains("AsyncAsync", StringComparison.Ordinal));
        Assert.NotNull(typeof(INamesClient).GetMethod("GetAsync"));
    }

    [Fact]
    public void Members_that_CSharp_gives_every_type_get_a_suffix()
    {
        Assert.Equal("Equals", V4.MatchingTermType.EqualsValue.Value);
        foreach (string name in new[] { "Clone", "EqualityContract", "GetHashCode", "ToString", "Equals", "GetType", "PrintMembers", "Finalize", "MemberwiseClone", "Item", "Members" })
            Assert.NotNull(typeof(Members).GetProperty(name + "Value"));
    }

    [Fact]
    public void Names_that_collide_all_get_a_suffix_from_their_own_text()
    {
        string[] names = [.. typeof(Members).GetProperties().Select(p => p.Name)];

        Assert.DoesNotContain("A", names);
        Assert.DoesNotContain("X_y", names);
        Assert.Equal(2, names.Count(n => n.StartsWith("A_", StringComparison.Ordinal)));
        Assert.Equal(3, names.Count(n => n.StartsWith("X_y_", StringComparison.Ordinal)));
        Assert.Equal(["A_b_10A3F9F2", "A_b_1BA46871", "A_b_2A89DF63", "A_b_8E51AB83"], Enum.GetNames<Crafted.Enums.Hostile.Known>().Where(n => n.StartsWith("A_b", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_name_keeps_its_own_value_on_the_wire()
    {
        const string Json = """{"Members":"0","Clone":"1","Equals":"2","a":"3","A":"4","1":"5","$ref-like":"6","x-y":"7","x_y":"8","x y":"9","@type":"10","":"11","_":"12","__":"13","this":"14","Item":"15","value":"16","null":"17"}""";

        Members members = Wire.Read<Members>(Json);

        Assert.Equal(("0", "10", "11", "12"), (members.MembersValue, members._type, members.Empty, members._));
        Assert.Equal(Json, Wire.Write(members));
    }

    [Fact]
    public void Parameters_named_like_keywords_can_be_used_as_they_are_called()
    {
        string[] names = [.. typeof(Crafted.Parameters.INamesClient).GetMethod("GetAsync")!.GetParameters().Select(p => p.Name!)];

        Assert.Contains("class", names);
        Assert.Contains("event", names);
        Assert.Equal(["requestOptions", "cancellationToken"], names[^2..]);
        Assert.Contains("options", names);
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public void Types_named_like_those_of_dotnet_hide_nothing()
    {
        Everything everything = Wire.Read<Everything>("""{"p1":{"value":"a"},"p12":{"value":"b"},"p14":{"value":"c"}}""");

        Assert.Equal(("a", "b", "c"), (everything.P1!.Value, everything.P12!.Value, everything.P14!.Value));
    }

    [Fact]
    public void Problem_details_have_one_type_for_all_versions()
    {
        Assert.NotNull(typeof(MadasterApiException).GetProperty("Problem"));
        Assert.Equal(typeof(MadasterProblemDetails), typeof(MadasterApiException).GetProperty("Problem")!.PropertyType);
        Assert.DoesNotContain(typeof(V3.FolderResponse).Assembly.GetTypes(), t => t.Name == "ProblemDetails");
    }

    [Fact]
    public void Each_version_has_its_own_types()
    {
        Assert.NotEqual(typeof(V3.Database), typeof(V4.Database));
        Assert.Equal("Madaster.V3_0", typeof(V3.Database).Namespace);
        Assert.Equal("Madaster.V4_0", typeof(V4.Database).Namespace);
    }

    private static IEnumerable<global::System.Type> Clients() =>
        typeof(V3.FolderResponse).Assembly.GetTypes().Where(t => t.IsInterface && t.Name.EndsWith("Client", StringComparison.Ordinal));
}
