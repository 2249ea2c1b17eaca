using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version3;

/// <summary>The databases of a building.</summary>
public sealed class BuildingDatabaseTests : CallTests
{
    [Fact]
    public async Task A_database_is_added_to_a_building_and_listed()
    {
        BuildingClient buildings = Client.V3_0.Building;

        Guid added = await buildings.AddDatabaseAsync(SandboxIds.Building);

        Assert.Contains(await buildings.GetBuildingDatabasesAsync(SandboxIds.Building), database => database.DatabaseId == added);
        Assert.Contains(await buildings.EnumerateBuildingDatabasesAsync(SandboxIds.Building).ToListAsync(), database => database.DatabaseId == added);
    }

    [Fact]
    public async Task Available_databases_are_listed_with_and_without_the_optional_parameter()
    {
        BuildingClient buildings = Client.V3_0.Building;

        IReadOnlyList<Database> all = await buildings.GetAvailableDatabasesAsync(SandboxIds.Building);
        Assert.DoesNotContain('?', LastRequest.PathAndQuery);
        Assert.NotEmpty(all);

        await buildings.EnumerateAvailableDatabasesAsync(SandboxIds.Building, explicitlyShared: true).ToListAsync();
        Assert.EndsWith("?explicitlyShared=true", LastRequest.PathAndQuery);
    }
}
