using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Madaster;
using MadasterGen.Benchmarks.Json.HandWritten;
using NewtonsoftClient = Peers.NSwagWithNewtonsoft.V4_0;
using SystemTextClient = Peers.NSwagWithSystemText.V4_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Benchmarks.Json;

/// <summary>1,000 commodities of v4.0, polymorphic, about 1.1 MB.</summary>
[MemoryDiagnoser]
public class ReadingCommodities
{
    private static readonly MadasterJsonReader<List<V4.CommodityBase>> ReadList =
        static (ref Utf8JsonReader reader) => MadasterJson.ReadList<V4.CommodityBase>(ref reader, V4.CommodityBase.ReadJson);

    private byte[] _json = [];

    /// <summary>Where the discriminator is.</summary>
    [Params("in front", "behind")]
    public string Discriminator { get; set; } = "in front";

    [GlobalSetup]
    public void SetUp()
    {
        _json = Discriminator == "in front" ? CommodityBodies.InFront() : CommodityBodies.Behind();
        using var buffer = new MadasterBufferWriter();
        CommodityWriter.Write(buffer, (List<Plain.V4.CommodityBase>)HandWritten());
        Agreement.Check("hand-written", _json, buffer.WrittenMemory.Span);
        Agreement.Check("generated", _json, WritingCommodities.WriteGenerated((List<V4.CommodityBase>)Generated()));
        Agreement.Check("source generator", _json, JsonSerializer.SerializeToUtf8Bytes((List<Plain.V4.CommodityBase>)SourceGenerator(), PlainCommodityJson.Relaxed.ListCommodityBase));
        Agreement.Check("NSwag with System.Text.Json", _json, JsonSerializer.SerializeToUtf8Bytes(NSwagWithSystemText()));
        Agreement.Check("NSwag with Newtonsoft.Json", _json, NewtonsoftJson.Write(NSwagWithNewtonsoft()));
    }

    [Benchmark(Baseline = true)]
    public object HandWritten() => CommodityReader.Read(_json);

    [Benchmark]
    public object Generated() => GeneratedJson.Read(_json, ReadList);

    [Benchmark]
    public object SourceGenerator() =>
        JsonSerializer.Deserialize(_json, (Discriminator == "in front" ? PlainCommodityJson.Relaxed : PlainCommodityJson.InAnyOrder).ListCommodityBase)!;

    [Benchmark]
    public object NSwagWithSystemText() => JsonSerializer.Deserialize<List<SystemTextClient.CommodityBase>>(_json)!;

    [Benchmark]
    public object NSwagWithNewtonsoft() => NewtonsoftJson.Read<List<NewtonsoftClient.CommodityBase>>(_json);
}
