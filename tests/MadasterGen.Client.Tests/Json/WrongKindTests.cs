using System.Net;
using Madaster;
using Madaster.V3_0;
using MadasterGen.Client.Tests.Types;

namespace MadasterGen.Client.Tests.Json;

/// <summary>What is not JSON, or not the JSON that was promised.</summary>
public class WrongKindTests
{
    [Theory]
    [InlineData("""{"id":5}""", "$.id")]
    [InlineData("""{"later":[1,{"a":2}],"name":{"x":1}}""", "$.name")]
    [InlineData("""{"name":"F","parentId":"none"}""", "$.parentId")]
    [InlineData("""[]""", "$")]
    [InlineData("""null""", "$")]
    [InlineData("\"text\"", "$")]
    public async Task The_wrong_JSON_kind_is_an_error_with_its_path(string json, string path)
    {
        using FakeServer server = new(json);

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => server.Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid()));

        Assert.Equal(path, e.JsonPath);
        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
        Assert.Equal(json, e.ResponseBody);
        Assert.Contains(path, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{},{"name":"a"},{"id":{}}]""", "$[2].id")]
    [InlineData("""[{},7]""", "$[1]")]
    [InlineData("""[{"later":[[],[{}]]},{"id":false}]""", "$[1].id")]
    [InlineData("""{}""", "$")]
    public async Task The_path_leads_into_lists(string json, string path)
    {
        using FakeServer server = new(json);

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => server.Client.V3_0.Folder.GetFoldersAsync());

        Assert.Equal(path, e.JsonPath);
    }

    [Theory]
    [InlineData("""{"children":[{},{"byName":{"a":{"name":1}}}]}""", "$.children[1].byName.a.name")]
    [InlineData("""{"children":[{"children":[{"children":[1]}]}]}""", "$.children[0].children[0].children[0]")]
    [InlineData("{\n \"children\": [\n  {\"name\": x}]}", "$.children[0].name")]
    public async Task The_path_leads_through_everything(string json, string path)
    {
        using FakeServer server = new(json);

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => server.Client.Recursion.Tree.GetAsync());

        Assert.Equal(path, e.JsonPath);
    }

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("{\"name\":\"F\"")]
    [InlineData("<html><body>502 Bad Gateway</body></html>")]
    [InlineData("{\"name\":\"F\"} trailing")]
    [InlineData("{\"name\":\"F\",}")]
    [InlineData("{/* no */}")]
    [InlineData("{'name':'F'}")]
    public async Task What_is_not_JSON_at_all_is_an_error_with_status_and_the_start_of_the_body(string json)
    {
        using FakeServer server = new(json);

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => server.Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid()));

        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
        Assert.Equal(json, e.ResponseBody);
        Assert.StartsWith("$", e.JsonPath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_long_body_the_start_is_shown()
    {
        using FakeServer server = new("[" + new string('1', 100_000));

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => server.Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid()));

        Assert.InRange(e.ResponseBody!.Length, 100, 10_000);
    }

    [Fact]
    public void JsonSerializer_says_the_path_too()
    {
        System.Text.Json.JsonException e = Assert.Throws<System.Text.Json.JsonException>(() => Wire.Read<List<FolderResponse>>("""[{},{"id":5}]"""));

        Assert.StartsWith("$[1]", e.Path, StringComparison.Ordinal);
    }
}
