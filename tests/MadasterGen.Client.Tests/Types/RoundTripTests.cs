using Madaster.V3_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Read, change, write.</summary>
public class RoundTripTests
{
    private const string Id = "0f8fad5b-d9cb-469f-a165-70867728950e";

    [Fact]
    public void Read_modify_write_deletes_nothing()
    {
        V4.Database database = Wire.Read<V4.Database>(
            """{"names":{"nl":"Een","iv":"1","later":null},"description":null,"later":{"a":[1,{"b":null}],"c":"\u00e9"},"externalId":"O"}""");

        Assert.Equal(
            """{"names":{"nl":"Een","iv":"1","later":null},"externalId":"P","description":null,"later":{"a":[1,{"b":null}],"c":"é"}}""",
            Wire.Write(database with { ExternalId = "P" }));
    }

    [Theory]
    [InlineData("""{"name":"a","x":"\ud800"}""")]
    [InlineData("""{"name":"a","x":["\uDFFF",{"y":"b\udc00\ud800"}]}""")]
    [InlineData("""{"name":"a","x":{"\ud800":1}}""")]
    [InlineData("""{"name":"a","x":"\\ud"}""")]
    public void Half_of_a_pair_of_characters_is_written_back_as_it_came(string json) =>
        Assert.Equal(json, Wire.RoundTrip<Crafted.Recursion.Node>(json));

    [Fact]
    public void Unknown_members_are_kept_at_every_level()
    {
        const string Json = """{"name":"a","children":[{"name":"b","children":[{"y":{"z":[]}}],"x":1}],"byName":{"c":{"w":true}}}""";

        Assert.Equal(Json, Wire.RoundTrip<Crafted.Recursion.Node>(Json));
        Assert.Equal(Json, Wire.Request(Wire.Read<Crafted.Recursion.Node>(Json).WriteJson));
    }

    [Fact]
    public void Unknown_members_have_no_place_in_the_public_type()
    {
        Assert.DoesNotContain(typeof(FolderResponse).GetProperties(), p => p.Name.Contains("Unknown", StringComparison.Ordinal));
    }

    [Fact]
    public void Copies_keep_what_came()
    {
        FolderResponse folder = Wire.Read<FolderResponse>($$"""{"id":"{{Id}}","name":null,"later":1}""");

        Assert.Equal($$"""{"id":"{{Id}}","name":"n","later":1}""", Wire.Write(folder with { Name = "n" }));
        Assert.Equal($$"""{"id":"{{Id}}","name":null,"later":1}""", Wire.Write(folder));
    }

    [Fact]
    public void A_null_where_none_was_promised_goes_back_as_null()
    {
        const string Json = """{"later":1,"id":null,"name":null}""";

        Assert.Equal("""{"name":null,"later":1,"id":null}""", Wire.RoundTrip<FolderResponse>(Json));
        Assert.Equal("""{"boolean":null}""", Wire.Request(Wire.Read<Crafted.Formats.Values>("""{"boolean":null}""").WriteJson));
    }

    [Fact]
    public void An_odd_URI_goes_back_as_it_came()
    {
        const string Json = """{"url":"http://[broken"}""";

        V4.Product product = (V4.Product)Wire.Read<V4.CommodityBase>("""{"commodityType":"Product","url":"http://[broken"}""");

        Assert.Null(product.Url);
        Assert.Contains(Json[1..^1], Wire.Write(product), StringComparison.Ordinal);
        Assert.EndsWith("\"url\":\"https://ok/\"}", Wire.Write(product with { Url = new Uri("https://ok/") }), StringComparison.Ordinal);
    }

    [Fact]
    public void URIs_keep_their_text()
    {
        const string Json = """{"uri":"HTTP://Example.com:80/%7Ea/../b?q=ä b#f","uriList":["relative/path","","http://x"]}""";

        Assert.Equal(Json, Wire.RoundTrip<Crafted.Formats.Values>(Json));
    }

    [Fact]
    public void A_null_in_additional_properties_gives_way_to_a_value()
    {
        MultiLingualString name = Wire.Read<MultiLingualString>("""{"nl":"a","iv":null,"it":"c"}""");

        Assert.Equal("""{"nl":"a","it":"c","iv":null}""", Wire.Write(name));
        Assert.Equal(
            """{"nl":"a","iv":"b"}""",
            Wire.Write(name with { AdditionalProperties = new Dictionary<string, string> { ["iv"] = "b" } }));
    }

    [Fact]
    public async Task A_whole_read_modify_write_gives_back_what_came()
    {
        using FakeServer server = new($$"""{"id":"{{Id}}","names":{"nl":"Een","iv":"1"},"readOnly":false,"later":[{"a":null}]}""");

        V4.Database database = await server.Client.V4_0.Database.GetDatabaseByIdAsync(Guid.Parse(Id));
        await server.Client.V4_0.Database.UpdateDatabaseAsync(database with { ExternalId = "DB" });

        Assert.Equal($$"""{"id":"{{Id}}","names":{"nl":"Een","iv":"1"},"externalId":"DB","later":[{"a":null}]}""", server.Sent);
    }
}
