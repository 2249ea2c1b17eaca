using Madaster.V3_0;
using MadasterGen.Testing;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Calls.Faults;

/// <summary>What a later server may send is read.</summary>
public sealed class TolerantReadingTests : CallTests
{
    [Fact]
    public async Task A_value_from_tomorrow_is_kept()
    {
        Server.Faults.Enqueue(SandboxFault.UnknownEnumValues() with { Forever = true });

        AccountResponse account = await Client.V3_0.Account.GetAccountAsync();

        Assert.Equal("FromTomorrow", account.AccountType.ToString());
        Assert.Equal(AccountType.Known.Unrecognized, account.AccountType.ToKnown());
        await ReadEverythingAsync();
    }

    [Fact]
    public async Task Properties_from_tomorrow_are_read_and_sent_back()
    {
        Server.Faults.Enqueue(SandboxFault.UnknownProperties() with { Path = path => path.Contains("/commodity/", StringComparison.Ordinal) });
        V4.CommodityBase frame = await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.WindowFrame);

        await Client.V4_0.Commodity.UpdateCommodityAsync(frame);

        Assert.Contains("\"fromTomorrow\":", LastRequest.BodyText);
    }

    [Fact]
    public async Task Properties_from_tomorrow_disturb_no_reader()
    {
        Server.Faults.Enqueue(SandboxFault.UnknownProperties() with { Forever = true });

        await ReadEverythingAsync();
    }

    [Fact]
    public async Task Nulls_everywhere_disturb_no_reader()
    {
        Server.Faults.Enqueue(SandboxFault.NullEverywhere() with { Forever = true });

        await ReadEverythingAsync();
    }

    [Fact]
    public async Task Addresses_that_are_none_disturb_no_reader()
    {
        Server.Faults.Enqueue(SandboxFault.BadUris() with { Forever = true });

        await ReadEverythingAsync();
    }

    [Fact]
    public async Task The_discriminator_may_stand_anywhere()
    {
        Server.Faults.Enqueue(SandboxFault.DiscriminatorLast() with { Times = 2 });

        Assert.IsType<V4.Material>(await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.Glass));
        Assert.IsType<V4.Product>(await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.WindowFrame));
    }

    private async Task ReadEverythingAsync()
    {
        await Client.V3_0.Account.GetAccountAsync();
        await Client.V3_0.Account.GetFolderTypesAsync();
        await Client.V3_0.Folder.GetFoldersAsync();
        await Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building);
        await Client.V3_0.Building.GetValidationAsync(SandboxIds.Building);
        await Client.V3_0.Building.GetPassportPresetsAsync(SandboxIds.Building, PassportType.Full);
        await Client.V3_0.BuildingFile.GetFilesAsync(SandboxIds.Building);
        await Client.V3_0.BuildingFile.GetStatusByIdAsync(SandboxIds.Building, SandboxIds.GeneratedFile);
        await Client.V3_0.SystemSettings.GetClassificationMethodsAsync();
        await Client.V3_0.SystemSettings.GetBuildingUsagesAsync();
        await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.WindowFrame);
        await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.Glass);
        await Client.V4_0.Commodity.GetFilesAsync(SandboxIds.WindowFrame);
        await Client.V4_0.Database.EnumerateCommoditiesAsync(SandboxIds.PlatformDatabase).ToListAsync();
        await Client.V4_0.Database.GetDatabasesAsync();
        await Client.V4_0.SystemSettings.GetMaterialPriceSetsAsync();
        Assert.All(Server.Requests, request => Assert.Equal(200, request.StatusCode));
    }
}
