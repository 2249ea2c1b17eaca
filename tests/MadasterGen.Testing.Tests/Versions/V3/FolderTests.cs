using System.Net;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Tests.Versions.V3;

public sealed class FolderTests
{
    [Fact]
    public async Task Created_things_say_where_they_are()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        using HttpResponseMessage response = await session.SendAsync(HttpMethod.Post, "/api/v3.0/folder", Scene.FolderBody("f"));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        JsonNode folder = await session.GetAsync(response.Headers.Location!.OriginalString);
        Assert.Equal("f", folder["externalId"]!.ToString());
    }

    [Fact]
    public async Task Deleting_a_folder_deletes_what_is_in_it()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        Assert.Equal(HttpStatusCode.NoContent, await session.StatusOfAsync(HttpMethod.Delete, $"/api/v3.0/folder/{scene.Folder}"));
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusOfAsync(HttpMethod.Get, $"/api/v3.0/building/{scene.Building}"));
    }

    [Fact]
    public async Task A_folder_cannot_be_in_itself()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        string body = Scene.FolderBody("folder-ext").Replace($"{SandboxIds.Account}", scene.Folder);
        Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Put, $"/api/v3.0/folder/{scene.Folder}", body));
    }

    [Fact]
    public async Task Building_usages_come_in_the_language_that_is_asked_for()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Assert.Equal("Other", (await session.GetAsync("/api/v3.0/system/buildingusages"))["other-othersub"]!.ToString());
        session.Client.DefaultRequestHeaders.Add("Accept-Language", "nl");
        Assert.Equal("Overig", (await session.GetAsync("/api/v3.0/system/buildingusages"))["other-othersub"]!.ToString());
    }

    [Fact]
    public async Task Names_that_walkthroughs_look_for_are_there()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Assert.Contains((await session.GetAsync("/api/v3.0/system/classificationmethods")).AsArray(), method => method!["name"]!["iv"]?.ToString() == "NL-SfB");
        Assert.Contains((await session.GetAsync("/api/v3.0/system/materialfamilies")).AsArray(), family => family!["name"]!.ToString() == "Madaster");
        Assert.Contains((await session.GetAsync("/api/v3.0/account/foldertypes")).AsArray(), type => type!["name"]!["nl"]!.ToString() == "Portfolio" && type["name"]!["en"]!.ToString() == "Portfolio");
    }
}
