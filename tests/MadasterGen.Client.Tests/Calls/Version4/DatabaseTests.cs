using Madaster.V4_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version4;

/// <summary>The operations under Database of v4.0.</summary>
public sealed class DatabaseTests : CallTests
{
    private DatabaseClient Databases => Client.V4_0.Database;

    [Fact]
    public async Task A_database_is_added_read_changed_and_deleted()
    {
        Database added = await Databases.CreateDatabaseAsync(new() { Names = new() { En = "Mine" }, ExternalId = "db-1" });
        Assert.Equal(added, await Databases.GetDatabaseByIdAsync(added.Id));
        Assert.Equal(added, await Databases.GetDatabaseByExternalIdAsync("db-1"));
        Assert.Contains(added, await Databases.GetDatabasesAsync());
        Assert.Contains(added, await Databases.EnumerateDatabasesAsync().ToListAsync());

        // The identifier is in the body, since the path has none.
        Database changed = await Databases.UpdateDatabaseAsync(added with { Names = new() { En = "Renamed" } });
        Assert.Equal("Renamed", changed.Names.En);

        await Databases.DeleteDatabaseAsync(added.Id);
        Assert.Null(await Databases.GetDatabaseByIdOrDefaultAsync(added.Id));
        Assert.Null(await Databases.GetDatabaseByExternalIdOrDefaultAsync("db-1"));
    }

    [Fact]
    public async Task Commodities_are_listed_with_the_options_that_are_given()
    {
        IReadOnlyList<CommodityInfo> all = await Databases.GetCommoditiesAsync(SandboxIds.PlatformDatabase);
        Assert.DoesNotContain('?', LastRequest.PathAndQuery);

        IReadOnlyList<CommodityInfo> second = await Databases.GetCommoditiesAsync(SandboxIds.PlatformDatabase, includeInactive: false, skip: 1, take: 1);
        Assert.EndsWith("?includeInactive=false&skip=1&take=1", LastRequest.PathAndQuery);

        Assert.Equal(all[1], Assert.Single(second));
        Assert.Equal(all, await Databases.EnumerateCommoditiesAsync(SandboxIds.PlatformDatabase).ToListAsync());
    }

    [Fact]
    public async Task What_a_database_prescribes_is_read()
    {
        FolderInfo folders = await Databases.GetDatabaseFolderStructureAsync(SandboxIds.OwnDatabase);
        Assert.NotEmpty(folders.Children!);
        Assert.Null(await Databases.GetDatabaseFolderStructureOrDefaultAsync(Guid.NewGuid()));

        IReadOnlyList<MaterialFamily> families = await Databases.GetMaterialClassificationsAsync(SandboxIds.OwnDatabase);
        Assert.NotEmpty(families.Single(family => family.Id == "madaster").Values!);
        Assert.Equal(families, await Databases.EnumerateMaterialClassificationsAsync(SandboxIds.OwnDatabase).ToListAsync());
    }

    [Fact]
    public async Task The_deprecated_list_of_compliances_can_still_be_read()
    {
#pragma warning disable CS0618 // Obsolete, and tested as long as it is there.
        IReadOnlyList<ComplianceInformation> compliances = await Databases.GetDatabaseLCAcompliancesAsync(SandboxIds.OwnDatabase);
        Assert.Equal(compliances, await Databases.EnumerateDatabaseLCAcompliancesAsync(SandboxIds.OwnDatabase).ToListAsync());
#pragma warning restore CS0618

        Assert.Contains("A2", Assert.Single(compliances).Compliances!.Keys);
    }

    [Fact]
    public async Task Price_sets_are_listed()
    {
        IReadOnlyList<PriceSet> sets = await Client.V4_0.SystemSettings.GetMaterialPriceSetsAsync();

        Assert.Contains(sets, set => set.Id == "metals");
        Assert.Equal(sets, await Client.V4_0.SystemSettings.EnumerateMaterialPriceSetsAsync().ToListAsync());
    }
}
