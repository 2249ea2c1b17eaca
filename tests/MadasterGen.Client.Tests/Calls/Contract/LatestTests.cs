using System.Reflection;
using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>The union of the versions.</summary>
public sealed class LatestTests : CallTests
{
    [Fact]
    public async Task An_operation_is_that_of_its_newest_version()
    {
        await Client.Latest.Folder.GetFoldersAsync();
        await Client.Latest.Database.GetDatabasesAsync();

        Assert.Equal(["/api/v3.0/folder", "/api/v4.0/database"], Server.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_tag_of_both_versions_has_the_operations_of_both()
    {
        await Client.Latest.SystemSettings.GetBuildingUsagesAsync();
        await Client.Latest.SystemSettings.GetMaterialPriceSetsAsync();

        Assert.Equal(["/api/v3.0/system/buildingusages", "/api/v4.0/system/pricesets"], Server.Requests.Select(request => request.Path));
    }

    [Fact]
    public void Every_operation_is_there()
    {
        HashSet<string> methods = [.. typeof(MadasterLatestClient).GetProperties()
            .SelectMany(tag => tag.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => $"{tag.Name}_{method.Name}"))];

        Assert.All(
            MadasterOperations.All.Where(operation => operation.ApiVersion is "v3.0" or "v4.0"),
            operation => Assert.Contains(operation.Id.EndsWith("Async", StringComparison.Ordinal) ? operation.Id : operation.Id + "Async", methods));
    }

    [Fact]
    public async Task A_program_can_be_tested_with_a_stand_in()
    {
        IMadasterClient client = Client;

        Assert.NotEmpty(await client.Latest.Folder.GetFoldersAsync());
        Assert.Same(client.V3_0.Folder, client.Latest.Folder);
        Assert.Equal(SandboxIds.Account, (await client.V3_0.Account.GetAccountAsync()).Id);
    }
}
