using BenchmarkDotNet.Attributes;
using Peer = Peers.NSwagWithSystemText.V3_0;
using V3 = Madaster.V3_0;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>A call with a body.</summary>
[MemoryDiagnoser]
public class PostingFolder
{
    private static readonly V3.FolderRequest Folder = new() { Name = "Offices", Description = "All offices", ParentId = CallBodies.Id, FoldertypeId = CallBodies.Id };
    private static readonly PlainFolderRequest PlainFolder = new() { Name = "Offices", Description = "All offices", ParentId = CallBodies.Id, FoldertypeId = CallBodies.Id };
    private static readonly Peer.FolderRequest NSwagFolder = new() { Name = "Offices", Description = "All offices", ParentId = CallBodies.Id, FoldertypeId = CallBodies.Id };

    private CallClients _clients = null!;
    private Peer.FolderClient _nswag = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _clients = new(CallBodies.Folder);
        _nswag = new(CallClients.Host.AbsoluteUri, _clients.WithDefaultKey);
        _clients.Check(
            ("hand-written", async () => await _clients.HandWritten.AddFolderAsync(Folder) is { } folder ? (folder.Id, folder.Name, folder.ParentId) : null),
            ("guarded", async () => await _clients.Guarded.AddFolderAsync(Folder) is { } folder ? (folder.Id, folder.Name, folder.ParentId) : null),
            ("generated", async () => await _clients.Generated.V3_0.Folder.AddFolderAsync(Folder) is { } folder ? (folder.Id, folder.Name, folder.ParentId) : null),
            ("Refit", async () => await _clients.Refit.AddFolderAsync(PlainFolder, CallClients.Key) is { } folder ? (folder.Id, folder.Name, folder.ParentId) : null));
    }

    [Benchmark(Baseline = true)]
    public Task HandWritten() => _clients.HandWritten.AddFolderAsync(Folder);

    [Benchmark]
    public Task Guarded() => _clients.Guarded.AddFolderAsync(Folder);

    [Benchmark]
    public Task Generated() => _clients.Generated.V3_0.Folder.AddFolderAsync(Folder);

    [Benchmark]
    public Task WithRefit() => _clients.Refit.AddFolderAsync(PlainFolder, CallClients.Key);

    /// <summary>Sends the owner and the identifier that were not set, as null: not the same request, but what it does.</summary>
    [Benchmark]
    public Task NSwagClient() => _nswag.AddFolderAsync(NSwagFolder);
}
