using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version3;

/// <summary>The operations under Building of v3.0, passports, images and databases apart.</summary>
public sealed class BuildingTests : CallTests
{
    private BuildingClient Buildings => Client.V3_0.Building;

    [Fact]
    public async Task A_building_is_added_read_changed_and_deleted()
    {
        BuildingResponse added = await Buildings.AddBuildingAsync(Samples.Building("building-1"));
        Assert.Equal("House", added.Name);
        Assert.Equal(added.Id, (await Buildings.GetBuildingByIdAsync(added.Id)).Id);
        Assert.Equal(added.Id, (await Buildings.GetBuildingByExternalIdAsync("building-1")).Id);
        Assert.Contains(await Buildings.GetBuildingsAsync(), building => building.Id == added.Id);
        Assert.Contains(await Buildings.EnumerateBuildingsAsync().ToListAsync(), building => building.Id == added.Id);

        BuildingResponse changed = await Buildings.UpdateBuildingAsync(added.Id, added.ToBuildingRequest(phase: BuildingPhase.Existing) with { Name = "Renamed" });
        Assert.Equal("Renamed", changed.Name);
        Assert.Equal(added.CompletionDate, changed.CompletionDate);

        await Buildings.DeleteBuildingAsync(added.Id);
        Assert.Null(await Buildings.GetBuildingByIdOrDefaultAsync(added.Id));
        Assert.Null(await Buildings.GetBuildingByExternalIdOrDefaultAsync("building-1"));
    }

    [Fact]
    public async Task Figures_of_a_building_are_read()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync("e1");
        await Client.V3_0.BuildingFile.SetActiveAsync(file.BuildingId, file.Id, true);

        BuildingValidation validation = await Buildings.GetValidationAsync(file.BuildingId);
        BuildingCircularInformation circular = await Buildings.GetCircularInformationAsync(file.BuildingId);

        Assert.InRange(validation.PercentageMaterialSpecifiedByNumber, 0, 100);
        Assert.InRange(circular.MadasterCiScore, 0, 100);
        Assert.Null(await Buildings.GetValidationOrDefaultAsync(Guid.NewGuid()));
        Assert.Null(await Buildings.GetCircularInformationOrDefaultAsync(Guid.NewGuid()));
    }

    [Fact]
    public async Task A_recalculation_is_started_and_waited_for()
    {
        await Buildings.RecalculateBuildingAsync(SandboxIds.Building);

        BuildingResponse building = await MadasterPolling.UntilAsync(
            token => Buildings.GetBuildingByIdAsync(SandboxIds.Building, cancellationToken: token), b => !b.IsDirty, options: Soon);
        Assert.Equal(SandboxIds.Building, building.Id);
    }

    [Fact]
    public async Task Files_are_activated_together()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync("e1");

        await Buildings.BatchActiveAsync(file.BuildingId, [file.Id]);

        Assert.True((await Client.V3_0.BuildingFile.GetFileByIdAsync(file.BuildingId, file.Id)).IsActive);
    }
}
