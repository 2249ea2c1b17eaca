using BenchmarkDotNet.Attributes;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>The shortest call where the answer comes as a stream and a deadline covers all of it, as with a real connection.</summary>
[MemoryDiagnoser]
public class GettingAccountStreamed
{
    private CallClients _clients = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _clients = new(CallBodies.Account, isStreamed: true);
        _clients.Check(
            ("hand-written", async () => await _clients.HandWritten.GetAccountAsync()),
            ("guarded", async () => await _clients.Guarded.GetAccountAsync()),
            ("generated", async () => await _clients.Generated.V3_0.Account.GetAccountAsync()));
    }

    [Benchmark(Baseline = true)]
    public Task HandWritten() => _clients.HandWritten.GetAccountAsync();

    [Benchmark]
    public Task Guarded() => _clients.Guarded.GetAccountAsync();

    [Benchmark]
    public Task Generated() => _clients.Generated.V3_0.Account.GetAccountAsync();
}
