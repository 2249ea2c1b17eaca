using System.Text;
using System.Text.Json;
using Crafted.Recursion;
using Madaster;
using MadasterGen.Client.Tests.Types;

namespace MadasterGen.Client.Tests.Json;

/// <summary>The many ways to write the same JSON.</summary>
public class TextTests
{
    [Fact]
    public void Escapes_are_understood_in_names_and_values()
    {
        Node node = Wire.Read<Node>("""{"\u006e\u0061me":"\"\\\/\b\f\n\r\t\u00e9\ud83e\uddf1","by\u004eame":{"\u0061":{"n\u0061me":"x"}},"l\u0061ter":"\u0041"}""");

        Assert.Equal("\"\\/\b\f\n\r\té🧱", node.Name);
        Assert.Equal("x", node.ByName["a"].Name);
        Assert.EndsWith(",\"later\":\"A\"}", Wire.Write(node), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_is_escaped_no_more_than_JSON_asks_for()
    {
        using FakeServer server = new("{}");

        await server.Client.V3_0.Folder.AddFolderAsync(new() { Name = "Ä<&>'\"\\\n🧱\0", ParentId = default, FoldertypeId = default });

        Assert.StartsWith("""{"name":"Ä<&>'\"\\\n""", server.Sent, StringComparison.Ordinal);
        Assert.Equal("Ä<&>'\"\\\n🧱\0", JsonDocument.Parse(server.Sent).RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public async Task White_space_and_a_byte_order_mark_do_not_count()
    {
        using FakeServer server = new("\uFEFF \r\n\t{ \"name\"\t:\r\n\"F\" , \"later\" : [ ] }\r\n\r\n ");

        Assert.Equal("F", (await server.Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid())).Name);
    }

    [Theory]
    [InlineData("""{"name":"a","name":"b"}""", """{"name":"b"}""")]
    [InlineData("""{"name":null,"name":"b"}""", """{"name":"b"}""")]
    [InlineData("""{"children":[{}],"children":[]}""", """{"children":[]}""")]
    [InlineData("""{"byName":{"a":{},"a":{"name":"x"}}}""", """{"byName":{"a":{"name":"x"}}}""")]
    public void The_last_of_several_members_with_one_name_counts(string json, string expected)
    {
        Assert.Equal(expected, Wire.RoundTrip<Node>(json));
    }

    [Theory]
    [InlineData("""{"uriOrNull":"a","uriOrNull":null}""", """{"uriOrNull":null}""")]
    [InlineData("""{"uriOrNull":null,"uriOrNull":"a"}""", """{"uriOrNull":"a"}""")]
    [InlineData("""{"uri":"http://[broken","uri":"a"}""", """{"uri":"a"}""")]
    public void The_last_of_several_URIs_counts_too(string json, string expected)
    {
        Assert.Equal(expected, Wire.RoundTrip<Crafted.Formats.Values>(json));
    }

    [Fact]
    public void The_last_of_several_unknown_members_with_one_name_goes_back()
    {
        Assert.Equal("""{"later":2}""", Wire.RoundTrip<Node>("""{"later":1,"later":2}"""));
    }

    [Fact]
    public async Task Deep_trees_are_read_to_a_depth_that_no_stack_minds()
    {
        using FakeServer server = new(Tree(200));

        Node node = await server.Client.Recursion.Tree.GetAsync();
        int depth = 0;
        for (; node.Children.Count > 0; depth++)
            node = node.Children[0];

        Assert.Equal(200, depth);
        using FakeServer hostile = new(Tree(100_000));
        await Assert.ThrowsAsync<MadasterApiException>(() => hostile.Client.Recursion.Tree.GetAsync());
        using FakeServer unknown = new("{\"later\":" + new string('[', 100_000));
        await Assert.ThrowsAsync<MadasterApiException>(() => unknown.Client.Recursion.Tree.GetAsync());
    }

    [Fact]
    public async Task Deep_trees_are_sent_as_they_came()
    {
        using FakeServer server = new(Tree(200));
        Node node = await server.Client.Recursion.Tree.GetAsync();

        await server.Client.Recursion.Tree.PutAsync(node);

        Assert.Equal(Tree(200), server.Sent);
    }

    [Theory]
    [InlineData("{\"name\":\"\\ud800\"}", "$.name")]
    [InlineData("{\"id\":\"\\ud800\"}", "$.id")]
    [InlineData("{\"later\":{\"\\ud800\":1},\"id\":1}", "$.id")]
    public async Task A_text_that_is_no_Unicode_is_an_error_of_its_own(string json, string path)
    {
        using FakeServer server = new(json);

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => server.Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid()));

        Assert.Equal(path, e.JsonPath);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_an_error_of_their_own()
    {
        byte[] json = [.. "{\"name\":\""u8, 0xFF, .. "\"}"u8];
        using FakeServer server = new(json);

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => server.Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid()));

        Assert.Equal("$.name", e.JsonPath);
        using FakeServer name = new([.. "{\""u8, 0xFF, .. "\":1,\"id\":2}"u8]);
        await Assert.ThrowsAsync<MadasterApiException>(() => name.Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid()));
    }

    private static string Tree(int depth)
    {
        StringBuilder json = new();
        for (int i = 0; i < depth; i++)
            json.Append("{\"children\":[");
        json.Append("{}");
        for (int i = 0; i < depth; i++)
            json.Append("]}");
        return json.ToString();
    }
}
