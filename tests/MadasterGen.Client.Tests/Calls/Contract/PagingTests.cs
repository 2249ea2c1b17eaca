using Madaster.V4_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>Arrays as sequences, and pages that nobody has to ask for.</summary>
public sealed class PagingTests : CallTests
{
    [Fact]
    public async Task Skip_and_take_become_a_page_size()
    {
        Guid database = await AddCommoditiesAsync(5);
        Server.ClearRequests();

        List<CommodityInfo> all = await Client.V4_0.Database.EnumerateCommoditiesAsync(database, includeInactive: true, pageSize: 2).ToListAsync();

        Assert.Equal(5, all.Select(commodity => commodity.Id).Distinct().Count());
        Assert.Equal(
            ["?includeInactive=true&skip=0&take=2", "?includeInactive=true&skip=2&take=2", "?includeInactive=true&skip=4&take=2"],
            Server.Requests.Select(request => request.PathAndQuery[request.PathAndQuery.IndexOf('?')..]));
    }

    [Fact]
    public async Task A_page_is_asked_for_when_it_is_needed()
    {
        Guid database = await AddCommoditiesAsync(4);
        Server.ClearRequests();

        await foreach (CommodityInfo commodity in Client.V4_0.Database.EnumerateCommoditiesAsync(database, pageSize: 2))
            break;

        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_full_last_page_is_followed_by_an_empty_one()
    {
        Guid database = await AddCommoditiesAsync(4);
        Server.ClearRequests();

        Assert.Equal(4, (await Client.V4_0.Database.EnumerateCommoditiesAsync(database, pageSize: 2).ToListAsync()).Count);

        Assert.Equal(3, Server.Requests.Count);
    }

    [Fact]
    public async Task A_page_without_room_is_refused() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            async () => await Client.V4_0.Database.EnumerateCommoditiesAsync(SandboxIds.OwnDatabase, pageSize: 0).ToListAsync());

    [Fact]
    public async Task A_sequence_sends_nothing_until_it_is_read_and_can_be_read_again()
    {
        IAsyncEnumerable<Madaster.V3_0.FolderResponse> folders = Client.V3_0.Folder.EnumerateFoldersAsync();
        Assert.Empty(Server.Requests);

        await folders.ToListAsync();
        await folders.ToListAsync();

        Assert.Equal(2, Server.Requests.Count);
    }

    private async Task<Guid> AddCommoditiesAsync(int count)
    {
        Guid database = (await Client.V4_0.Database.CreateDatabaseAsync(new() { Names = new() { En = "Pages" } })).Id;
        for (int i = 0; i < count; i++)
            await Client.V4_0.Commodity.CreateCommodityAsync(Samples.Product() with { DatabaseId = database });
        return database;
    }
}
