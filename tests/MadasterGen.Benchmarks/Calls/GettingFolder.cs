using BenchmarkDotNet.Attributes;
using NSwagClient = Peers.NSwagWithSystemText.V3_0.FolderClient;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>A call with a parameter in its path.</summary>
[MemoryDiagnoser]
public class GettingFolder
{
    private CallClients _clients = null!;
    private NSwagClient _nswag = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _clients = new(CallBodies.Folder);
        _nswag = new(CallClients.Host.AbsoluteUri, _clients.WithDefaultKey);
        _clients.Check(
            ("hand-written", async () => await _clients.HandWritten.GetFolderByIdAsync(CallBodies.Id) is { } folder ? (folder.Id, folder.Name, folder.ParentId) : null),
            ("guarded", async () => await _clients.Guarded.GetFolderByIdAsync(CallBodies.Id) is { } folder ? (folder.Id, folder.Name, folder.ParentId) : null),
            ("generated", async () => await _clients.Generated.V3_0.Folder.GetFolderByIdAsync(CallBodies.Id) is { } folder ? (folder.Id, folder.Name, folder.ParentId) : null),
            ("Refit", async () => await _clients.Refit.GetFolderByIdAsync(CallBodies.Id, CallClients.Key) is { } folder ? (folder.Id, folder.Name, folder.ParentId) : null),
            ("NSwag", async () => await _nswag.GetFolderByIdAsync(CallBodies.Id) is { } folder ? (folder.Id, folder.Name, folder.ParentId) : null));
    }

    [Benchmark(Baseline = true)]
    public Task HandWritten() => _clients.HandWritten.GetFolderByIdAsync(CallBodies.Id);

    [Benchmark]
    public Task Guarded() => _clients.Guarded.GetFolderByIdAsync(CallBodies.Id);

    [Benchmark]
    public Task Generated() => _clients.Generated.V3_0.Folder.GetFolderByIdAsync(CallBodies.Id);

    [Benchmark]
    public Task WithRefit() => _clients.Refit.GetFolderByIdAsync(CallBodies.Id, CallClients.Key);

    [Benchmark]
    public Task NSwag() => _nswag.GetFolderByIdAsync(CallBodies.Id);
}
