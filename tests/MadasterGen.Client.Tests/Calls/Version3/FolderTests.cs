using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version3;

/// <summary>The operations under Folder of v3.0.</summary>
public sealed class FolderTests : CallTests
{
    [Fact]
    public async Task A_folder_is_added_read_changed_and_deleted()
    {
        FolderClient folders = Client.V3_0.Folder;

        FolderResponse added = await folders.AddFolderAsync(Samples.Folder("folder-1"));
        Assert.Equal(added, await folders.GetFolderByIdAsync(added.Id));
        Assert.Equal(added, await folders.GetFolderByExternalIdAsync("folder-1"));
        Assert.Contains(added, await folders.GetFoldersAsync());
        Assert.Contains(added, await folders.EnumerateFoldersAsync().ToListAsync());

        FolderResponse changed = await folders.UpdateFolderAsync(added.Id, added.ToFolderRequest(owner: "me") with { Name = "Renamed" });
        Assert.Equal(added with { Name = "Renamed" }, changed);

        await folders.DeleteFolderAsync(added.Id);
        Assert.Null(await folders.GetFolderByIdOrDefaultAsync(added.Id));
        Assert.Null(await folders.GetFolderByExternalIdOrDefaultAsync("folder-1"));
    }

    [Fact]
    public async Task A_folder_that_is_there_from_the_start_is_found_without_an_exception()
    {
        FolderResponse? folder = await Client.V3_0.Folder.GetFolderByIdOrDefaultAsync(SandboxIds.Folder);

        Assert.Equal(SandboxIds.Folder, folder?.Id);
    }
}
