using System.Net;
using Madaster;
using Madaster.V3_0;
using MadasterGen.Client.Tests.Calls;
using MadasterGen.Testing;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Pains;

/// <summary>What hurt before: each test is named after a pain that is gone.</summary>
public sealed class PainTests : CallTests
{
    [Fact]
    public async Task The_key_travels_to_every_host_that_the_client_ever_calls()
    {
        await using OtherHost stranger = await OtherHost.StartAsync();
        await Client.V3_0.Folder.GetFoldersAsync();
        Assert.Equal(Server.ApiKey, LastRequest.Header("X-API-Key"));

        await (await Client.OpenLinkedFileAsync(new Uri(stranger.BaseAddress, "/file").AbsoluteUri)).DisposeAsync();
        Server.Faults.Enqueue(SandboxFault.RedirectOtherHost(stranger.BaseAddress));
        await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Folder.GetFoldersAsync());

        Assert.DoesNotContain(Server.ApiKey, Assert.Single(stranger.Requests).Headers.Values);
    }

    [Fact]
    public async Task Two_versions_in_one_project_need_two_client_sets_and_a_shared_exception_written_by_hand()
    {
        Server.Faults.Enqueue(SandboxFault.InternalServerError() with { Times = 2 });

        MadasterApiException old = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Folder.GetFoldersAsync());
        MadasterApiException current = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V4_0.Database.GetDatabasesAsync());

        Assert.Equal(("v3.0", "v4.0"), (old.ApiVersion, current.ApiVersion));
        Assert.IsType<MadasterProblemDetails>(old.Problem);
        Assert.IsType<MadasterProblemDetails>(current.Problem);
    }

    [Fact]
    public async Task Get_it_catch_the_404_create_it_is_written_out_again_in_every_program()
    {
        async Task<V4.Database> GetOrCreateAsync() =>
            await Client.V4_0.Database.GetDatabaseByExternalIdOrDefaultAsync("DB-12345")
            ?? await Client.V4_0.Database.CreateDatabaseAsync(new() { ExternalId = "DB-12345", Names = new() { Nl = "Mijn database" } });

        Assert.Equal(await GetOrCreateAsync(), await GetOrCreateAsync());
        Assert.Equal(["GET", "POST", "GET"], Server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task One_unknown_enum_value_destroys_the_whole_response()
    {
        Server.Faults.Enqueue(SandboxFault.UnknownEnumValues());

        IReadOnlyList<BuildingFileResponse> files = await Client.V3_0.BuildingFile.GetFilesAsync(SandboxIds.Building);

        Assert.Equal(("FromTomorrow", SandboxIds.GeneratedFile), (files[0].Status.ToString(), files[0].Id));
    }

    [Fact]
    public async Task One_null_in_a_field_destroys_the_whole_response()
    {
        Server.Faults.Enqueue(SandboxFault.NullEverywhere());

        Assert.NotEmpty(await Client.V3_0.Building.GetBuildingsAsync());
    }

    [Fact]
    public async Task One_badly_formed_uri_destroys_the_whole_response()
    {
        await Client.V4_0.Commodity.UploadImageAsync(SandboxIds.WindowFrame, Samples.Image());
        Server.Faults.Enqueue(SandboxFault.BadUris());

        V4.CommodityBase frame = await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.WindowFrame);

        Assert.Equal("not a uri ::", Assert.Single(frame.Images!).Url?.OriginalString);
    }

    [Fact]
    public async Task An_empty_401_destroys_the_whole_response()
    {
        Server.Faults.Enqueue(SandboxFault.UnauthorizedEmpty());

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Folder.GetFoldersAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, failure.StatusCode);
    }

    [Fact]
    public async Task An_html_502_destroys_the_whole_response()
    {
        Server.Faults.Enqueue(SandboxFault.BadGatewayHtml());

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Folder.GetFoldersAsync());

        Assert.Equal(HttpStatusCode.BadGateway, failure.StatusCode);
        Assert.Contains("502 Bad Gateway", failure.ResponseBody);
    }

    [Fact]
    public async Task Optional_values_cannot_be_left_out_of_a_request()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync();

        await Client.V3_0.BuildingFileElement.AddElementAsync(file.BuildingId, file.Id, new() { Id = "e1" });
        Assert.Equal("""{"id":"e1"}""", LastRequest.BodyText);

        // What is meant is sent, whatever its value.
        await Client.V3_0.BuildingFileElement.AddElementAsync(
            file.BuildingId, file.Id, new() { Id = "e2", MaterialId = Guid.Empty, Volume = 0, DetachabilityIntersection = Intersection.Unknown });
        Assert.Equal(
            """{"id":"e2","materialId":"00000000-0000-0000-0000-000000000000","volume":0,"detachabilityIntersection":"Unknown"}""", LastRequest.BodyText);
    }

    [Fact]
    public async Task OneOf_keeps_only_its_first_member()
    {
        Assert.IsType<V4.Product>(await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.WindowFrame));
        Assert.IsType<V4.Material>(await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.Glass));

        Assert.IsType<V4.Product>(await Client.V4_0.Commodity.CreateCommodityAsync(Samples.Product()));
        Assert.StartsWith("""{"commodityType":"Product",""", LastRequest.BodyText);
    }
}
