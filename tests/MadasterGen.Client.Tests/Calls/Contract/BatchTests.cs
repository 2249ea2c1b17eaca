using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>What the vendor says in prose: five hundred elements a batch, and OData options on elements.</summary>
public sealed class BatchTests : CallTests
{
    private BuildingFileElementClient Elements => Client.V3_0.BuildingFileElement;

    [Fact]
    public async Task Any_number_of_elements_goes_out_five_hundred_at_a_time()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync();
        Server.ClearRequests();
        List<MadasterBatch<BuildingFileElementRequest, ElementBatchResult>> batches =
            await Elements.UpsertElementsInBatchesAsync(file.BuildingId, file.Id, Many(1_100)).ToListAsync();

        Assert.Equal([(0, 0, 500), (1, 500, 500), (2, 1_000, 100)], batches.Select(batch => (batch.Index, batch.Offset, batch.Items.Count)));
        Assert.Equal(3, Server.Requests.Count);
        Assert.Equal(1_100, (await Elements.GetElementsAsync(file.BuildingId, file.Id)).Count);
    }

    [Fact]
    public async Task A_batch_goes_out_when_the_one_before_it_was_taken()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync();
        Server.ClearRequests();

        await foreach (var batch in Elements.UpsertElementsInBatchesAsync(file.BuildingId, file.Id, Many(1_000)))
            Assert.Equal(batch.Index + 1, Server.Requests.Count);
    }

    [Fact]
    public async Task Elements_that_come_over_time_go_out_in_batches_too()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync();

        var batches = await Elements.UpsertElementsInBatchesAsync(file.BuildingId, file.Id, Many(501).ToAsyncEnumerable()).ToListAsync();

        Assert.Equal([500, 1], batches.Select(batch => batch.Items.Count));
    }

    [Fact]
    public async Task A_batch_says_which_of_its_elements_failed()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync();
        IEnumerable<BuildingFileElementRequest> elements = Many(501).Select(element => element.Id == "e501" ? element with { Name = "fail" } : element);

        var batches = await Elements.UpsertElementsInBatchesAsync(file.BuildingId, file.Id, elements).ToListAsync();

        Assert.Empty(batches[0].Result.Failures!);
        Assert.Contains("e501", Assert.Single(batches[1].Result.Failures!));
    }

    [Fact]
    public async Task No_elements_are_no_request()
    {
        Assert.Empty(await Elements.UpsertElementsInBatchesAsync(SandboxIds.Building, SandboxIds.GeneratedFile, []).ToListAsync());

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Options_of_odata_travel_in_the_query()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync("e1", "e2", "e3");

        IReadOnlyList<BuildingFileElementResponse> found = await Elements.GetElementsAsync(
            file.BuildingId, file.Id, new() { Filter = "id ne 'e1'", Select = ["id", "volume"], Skip = 1, Top = 5 });

        Assert.EndsWith("?$filter=id%20ne%20%27e1%27&$select=id,volume&$skip=1&$top=5", LastRequest.PathAndQuery);
        Assert.Equal("e3", Assert.Single(found).Id);
        Assert.Null(found[0].Name);
    }

    [Fact]
    public async Task A_query_with_a_page_size_is_read_page_by_page()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync("e1", "e2", "e3", "e4", "e5");
        Server.ClearRequests();

        var elements = await Elements.EnumerateElementsAsync(file.BuildingId, file.Id, new() { Skip = 1, PageSize = 2 }).ToListAsync();

        Assert.Equal(["e2", "e3", "e4", "e5"], elements.Select(element => element.Id));
        Assert.Equal(["?$skip=1&$top=2", "?$skip=3&$top=2", "?$skip=5&$top=2"], Queries());
    }

    [Fact]
    public async Task A_query_with_a_page_size_takes_no_more_than_it_may()
    {
        BuildingFileResponse file = await Client.AddFileWithElementsAsync("e1", "e2", "e3", "e4", "e5");
        Server.ClearRequests();

        var elements = await Elements.EnumerateElementsAsync(file.BuildingId, file.Id, new() { Top = 3, PageSize = 2 }).ToListAsync();

        Assert.Equal(3, elements.Count);
        Assert.Equal(["?$skip=0&$top=2", "?$skip=2&$top=1"], Queries());
    }

    private IEnumerable<string> Queries() => Server.Requests.Select(request => request.PathAndQuery[request.PathAndQuery.IndexOf('?')..]);

    private static IEnumerable<BuildingFileElementRequest> Many(int count) => Enumerable.Range(1, count).Select(i => Samples.Element($"e{i}"));
}
