using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Faults;

/// <summary>The caller's own cancellation.</summary>
public sealed class CancellationTests : CallTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Cancelling_a_slow_call_is_a_cancellation_and_no_timeout()
    {
        using var source = new CancellationTokenSource();
        Server.Faults.Enqueue(SandboxFault.Slow(Long));
        Task call = Client.V3_0.Folder.GetFoldersAsync(cancellationToken: source.Token);
        await WaitForAsync(() => Server.Requests.Count == 1);

        await source.CancelAsync();

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.IsNotType<TimeoutException>(cancelled.InnerException);
    }

    [Fact]
    public async Task Cancelling_in_the_middle_of_a_body_is_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        Server.Faults.Enqueue(SandboxFault.Stall(Long));
        Task call = Client.V3_0.Folder.GetFoldersAsync(new() { OnResponse = _ => source.CancelAfter(1) }, source.Token);

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal(source.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task Cancelling_over_a_callers_client_is_a_cancellation()
    {
        using var http = new HttpClient();
        using var source = new CancellationTokenSource();
        Server.Faults.Enqueue(SandboxFault.Slow(Long));
        Task call = ClientOver(http).V3_0.Folder.GetFoldersAsync(cancellationToken: source.Token);
        await WaitForAsync(() => Server.Requests.Count == 1);

        await source.CancelAsync();

        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    [Fact]
    public async Task A_sequence_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var sequence = Client.V3_0.BuildingFileElement.EnumerateElementsAsync(SandboxIds.Building, SandboxIds.GeneratedFile);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var element in sequence.WithCancellation(source.Token))
                await source.CancelAsync();
        });
    }

    [Fact]
    public async Task A_call_that_is_cancelled_beforehand_sends_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client.V3_0.Building.RecalculateBuildingAsync(SandboxIds.Building, cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(Server.Requests);
    }
}
