using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>Many calls at once, and calls from threads that must not be needed to go on.</summary>
public sealed class ConcurrencyTests : CallTests
{
    [Fact]
    public async Task One_client_makes_many_calls_at_once()
    {
        FolderResponse[] added = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Client.V3_0.Folder.AddFolderAsync(Samples.Folder($"folder-{i}"))));

        FolderResponse[] read = await Task.WhenAll(added.Select(folder => Client.V3_0.Folder.GetFolderByIdAsync(folder.Id)));

        Assert.Equal(added, read);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"folder-{i}"), read.Select(folder => folder.ExternalId));
    }

    [Fact]
    public async Task No_call_needs_the_thread_that_made_it()
    {
        var context = new CountingContext();
        Server.Faults.Enqueue(SandboxFault.Slow(TimeSpan.FromMilliseconds(5)) with { Forever = true });
        Func<Task>[] calls =
        [
            () => Client.V3_0.Account.GetAccountAsync(),
            () => Client.V3_0.Folder.GetFolderByIdOrDefaultAsync(Guid.NewGuid()),
            () => Client.V3_0.Building.RecalculateBuildingAsync(SandboxIds.Building),
            () => Client.V4_0.Commodity.UploadFileAsync(SandboxIds.WindowFrame, MadasterFile.FromStream(new MemoryStream(new byte[200_000]), "a.pdf")),
            () => Client.V3_0.Folder.EnumerateFoldersAsync().GetAsyncEnumerator().MoveNextAsync().AsTask(),
            () => Client.V4_0.Database.EnumerateCommoditiesAsync(SandboxIds.PlatformDatabase, pageSize: 1).GetAsyncEnumerator().MoveNextAsync().AsTask(),
            () => Client.V3_0.BuildingFileElement.UpsertElementsInBatchesAsync(SandboxIds.Building, SandboxIds.GeneratedFile, [Samples.Element("e")])
                .GetAsyncEnumerator().MoveNextAsync().AsTask(),
            () => MadasterPolling.UntilAsync(token => Client.V3_0.Account.GetAccountAsync(cancellationToken: token), _ => true),
        ];

        foreach (Func<Task> call in calls)
            await context.Run(call);

        Assert.Equal(0, context.Posts);
    }

    /// <summary>The context of a window, where waiting for a continuation that needs it would last for ever.</summary>
    private sealed class CountingContext : SynchronizationContext
    {
        private int _posts;

        public int Posts => Volatile.Read(ref _posts);

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            ThreadPool.QueueUserWorkItem(_ => Run(() => { d(state); return Task.CompletedTask; }));
        }

        public Task Run(Func<Task> start)
        {
            SynchronizationContext? before = Current;
            SetSynchronizationContext(this);
            try
            {
                return start();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }
    }
}
