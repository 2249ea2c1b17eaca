using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Madaster;
using MadasterGen.Benchmarks.Json.HandWritten;
using NewtonsoftClient = Peers.NSwagWithNewtonsoft.V4_0;
using SystemTextClient = Peers.NSwagWithSystemText.V4_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Benchmarks.Json;

/// <summary>One object of seven texts, there and back: what starting costs.</summary>
[MemoryDiagnoser]
public class SmallObject
{
    private byte[] _json = [];

    [GlobalSetup]
    public void SetUp()
    {
        _json = """{"name":"Company 17","street":"Street 4","zipCode":"1234 AB","city":"City 5","country":"NL","GLN":"8712345000004","website":"https://company.example"}"""u8.ToArray();
        using var buffer = new MadasterBufferWriter();
        CommodityWriter.Write(buffer, CommodityReader.ReadCompany(_json));
        Agreement.Check("hand-written", _json, buffer.WrittenMemory.Span);
        using MadasterBufferWriter generated = Write(GeneratedJson.Read(_json, V4.Company.ReadJson));
        Agreement.Check("generated", _json, generated.WrittenMemory.Span);
        Agreement.Check("source generator", _json, SourceGenerator());
        Agreement.Check("NSwag with System.Text.Json", _json, NSwagWithSystemText());
        Agreement.Check("NSwag with Newtonsoft.Json", _json, NSwagWithNewtonsoft());
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        using var buffer = new MadasterBufferWriter();
        CommodityWriter.Write(buffer, CommodityReader.ReadCompany(_json));
        return buffer.WrittenCount;
    }

    [Benchmark]
    public int Generated()
    {
        using MadasterBufferWriter buffer = Write(GeneratedJson.Read(_json, V4.Company.ReadJson));
        return buffer.WrittenCount;
    }

    [Benchmark]
    public byte[] SourceGenerator() => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(_json, PlainCommodityJson.Relaxed.Company)!, PlainCommodityJson.Relaxed.Company);

    [Benchmark]
    public byte[] NSwagWithSystemText() => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<SystemTextClient.Company>(_json));

    [Benchmark]
    public byte[] NSwagWithNewtonsoft() => NewtonsoftJson.Write(NewtonsoftJson.Read<NewtonsoftClient.Company>(_json));

    private static MadasterBufferWriter Write(V4.Company company) =>
        GeneratedJson.Write(company, static (writer, value, mode) => value.WriteJson(writer, mode));
}
