using System.Net;
using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>What one call does differently from the others.</summary>
public sealed class RequestOptionsTests : CallTests
{
    [Fact]
    public async Task Query_and_headers_are_added_and_escaped()
    {
        var options = new MadasterRequestOptions { Query = { ["a b"] = "c&d", ["none"] = null }, Headers = { ["X-Trace"] = "1" } };

        await Client.V3_0.Building.GetAvailableDatabasesAsync(SandboxIds.Building, explicitlyShared: true, options);

        Assert.EndsWith("?explicitlyShared=true&a%20b=c%26d", LastRequest.PathAndQuery);
        Assert.Equal("1", LastRequest.Header("X-Trace"));
        Assert.Equal(Server.ApiKey, LastRequest.Header("X-API-Key"));
    }

    [Fact]
    public async Task A_header_of_the_call_itself_is_replaced()
    {
        await Client.V3_0.SystemSettings.GetBuildingUsagesAsync(AcceptLanguage.Nl, new() { Headers = { ["accept-language"] = "fr" } });

        Assert.Equal("fr", LastRequest.Header("Accept-Language"));
    }

    [Fact]
    public async Task A_header_cannot_smuggle_in_another()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client.V3_0.Folder.GetFoldersAsync(new() { Headers = { ["X-Trace"] = "1\r\nX-Evil: 1" } }));

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Status_headers_and_location_are_captured()
    {
        MadasterResponseInfo? info = null;

        FolderResponse folder = await Client.V3_0.Folder.AddFolderAsync(Samples.Folder(), new() { OnResponse = response => info = response });

        Assert.Equal(("Folder_AddFolder", HttpStatusCode.Created), (info!.OperationId, info.StatusCode));
        Assert.Equal(new Uri(Server.BaseAddress, $"/api/v3.0/folder/{folder.Id}"), info.Location);
        Assert.Equal($"/api/v3.0/folder/{folder.Id}", Assert.Single(info.Headers["location"]));
        Assert.True(info.Headers.ContainsKey("Content-Type"));
    }

    [Fact]
    public async Task The_status_of_a_failure_is_captured_too()
    {
        MadasterResponseInfo? info = null;

        await Assert.ThrowsAsync<MadasterApiException>(
            () => Client.V3_0.Folder.GetFolderByIdAsync(Guid.NewGuid(), new() { OnResponse = response => info = response }));

        Assert.Equal(HttpStatusCode.NotFound, info?.StatusCode);
    }

    [Fact]
    public async Task An_upload_tells_how_far_it_is()
    {
        var progress = new Reports();
        BuildingFileResponse file = await Client.V3_0.BuildingFile.AddFileAsync(SandboxIds.Building, Samples.File());

        await Client.V3_0.BuildingFile.UploadFileAsync(SandboxIds.Building, file.Id, "a.ifc", MadasterFile.FromBytes(new byte[300_000]), new() { Progress = progress });

        Assert.True(progress.Values.Count > 1);
        Assert.Equal(progress.Values.Order(), progress.Values);
        Assert.Equal(300_000, progress.Values[^1]);
    }

    [Fact]
    public async Task An_upload_in_a_form_tells_how_far_it_is()
    {
        var progress = new Reports();

        await Client.V4_0.Commodity.UploadFileAsync(SandboxIds.WindowFrame, MadasterFile.FromBytes(new byte[300_000], "a.pdf"), new() { Progress = progress });

        Assert.Equal(300_000, progress.Values[^1]);
    }

    [Fact]
    public async Task A_download_tells_how_far_it_is()
    {
        var progress = new Reports();
        var added = await Client.V4_0.Commodity.UploadFileAsync(SandboxIds.WindowFrame, MadasterFile.FromBytes(new byte[300_000], "a.pdf"));

        await using MadasterFile file = await Client.OpenLinkedFileAsync(added.Url!.OriginalString, new() { DownloadProgress = progress });
        await file.ReadAsBytesAsync();

        Assert.Equal(300_000, progress.Values[^1]);
    }

    [Fact]
    public async Task One_instance_serves_many_calls_at_once()
    {
        var options = new MadasterRequestOptions { Query = { ["x"] = "1" }, Headers = { ["X-Trace"] = "1" } };

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Client.V3_0.Folder.GetFoldersAsync(options)));

        Assert.All(Server.Requests, request => Assert.Equal(("/api/v3.0/folder?x=1", "1"), (request.PathAndQuery, request.Header("X-Trace"))));
    }

    private sealed class Reports : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }
}
