using System.Net;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Tests.Contract;

public sealed class BodyCheckTests
{
    [Theory]
    [InlineData("name", null)]
    [InlineData("name", "\"\"")]
    [InlineData("folderId", "\"no-uuid\"")]
    [InlineData("phase", "\"Someday\"")]
    [InlineData("completionDate", "\"soon\"")]
    [InlineData("grossSurfaceArea", null)]
    [InlineData("cadastralArea", "1.5")]
    [InlineData("cadastralArea", "null")]
    [InlineData("buildingUsage", "\"cave\"")]
    [InlineData("materialClassificationTypeId", "\"none\"")]
    public async Task A_building_with_a_wrong_member_is_refused_and_the_member_is_named(string member, string? value)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        JsonObject building = JsonNode.Parse(Scene.BuildingBody($"{SandboxIds.Folder}", "x"))!.AsObject();
        building.Remove(member);
        if (value is not null)
            building[member] = JsonNode.Parse(value);
        using HttpResponseMessage response = await session.SendAsync(HttpMethod.Post, "/api/v3.0/building", building.ToJsonString());
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.NotEmpty(problem["errors"]![member]!.AsArray());
    }

    [Theory]
    [InlineData("""{"names":{"nl":"a"},"readOnly":true}""", "readOnly")]
    [InlineData("""{"names":{"nl":"a"},"unheardOf":1}""", "unheardOf")]
    [InlineData("""{"names":{"nl":1}}""", "names.nl")]
    [InlineData("""{"externalId":"a"}""", "names")]
    public async Task Version_4_refuses_read_only_and_unknown_members(string body, string member)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        using HttpResponseMessage response = await session.SendAsync(HttpMethod.Post, "/api/v4.0/database", body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![member]);
    }

    [Fact]
    public async Task Additional_names_of_a_localized_text_are_kept()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        JsonNode database = (await session.PostAsync("/api/v4.0/database", """{"names":{"nl":"a","iv":"b"},"xTomorrow":{"a":1}}"""))!;
        Assert.Equal("b", database["names"]!["iv"]!.ToString());
        Assert.Equal(1, database["xTomorrow"]!["a"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_commodity_needs_a_kind_that_is_known()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string product = Scene.ProductBody($"{SandboxIds.OwnDatabase}", "p");
        foreach (string body in new[] { product.Replace("\"commodityType\":\"Product\",", ""), product.Replace("\"Product\"", "\"Dream\"") })
            Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Post, "/api/v4.0/commodity", body));
    }

    [Fact]
    public async Task A_member_that_comes_twice_is_refused()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Post, "/api/v4.0/database", """{"names":{},"names":{}}"""));
    }

    [Fact]
    public async Task An_identifier_in_the_path_that_is_no_uuid_is_refused()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Get, "/api/v3.0/building/house"));
        Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Get, $"/api/v4.0/database/{SandboxIds.OwnDatabase}/commodities?take=many"));
    }

    [Fact]
    public async Task A_path_or_verb_that_no_operation_has_is_not_found()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusOfAsync(HttpMethod.Get, "/api/v2.0/account"));
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusOfAsync(HttpMethod.Delete, "/api/v3.0/account"));
    }
}
