using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Madaster;
using MadasterGen.Benchmarks.Json.HandWritten;
using NewtonsoftClient = Peers.NSwagWithNewtonsoft.V4_0;
using SystemTextClient = Peers.NSwagWithSystemText.V4_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Benchmarks.Json;

/// <summary>1,000 commodities of v4.0, polymorphic, about 1.1 MB, into what is sent.</summary>
[MemoryDiagnoser]
public class WritingCommodities
{
    private static readonly MadasterJsonWriter<List<V4.CommodityBase>> WriteList =
        static (writer, list, mode) => MadasterJson.WriteList(writer, list, static (writer, value, mode) => value.WriteJson(writer, mode), mode);

    private List<Plain.V4.CommodityBase> _plain = [];
    private List<V4.CommodityBase> _generated = [];
    private List<SystemTextClient.CommodityBase> _systemText = [];
    private List<NewtonsoftClient.CommodityBase> _newtonsoft = [];

    [GlobalSetup]
    public void SetUp()
    {
        byte[] json = CommodityBodies.InFront();
        _plain = CommodityReader.Read(json);
        _generated = GeneratedJson.Read(json, static (ref Utf8JsonReader reader) => MadasterJson.ReadList<V4.CommodityBase>(ref reader, V4.CommodityBase.ReadJson));
        _systemText = JsonSerializer.Deserialize<List<SystemTextClient.CommodityBase>>(json)!;
        _newtonsoft = NewtonsoftJson.Read<List<NewtonsoftClient.CommodityBase>>(json);
        using var buffer = new MadasterBufferWriter();
        CommodityWriter.Write(buffer, _plain);
        Agreement.Check("hand-written", json, buffer.WrittenMemory.Span);
        Agreement.Check("generated", json, WriteGenerated(_generated));
        Agreement.Check("source generator", json, SourceGenerator());
        Agreement.Check("NSwag with System.Text.Json", json, NSwagWithSystemText());
        Agreement.Check("NSwag with Newtonsoft.Json", json, NSwagWithNewtonsoft());
    }

    internal static byte[] WriteGenerated(List<V4.CommodityBase> list)
    {
        using MadasterBufferWriter buffer = GeneratedJson.Write(list, WriteList);
        return buffer.WrittenMemory.ToArray();
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        using var buffer = new MadasterBufferWriter();
        CommodityWriter.Write(buffer, _plain);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public int Generated()
    {
        using MadasterBufferWriter buffer = GeneratedJson.Write(_generated, WriteList);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public byte[] SourceGenerator() => JsonSerializer.SerializeToUtf8Bytes(_plain, PlainCommodityJson.Relaxed.ListCommodityBase);

    [Benchmark]
    public byte[] NSwagWithSystemText() => JsonSerializer.SerializeToUtf8Bytes(_systemText);

    [Benchmark]
    public byte[] NSwagWithNewtonsoft() => NewtonsoftJson.Write(_newtonsoft);
}
