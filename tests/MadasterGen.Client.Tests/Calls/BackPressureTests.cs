using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls;

/// <summary>A reader that stops makes the server wait.</summary>
public sealed class BackPressureTests : CallTests
{
    private IAsyncEnumerable<BuildingFileElementResponse> Elements =>
        Client.V3_0.BuildingFileElement.EnumerateElementsAsync(SandboxIds.Building, SandboxIds.GeneratedFile);

    [Fact]
    public async Task A_list_that_is_not_read_on_is_not_made_on()
    {
        await using IAsyncEnumerator<BuildingFileElementResponse> reader = Elements.GetAsyncEnumerator();
        Assert.True(await reader.MoveNextAsync());

        long made = await QuietAsync();

        // The buffers of the network hold some thousand elements; the list has a million.
        Assert.InRange(made, 1, 100_000);
        Assert.Equal("element-1", reader.Current.Id);
    }

    [Fact]
    public async Task A_list_that_is_left_ends_the_request()
    {
        await foreach (BuildingFileElementResponse element in Elements)
            break;

        Assert.InRange(await QuietAsync(), 1, 100_000);
    }

    // Until the server makes nothing more between two looks.
    private Task<long> QuietAsync()
    {
        long before = -1;
        return MadasterPolling.UntilAsync(
            _ => Task.FromResult(Server.StreamedElements),
            now => now == Interlocked.Exchange(ref before, now),
            options: new() { Interval = TimeSpan.FromMilliseconds(100), Timeout = TimeSpan.FromMinutes(2) });
    }
}
