using System.Net;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Tests.Versions.V4;

public sealed class CommodityTests
{
    private static readonly string Frame = $"/api/v4.0/commodity/{SandboxIds.WindowFrame}";

    [Theory]
    [InlineData("matches", """{"value":"a","matchType":"Contains"}""")]
    [InlineData("lca", """{"isoCode":"NL"}""")]
    [InlineData("lca", """{"isoCode":"NL","compliance":["A1","A2"]}""")]
    [InlineData("financial", """{"isoCode":"NL","mode":"Manual"}""")]
    public async Task The_same_thing_twice_is_a_conflict(string list, string body)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        await session.PostAsync($"{Frame}/{list}", body);
        Assert.Equal(HttpStatusCode.Conflict, await session.StatusOfAsync(HttpMethod.Post, $"{Frame}/{list}", body));
    }

    [Fact]
    public async Task An_external_id_is_used_once()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        const string Body = """{"names":{"nl":"a"},"externalId":"x"}""";
        await session.PostAsync("/api/v4.0/database", Body);
        Assert.Equal(HttpStatusCode.Conflict, await session.StatusOfAsync(HttpMethod.Post, "/api/v4.0/database", Body));
        string product = Scene.ProductBody($"{SandboxIds.OwnDatabase}", "window-frame");
        Assert.Equal(HttpStatusCode.Conflict, await session.StatusOfAsync(HttpMethod.Post, "/api/v4.0/commodity", product));
    }

    [Fact]
    public async Task A_commodity_that_is_part_of_a_product_cannot_be_deleted()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        await session.PostAsync($"/api/v4.0/commodity/{scene.Product}/children/quantity", $$"""{"commodityId":"{{SandboxIds.WindowFrame}}","quantity":1}""");
        Assert.True((await session.GetAsync(Frame))["inUse"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.PreconditionFailed, await session.StatusOfAsync(HttpMethod.Delete, Frame));
        Assert.Equal(HttpStatusCode.Accepted, await session.StatusOfAsync(HttpMethod.Delete, $"/api/v4.0/commodity/{scene.Product}/children/clear"));
        Assert.Equal(HttpStatusCode.Accepted, await session.StatusOfAsync(HttpMethod.Delete, Frame));
    }

    [Fact]
    public async Task Children_have_their_kind_and_share_of_the_weight()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        string children = $"/api/v4.0/commodity/{scene.Product}/children";
        await session.PostAsync($"{children}/quantity", $$"""{"commodityId":"{{SandboxIds.WindowFrame}}","quantity":8}""");
        JsonArray listed = (await session.GetAsync(children)).AsArray();
        Assert.Equal(["Material", "Product"], listed.Select(child => child!["commodityType"]!.ToString()));
        Assert.Equal([50, 50], listed.Select(child => child!["weightPercentage"]!.GetValue<double>()));
    }

    [Fact]
    public async Task A_child_that_does_not_fit_is_a_failed_precondition()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string glass = $$"""{"commodityId":"{{SandboxIds.Glass}}","quantity":1}""";
        string itself = $$"""{"commodityId":"{{SandboxIds.WindowFrame}}","quantity":1}""";
        Assert.Equal(HttpStatusCode.PreconditionFailed, await session.StatusOfAsync(HttpMethod.Post, $"{Frame}/children/quantity", glass));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await session.StatusOfAsync(HttpMethod.Post, $"{Frame}/children/quantity", itself));
    }

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_old_one()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        JsonNode version = (await session.PostAsync($"{Frame}/version"))!;
        Assert.True(Guid.TryParse(version.GetValue<string>(), out _));
        Assert.False((await session.GetAsync(Frame))["isActive"]!.GetValue<bool>());
        JsonNode found = await session.GetAsync($"/api/v4.0/commodity/{SandboxIds.OwnDatabase}/external/window-frame");
        Assert.Equal(version.GetValue<string>(), found["id"]!.ToString());
        string list = $"/api/v4.0/database/{SandboxIds.OwnDatabase}/commodities";
        Assert.Single((await session.GetAsync(list)).AsArray());
        Assert.Equal(2, (await session.GetAsync($"{list}?includeInactive=true")).AsArray().Count);
    }

    [Fact]
    public async Task Commodities_come_in_pages()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        for (int number = 1; number <= 5; number++)
            await session.PostAsync("/api/v4.0/commodity", Scene.ProductBody($"{SandboxIds.OwnDatabase}", $"p{number}"));
        JsonNode page = await session.GetAsync($"/api/v4.0/database/{SandboxIds.OwnDatabase}/commodities?skip=2&take=3");
        Assert.Equal(["p2", "p3", "p4"], page.AsArray().Select(commodity => commodity!["externalId"]!.ToString()));
    }

    [Fact]
    public async Task Matches_and_files_carry_their_identifier_in_the_body_of_a_put_only()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        string matches = $"/api/v4.0/commodity/{scene.Product}/matches";
        Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Post, matches, $$"""{"id":"{{Guid.NewGuid()}}","value":"a"}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Put, matches, """{"value":"a"}"""));
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusOfAsync(HttpMethod.Put, matches, $$"""{"id":"{{Guid.NewGuid()}}","value":"a"}"""));
        Assert.Equal(HttpStatusCode.Accepted, await session.StatusOfAsync(HttpMethod.Put, matches, $$"""{"id":"{{scene.Match}}","value":"a"}"""));
    }

    [Fact]
    public async Task Databases_of_others_are_forbidden_or_read_only()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await session.StatusOfAsync(HttpMethod.Get, $"/api/v4.0/database/{SandboxIds.ForeignDatabase}"));
        Assert.Equal(HttpStatusCode.OK, await session.StatusOfAsync(HttpMethod.Get, $"/api/v4.0/database/{SandboxIds.PlatformDatabase}"));
        Assert.Equal(HttpStatusCode.Forbidden, await session.StatusOfAsync(HttpMethod.Delete, $"/api/v4.0/commodity/{SandboxIds.Glass}"));
    }

    [Fact]
    public async Task A_form_without_its_file_is_refused()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        using MultipartFormDataContent form = Scene.Form("picture", "a.png");
        using HttpResponseMessage response = await session.Client.PostAsync($"{Frame}/images", form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
