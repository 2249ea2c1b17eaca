using System.Net;
using System.Text;
using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Walkthrough.Tests;

/// <summary>The programs that users should be able to write run to their ends.</summary>
[Collection(SandboxRoute.OneAtATime)]
public sealed class UserProgramTests : IAsyncLifetime
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(5));
    private MadasterSandbox? _server;
    private MadasterClient? _client;

    private MadasterSandbox Server => _server!;

    private MadasterClient Client => _client ??= new(new MadasterClientOptions { ApiKey = Server.ApiKey, BaseAddress = Server.BaseAddress });

    public async Task InitializeAsync()
    {
        // The programs wait for seconds between two looks: the work is done at the first.
        _server = await MadasterSandbox.StartAsync(new SandboxOptions { StepTime = TimeSpan.FromTicks(1) });
        SandboxRoute.LeadTo(Server.BaseAddress);
    }

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        _patience.Dispose();
        await Server.DisposeAsync();
    }

    [Fact]
    public async Task The_walkthrough_ends_with_a_passport()
    {
        File.Delete("passport.pdf");

        await Basic.RunAsync(Server.ApiKey, _patience.Token);

        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await File.ReadAllBytesAsync("passport.pdf")));
        Assert.Equal(4, Server.Requests.Count(request => request.Path.EndsWith("/elements/batch", StringComparison.Ordinal)));
        Assert.DoesNotContain(Server.Requests, request => request.StatusCode >= 400 && request.StatusCode != 404);
        File.Delete("passport.pdf");
    }

    [Fact]
    public async Task The_walkthrough_finds_the_second_time_what_it_made_the_first_time()
    {
        await Basic.RunAsync(Server.ApiKey, _patience.Token);
        Server.ClearRequests();

        await Basic.RunAsync(Server.ApiKey, _patience.Token);

        Assert.DoesNotContain(Server.Requests, request => request.StatusCode >= 400);
        Assert.DoesNotContain(Server.Requests, request => request.Method == "POST" && request.Path is "/api/v3.0/folder" or "/api/v4.0/database" or "/api/v4.0/commodity");
        File.Delete("passport.pdf");
    }

    [Fact]
    public async Task External_ids_make_what_is_missing_and_find_it_again()
    {
        MadasterApiException missing = await Assert.ThrowsAsync<MadasterApiException>(() => ExternalId.RunAsync(Client, Guid.NewGuid(), _patience.Token));
        Assert.Equal(("BuildingFileElement_GetElements", HttpStatusCode.NotFound), (missing.OperationId, missing.StatusCode));
        BuildingResponse building = await Client.V3_0.Building.GetBuildingByExternalIdAsync("building-1234");
        Assert.Equal("Renamed", building.Name);

        Guid file = await AddElementsAsync(building.Id);
        Server.ClearRequests();
        await ExternalId.RunAsync(Client, file, _patience.Token);

        Assert.Equal(["GET", "GET", "PUT", "GET"], Server.Requests.Select(request => request.Method));
        Assert.Equal("?$filter=volume%20gt%201&$select=id,volume&$skip=0&$top=500", new Uri(Server.BaseAddress, Server.Requests[^1].PathAndQuery).Query);
    }

    [Fact]
    public async Task A_model_is_uploaded_and_mapped()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.ifc");
        await File.WriteAllBytesAsync(path, new byte[300_000]);
        try
        {
            await UploadIfc.RunAsync(Client, SandboxIds.Building, path, _patience.Token);
        }
        finally
        {
            File.Delete(path);
        }

        SandboxRequest upload = Server.Requests.Single(request => request.Path.EndsWith($"/upload/{Path.GetFileName(path)}", StringComparison.Ordinal));
        Assert.Equal(300_000, upload.BodyLength);
    }

    private async Task<Guid> AddElementsAsync(Guid building)
    {
        BuildingFileResponse file = await Client.V3_0.BuildingFile.AddFileAsync(
            building, new() { Name = "model.ifc", Type = BuildingRequestFileType.Source, PreferredDatabaseIds = [] });
        await Client.V3_0.BuildingFileElement.UpsertElementsAsync(
            building, file.Id, [.. Enumerable.Range(1, 20).Select(i => new BuildingFileElementRequest { Id = $"e{i}", Volume = i })]);
        return file.Id;
    }
}
