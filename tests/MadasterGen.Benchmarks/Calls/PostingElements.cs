using BenchmarkDotNet.Attributes;
using V3 = Madaster.V3_0;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>A call whose body is short or long: what it allocates is not to grow with it.</summary>
[MemoryDiagnoser]
public class PostingElements
{
    private CallClients _clients = null!;
    private V3.BuildingFileElementRequest[] _elements = [];

    /// <summary>How many elements one call sends.</summary>
    [Params(1, 1_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _elements = [.. Enumerable.Range(0, Count).Select(static i => new V3.BuildingFileElementRequest { Id = "element " + i, Name = "Wall", Volume = i / 4.0 })];
        _clients = new("{}"u8.ToArray());
        _clients.Check(
            ("hand-written", async () => await _clients.HandWritten.UpsertElementsAsync(CallBodies.Id, CallBodies.Id, _elements)),
            ("guarded", async () => await _clients.Guarded.UpsertElementsAsync(CallBodies.Id, CallBodies.Id, _elements)),
            ("generated", async () => await _clients.Generated.V3_0.BuildingFileElement.UpsertElementsAsync(CallBodies.Id, CallBodies.Id, _elements)));
    }

    [Benchmark(Baseline = true)]
    public Task HandWritten() => _clients.HandWritten.UpsertElementsAsync(CallBodies.Id, CallBodies.Id, _elements);

    [Benchmark]
    public Task Guarded() => _clients.Guarded.UpsertElementsAsync(CallBodies.Id, CallBodies.Id, _elements);

    [Benchmark]
    public Task Generated() => _clients.Generated.V3_0.BuildingFileElement.UpsertElementsAsync(CallBodies.Id, CallBodies.Id, _elements);
}
