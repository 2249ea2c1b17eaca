using Madaster.V3_0;

namespace MadasterGen.Client.Tests.Calls.Version3;

/// <summary>The operations under BuildingFileElement of v3.0.</summary>
public sealed class BuildingFileElementTests : CallTests
{
    private BuildingFileElementClient Elements => Client.V3_0.BuildingFileElement;

    [Fact]
    public async Task An_element_is_added_read_changed_and_deleted()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync();

        BuildingFileElementResponse added = await Elements.AddElementAsync(file.BuildingId, file.Id, Samples.Element("a/b ç"));
        Assert.Equal(added, await Elements.GetElementByIdAsync(file.BuildingId, file.Id, "a/b ç"));

        BuildingFileElementResponse changed = await Elements.UpdateElementAsync(
            file.BuildingId, file.Id, "a/b ç", Samples.Element("a/b ç") with { Name = "Door", Volume = 0 });
        Assert.Equal(("Door", 0), (changed.Name, changed.Volume));

        await Elements.DeleteElementAsync(file.BuildingId, file.Id, "a/b ç");
        Assert.Null(await Elements.GetElementByIdOrDefaultAsync(file.BuildingId, file.Id, "a/b ç"));
    }

    [Fact]
    public async Task Elements_are_sent_together_and_listed()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync();

        ElementBatchResult result = await Elements.UpsertElementsAsync(
            file.BuildingId, file.Id, [Samples.Element("e1"), Samples.Element("e2") with { Name = "fail" }]);

        Assert.Contains("e2", Assert.Single(result.Failures!));
        Assert.Equal("e1", Assert.Single(await Elements.GetElementsAsync(file.BuildingId, file.Id)).Id);
        Assert.Equal("e1", Assert.Single(await Elements.EnumerateElementsAsync(file.BuildingId, file.Id).ToListAsync()).Id);
    }
}
