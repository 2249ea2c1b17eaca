using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Faults;

/// <summary>Responses that come late.</summary>
public sealed class TimeoutTests : CallTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(60);

    // Long enough for a loaded machine to send headers or the next element, where a test is about what comes behind them.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    // Far longer than any time-out here; the server stops waiting when the client is gone.
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task A_timeout_of_the_client_says_that_it_was_one()
    {
        using MadasterClient client = ClientWith(options => options.Timeout = Short);
        Server.Faults.Enqueue(SandboxFault.Slow(Long));

        TimeoutException failure = await Assert.ThrowsAsync<TimeoutException>(() => client.V3_0.Folder.GetFoldersAsync());

        Assert.Equal("Folder_GetFolders (v3.0) did not respond within the time-out of 0.06 s.", failure.Message);
    }

    [Fact]
    public async Task A_timeout_of_one_call_says_that_it_was_one()
    {
        Server.Faults.Enqueue(SandboxFault.Slow(Long));

        await Assert.ThrowsAsync<TimeoutException>(() => Client.V3_0.Folder.GetFoldersAsync(new() { Timeout = Short }));
    }

    [Fact]
    public async Task One_call_may_take_longer_than_the_others()
    {
        using MadasterClient client = ClientWith(options => options.Timeout = TimeSpan.FromMilliseconds(1));
        Server.Faults.Enqueue(SandboxFault.Slow(TimeSpan.FromMilliseconds(40)));

        Assert.NotEmpty(await client.V3_0.Folder.GetFoldersAsync(new() { Timeout = Long }));
    }

    [Fact]
    public async Task A_timeout_in_the_middle_of_the_body_says_so()
    {
        Server.Faults.Enqueue(SandboxFault.Stall(Long));

        TimeoutException failure = await Assert.ThrowsAsync<TimeoutException>(
            () => Client.V3_0.Folder.GetFoldersAsync(new() { Timeout = Enough }));

        Assert.Contains("the body did not arrive within the time-out of 3 s", failure.Message);
    }

    [Fact]
    public async Task A_timeout_in_the_middle_of_a_sequence_says_so()
    {
        Server.Faults.Enqueue(SandboxFault.Stall(Long));

        await Assert.ThrowsAsync<TimeoutException>(async () => await Client.V3_0.Folder.EnumerateFoldersAsync(new() { Timeout = Short }).ToListAsync());
    }

    [Fact]
    public async Task What_the_caller_does_between_two_elements_is_not_counted()
    {
        int count = 0;
        await foreach (var type in Client.V3_0.Account.EnumerateFolderTypesAsync(new() { Timeout = Enough }))
        {
            if (count++ == 0)
                await MadasterPolling.UntilAsync(_ => Task.FromResult(DateTime.UtcNow), LaterBy(1.1 * Enough), options: Soon);
        }

        Assert.True(count > 1);
    }

    [Fact]
    public async Task A_download_that_stops_says_that_it_timed_out()
    {
        Server.Faults.Enqueue(SandboxFault.Stall(Long) with { Path = path => path.StartsWith("/storage/", StringComparison.Ordinal) });
        var image = await UploadImageAsync();

        await using MadasterFile file = await Client.OpenLinkedFileAsync(image, new() { Timeout = Enough });

        await Assert.ThrowsAsync<TimeoutException>(() => file.ReadAsBytesAsync());
    }

    [Fact]
    public async Task The_timeout_of_a_callers_client_says_that_it_was_one()
    {
        using var http = new HttpClient { Timeout = Short };
        Server.Faults.Enqueue(SandboxFault.Slow(Long));

        TimeoutException failure = await Assert.ThrowsAsync<TimeoutException>(() => ClientOver(http).V3_0.Folder.GetFoldersAsync());

        Assert.Contains("Folder_GetFolders", failure.Message);
    }

    [Fact]
    public async Task The_timeout_of_a_callers_client_holds_for_the_body_too()
    {
        using var http = new HttpClient { Timeout = Short };
        Server.Faults.Enqueue(SandboxFault.Stall(Long));

        await Assert.ThrowsAsync<TimeoutException>(() => ClientOver(http).V3_0.Folder.GetFoldersAsync());
    }

    private async Task<string> UploadImageAsync()
    {
        await Client.V3_0.Building.AddImageAsync(SandboxIds.Building.ToString(), MadasterFile.FromBytes(new byte[50_000], "a.png"));
        return (await Client.V3_0.Building.GetImagesAsync(SandboxIds.Building)).Single().Url!;
    }

    private static Func<DateTime, bool> LaterBy(TimeSpan time)
    {
        DateTime end = DateTime.UtcNow + time;
        return now => now >= end;
    }
}
