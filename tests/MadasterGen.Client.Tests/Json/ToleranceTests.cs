using Crafted.Formats;
using Madaster.V3_0;
using MadasterGen.Client.Tests.Types;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Json;

/// <summary>What a later server may send.</summary>
public class ToleranceTests
{
    [Theory]
    [InlineData("""{"later":{"deep":[{"x":null}]},"name":"F"}""")]
    [InlineData("""{"name":"F","id":null,"parentId":null}""")]
    [InlineData("""{"name":"F"}""")]
    public async Task Unknown_missing_and_null_members_do_not_spoil_a_response(string json)
    {
        using FakeServer server = new(json);

        FolderResponse folder = await server.Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid());

        Assert.Equal("F", folder.Name);
        Assert.Equal(Guid.Empty, folder.Id);
    }

    [Fact]
    public async Task One_odd_element_does_not_spoil_a_list()
    {
        using FakeServer server = new("""[{"name":"a"},null,{"name":"b","id":null,"later":[]},{}]""");

        IReadOnlyList<FolderResponse> folders = await server.Client.V3_0.Folder.GetFoldersAsync();

        Assert.Equal(["a", "b", null], folders.Select(f => f.Name));
    }

    [Fact]
    public async Task One_odd_element_does_not_spoil_a_sequence()
    {
        using FakeServer server = new("""[null,{"name":"a"}, null ,{"name":"b"},null]""");
        List<string?> names = [];

        await foreach (FolderResponse folder in server.Client.V3_0.Folder.EnumerateFoldersAsync())
            names.Add(folder.Name);

        Assert.Equal(["a", "b"], names);
    }

    [Fact]
    public void Null_is_taken_everywhere()
    {
        string json = "{" + string.Join(',', typeof(Values).GetProperties().Select(p => $"\"{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}\":null")) + "}";

        Values values = Wire.Read<Values>(json);

        Assert.Equal(0, values.Int32);
        Assert.Equal("", values.Email);
        Assert.Empty(values.Byte);
        Assert.Empty(values.DateList);
        Assert.Null(values.Uri);
        Assert.Equal(json.Split(',').Length, Wire.Write(values).Split(',').Length);
    }

    [Fact]
    public void Nulls_in_lists_and_maps_that_cannot_hold_them_are_passed_over()
    {
        Values values = Wire.Read<Values>("""{"uuidList":[null],"uriList":[null,"a"],"int64List":[1,null,2]}""");
        Crafted.AdditionalProperties.Bag bag = Wire.Read<Crafted.AdditionalProperties.Bag>("""{"mapOfStrings":{"a":null,"b":"c"},"mapOfArrays":{"a":[null]}}""");

        Assert.Empty(values.UuidList);
        Assert.Equal([1, 2], values.Int64List);
        Assert.Equal("b", Assert.Single(bag.MapOfStrings).Key);
        Assert.Empty(bag.MapOfArrays["a"]);
    }

    [Theory]
    [InlineData("http://[broken")]
    [InlineData("http://")]
    [InlineData("")]
    [InlineData("not a uri at all")]
    [InlineData("//host:99999999/x")]
    public void An_odd_URI_spoils_nothing(string uri)
    {
        string json = $$"""{"uri":"{{uri}}","email":"e"}""";

        Values values = Wire.Read<Values>(json);

        Assert.Equal("e", values.Email);
        Assert.Contains($"\"uri\":\"{uri}\"", Wire.Write(values), StringComparison.Ordinal);
        Assert.Single(Wire.Read<Values>($$"""{"uriList":["{{uri}}"]}""").UriList);
    }

    [Fact]
    public void Objects_and_enums_that_are_null_where_none_was_promised_are_safe_to_use()
    {
        V4.Database database = Wire.Read<V4.Database>("""{"names":null}""");

        Assert.Null(database.Names.Nl);
        Assert.Equal("""{"names":null}""", Wire.Write(database));
        Assert.Equal("", Wire.Read<Crafted.Enums.Thing>("""{"size":null}""").Size.Value);
    }
}
