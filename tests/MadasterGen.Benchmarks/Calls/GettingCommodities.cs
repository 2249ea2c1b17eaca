using BenchmarkDotNet.Attributes;
using NSwagClient = Peers.NSwagWithSystemText.V4_0.DatabaseClient;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>A call with parameters in path and query, answered with a list.</summary>
[MemoryDiagnoser]
public class GettingCommodities
{
    private CallClients _clients = null!;
    private NSwagClient _nswag = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _clients = new(CallBodies.Commodities);
        _nswag = new(CallClients.Host.AbsoluteUri, _clients.WithDefaultKey);
        _clients.Check(
            ("hand-written", async () => await _clients.HandWritten.GetCommoditiesAsync(CallBodies.Id, 200, 100) is [{ } one] ? (one.Id, one.Names?["en"], one.ExternalId) : null),
            ("guarded", async () => await _clients.Guarded.GetCommoditiesAsync(CallBodies.Id, 200, 100) is [{ } one] ? (one.Id, one.Names?["en"], one.ExternalId) : null),
            ("generated", async () => await _clients.Generated.V4_0.Database.GetCommoditiesAsync(CallBodies.Id, skip: 200, take: 100) is [{ } one] ? (one.Id, one.Names?["en"], one.ExternalId) : null),
            ("Refit", async () => await _clients.Refit.GetCommoditiesAsync(CallBodies.Id, 200, 100, CallClients.Key) is [{ } one] ? (one.Id, one.Names?["en"], one.ExternalId) : null),
            ("NSwag", async () => (await _nswag.GetCommoditiesAsync(CallBodies.Id, skip: 200, take: 100)).Single() is { } one ? (one.Id, one.Names.En, one.ExternalId) : null));
    }

    [Benchmark(Baseline = true)]
    public Task HandWritten() => _clients.HandWritten.GetCommoditiesAsync(CallBodies.Id, 200, 100);

    [Benchmark]
    public Task Guarded() => _clients.Guarded.GetCommoditiesAsync(CallBodies.Id, 200, 100);

    [Benchmark]
    public Task Generated() => _clients.Generated.V4_0.Database.GetCommoditiesAsync(CallBodies.Id, skip: 200, take: 100);

    [Benchmark]
    public Task WithRefit() => _clients.Refit.GetCommoditiesAsync(CallBodies.Id, 200, 100, CallClients.Key);

    [Benchmark]
    public Task NSwag() => _nswag.GetCommoditiesAsync(CallBodies.Id, skip: 200, take: 100);
}
