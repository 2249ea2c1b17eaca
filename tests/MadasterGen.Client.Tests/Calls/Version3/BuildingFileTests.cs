using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version3;

/// <summary>The operations under BuildingFile of v3.0.</summary>
public sealed class BuildingFileTests : CallTests
{
    private BuildingFileClient Files => Client.V3_0.BuildingFile;

    [Fact]
    public async Task A_file_is_added_listed_and_deleted()
    {
        BuildingFileResponse added = await Files.AddFileAsync(SandboxIds.Building, Samples.File());

        Assert.Equal(BuildingFileStatuses.Creating, added.Status);
        Assert.Contains(await Files.GetFilesAsync(SandboxIds.Building), file => file.Id == added.Id);
        Assert.Contains(await Files.EnumerateFilesAsync(SandboxIds.Building).ToListAsync(), file => file.Id == added.Id);
        Assert.Equal(added.Id, (await Files.GetFileByIdAsync(SandboxIds.Building, added.Id)).Id);

        await Files.DeleteFileAsync(SandboxIds.Building, added.Id);
        Assert.Null(await Files.GetFileByIdOrDefaultAsync(SandboxIds.Building, added.Id));
        Assert.Null(await Files.GetStatusByIdOrDefaultAsync(SandboxIds.Building, added.Id));
        Assert.Null(await Files.DownloadOrDefaultAsync(SandboxIds.Building, added.Id));
    }

    [Fact]
    public async Task A_file_is_uploaded_mapped_and_downloaded_again()
    {
        byte[] bytes = [.. Enumerable.Range(0, 100_000).Select(i => (byte)i)];
        BuildingFileResponse file = await Files.AddFileAsync(SandboxIds.Building, Samples.File());

        await Files.UploadFileAsync(SandboxIds.Building, file.Id, "my model.ifc", MadasterFile.FromBytes(bytes));

        Assert.EndsWith("/upload/my%20model.ifc", LastRequest.Path);
        Assert.Equal("application/octet-stream", LastRequest.Header("Content-Type"));
        await MappedAsync(file);
        FileDownloadResponse link = await Files.DownloadAsync(SandboxIds.Building, file.Id);
        await using MadasterFile downloaded = await Client.OpenLinkedFileAsync(link.Url!);
        Assert.Equal(bytes, await downloaded.ReadAsBytesAsync());
        Assert.Equal(bytes.Length, downloaded.Length);
    }

    [Fact]
    public async Task Elements_are_refined_and_refined_again()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync("e1", "e2");
        await Files.SetImportingAsync(file.BuildingId, file.Id);

        await Files.StartRefinementAsync(file.BuildingId, file.Id);
        Assert.Equal(2, (await MappedAsync(file)).ElementCount);

        await Files.RestartRefinementAsync(file.BuildingId, new() { FileId = file.Id, ResetAllMapping = true });
        await MappedAsync(file);
    }

    [Fact]
    public async Task A_file_is_made_active_by_a_bare_boolean()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync("e1");

        BuildingFileResponse active = await Files.SetActiveAsync(file.BuildingId, file.Id, true);

        Assert.True(active.IsActive);
        Assert.Equal("true", LastRequest.BodyText);
    }

    private Task<BuildingFileStatusResponse> MappedAsync(BuildingFileResponse file) => MadasterPolling.UntilAsync(
        token => Files.GetStatusByIdAsync(file.BuildingId, file.Id, cancellationToken: token),
        status => status.Status == BuildingFileStatuses.Mapped, options: Soon);
}
