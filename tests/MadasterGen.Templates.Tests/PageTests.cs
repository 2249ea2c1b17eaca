using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

/// <summary>Lists that come in pages, from servers of every kind.</summary>
public class PageTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 2)] // one that is short at once can be all that the server gives in a page
    [InlineData(4, 2)]
    [InlineData(9, 3)]
    public Task Pages_are_asked_for_until_one_is_not_full(int total, int calls) => PagesAsync(total, int.MaxValue, calls);

    [Theory]
    [InlineData(9, 3, 4)]
    [InlineData(10, 3, 5)]
    [InlineData(2, 1, 3)]
    public Task Where_a_server_gives_less_than_asked_for_pages_follow_until_one_is_empty(int total, int cap, int calls) =>
        PagesAsync(total, cap, calls);

    private static async Task PagesAsync(int total, int cap, int calls)
    {
        using var server = new LoopbackServer(request =>
        {
            (int skip, int take) = SkipTake(request);
            return request.RespondAsync(200, Things(Enumerable.Range(0, total).Skip(skip).Take(Math.Min(take, cap))));
        });
        Assert.Equal(Enumerable.Range(0, total).Select(i => $"{i}"), await PagedAsync(server));
        Assert.Equal(calls, server.Requests.Count);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(3)]
    [InlineData(1)]
    public async Task A_server_that_does_not_skip_is_an_error_before_anything_comes_twice(int count)
    {
        using var server = new LoopbackServer(request => request.RespondAsync(200, Things(Enumerable.Range(0, count))));
        var found = new List<string>();
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => PagedAsync(server, found));
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"{i}"), found);
        Assert.Contains($"returned the same page again after {count} elements", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_only_begins_as_the_one_before_comes_whole()
    {
        string[] pages = { Things(new[] { 1, 1, 1, 2 }), Things(new[] { 1, 1, 1, 3 }), Things(new[] { 1, 1 }) };
        int count = 0;
        using var server = new LoopbackServer(request => request.RespondAsync(200, pages[count++]));
        Assert.Equal(new[] { "1", "1", "1", "2", "1", "1", "1", "3", "1", "1" }, await PagedAsync(server));
    }

    [Theory]
    [InlineData("[null,null,null,null]")]
    [InlineData("[null]")]
    public async Task Pages_of_nothing_but_null_end_too(string page)
    {
        using var server = LoopbackServer.Responding(200, page);
        await Assert.ThrowsAsync<MadasterApiException>(() => PagedAsync(server));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Numbers_that_are_all_alike_cannot_be_told_from_a_server_that_does_not_skip()
    {
        using var server = new LoopbackServer(request => request.RespondAsync(200, "[7,7]"));
        using var api = new Api(server.Address);
        var found = new List<int>();
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(async () =>
        {
            MadasterJsonReader<int> read = (ref System.Text.Json.Utf8JsonReader reader) => reader.GetInt32();
            await foreach (int number in api.Transport.EnumeratePagesAsync((_, _) => Api.Request(), 2, read, default)) found.Add(number);
        });
        Assert.Equal(new[] { 7, 7 }, found);
        Assert.Contains("whole list", e.Message, StringComparison.Ordinal);
    }

    private static string Things(IEnumerable<int> ids) => "[" + string.Join(",", ids.Select(i => $$"""{"id":"{{i}}"}""")) + "]";

    private static (int Skip, int Take) SkipTake(ServedRequest request)
    {
        System.Collections.Specialized.NameValueCollection query = System.Web.HttpUtility.ParseQueryString(request.Target.Split('?')[1]);
        return (Number("skip"), Number("take"));

        int Number(string name) => int.Parse(query[name]!, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<List<string>> PagedAsync(LoopbackServer server, List<string>? found = null)
    {
        found ??= new();
        using var api = new Api(server.Address);
        await foreach (Thing thing in api.Transport.EnumeratePagesAsync((skip, take) => Api.Request(path: $"/x?skip={skip}&take={take}"), 4, Thing.Reader, default)) found.Add(thing.Id);
        return found;
    }

    [Theory]
    [InlineData(3, "2 1")]
    [InlineData(4, "2 2")]
    [InlineData(0, "")]
    public async Task No_more_pages_are_asked_for_than_the_limit_needs(int limit, string takes)
    {
        int id = 0;
        using var server = new LoopbackServer(request => request.RespondAsync(200, Things(Enumerable.Repeat(id++, request.Path[^1] - '0'))));
        using var api = new Api(server.Address);
        int count = 0;
        await foreach (Thing _ in api.Transport.EnumeratePagesAsync((_, take) => Api.Request(path: $"/{take}"), 2, Thing.Reader, default, limit)) count++;
        Assert.Equal(limit, count);
        Assert.Equal(takes, string.Join(" ", server.Requests.Select(r => r.Path[1..])));
    }

    /// <summary>A part that is as the page before begins is asked for again as a whole, and any other is not.</summary>
    [Theory]
    [InlineData("0 1", "0 1", 3, false)]
    [InlineData("0 1", "0 2", 3, true)]
    [InlineData("0 1", "0", 3, true)]
    [InlineData("0 1", "2 0", 2, true)]
    public async Task The_last_page_within_a_limit_is_told_from_the_one_before(string first, string last, int calls, bool isAnother)
    {
        using var server = new LoopbackServer(request =>
        {
            (int skip, int take) = SkipTake(request);
            return request.RespondAsync(200, "[" + string.Join(",", (skip == 0 ? first : last).Split(' ').Take(take)) + "]");
        });
        using var api = new Api(server.Address);
        var found = new List<int>();
        MadasterJsonReader<int> read = (ref System.Text.Json.Utf8JsonReader reader) => reader.GetInt32();
        async Task ReadAsync()
        {
            await foreach (int number in api.Transport.EnumeratePagesAsync((skip, take) => Api.Request(path: $"/x?skip={skip}&take={take}"), 2, read, default, limit: 3)) found.Add(number);
        }

        if (isAnother) await ReadAsync();
        else await Assert.ThrowsAsync<MadasterApiException>(ReadAsync);
        Assert.Equal(isAnother ? new[] { 0, 1, last[0] - '0' } : new[] { 0, 1 }, found);
        Assert.Equal(calls, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_knows_no_pages_is_asked_once()
    {
        using var server = LoopbackServer.Responding(200, """[{"id":"a"},{"id":"b"},{"id":"c"}]""");
        using var api = new Api(server.Address);
        int count = 0;
        await foreach (Thing _ in api.Transport.EnumeratePagesAsync((_, _) => Api.Request(), 2, Thing.Reader, default)) count++;
        Assert.Equal(3, count);
        Assert.Single(server.Requests);
    }
}
