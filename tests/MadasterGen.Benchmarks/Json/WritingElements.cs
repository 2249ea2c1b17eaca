using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Madaster;
using MadasterGen.Benchmarks.Json.HandWritten;
using NewtonsoftClient = Peers.NSwagWithNewtonsoft.V3_0;
using SystemTextClient = Peers.NSwagWithSystemText.V3_0;
using V3 = Madaster.V3_0;

namespace MadasterGen.Benchmarks.Json;

/// <summary>1,000 elements of v3.0, about 1.1 MB, into what is sent.</summary>
[MemoryDiagnoser]
public class WritingElements
{
    private static readonly MadasterJsonWriter<List<V3.BuildingFileElementResponse>> WriteList =
        static (writer, list, mode) => MadasterJson.WriteList(writer, list, static (writer, value, mode) => value.WriteJson(writer, mode), mode);

    private List<Plain.V3.Element> _plain = [];
    private List<V3.BuildingFileElementResponse> _generated = [];
    private List<SystemTextClient.BuildingFileElementResponse> _systemText = [];
    private List<NewtonsoftClient.BuildingFileElementResponse> _newtonsoft = [];

    [GlobalSetup]
    public void SetUp()
    {
        byte[] json = ElementBodies.Make();
        _plain = ElementReader.Read(json);
        _generated = GeneratedJson.Read(json, static (ref Utf8JsonReader reader) => MadasterJson.ReadList<V3.BuildingFileElementResponse>(ref reader, V3.BuildingFileElementResponse.ReadJson));
        _systemText = JsonSerializer.Deserialize<List<SystemTextClient.BuildingFileElementResponse>>(json)!;
        _newtonsoft = NewtonsoftJson.Read<List<NewtonsoftClient.BuildingFileElementResponse>>(json);
        using var buffer = new MadasterBufferWriter();
        ElementWriter.Write(buffer, _plain);
        Agreement.Check("hand-written", json, buffer.WrittenMemory.Span);
        Agreement.Check("generated", json, WriteGenerated(_generated));
        Agreement.Check("source generator", json, SourceGenerator());
        Agreement.Check("NSwag with System.Text.Json", json, NSwagWithSystemText());
        Agreement.Check("NSwag with Newtonsoft.Json", json, NSwagWithNewtonsoft());
    }

    internal static byte[] WriteGenerated(List<V3.BuildingFileElementResponse> list)
    {
        using MadasterBufferWriter buffer = GeneratedJson.Write(list, WriteList);
        return buffer.WrittenMemory.ToArray();
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        using var buffer = new MadasterBufferWriter();
        ElementWriter.Write(buffer, _plain);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public int Generated()
    {
        using MadasterBufferWriter buffer = GeneratedJson.Write(_generated, WriteList);
        return buffer.WrittenCount;
    }

    [Benchmark]
    public byte[] SourceGenerator() => JsonSerializer.SerializeToUtf8Bytes(_plain, PlainElementJson.Relaxed.ListElement);

    [Benchmark]
    public byte[] NSwagWithSystemText() => JsonSerializer.SerializeToUtf8Bytes(_systemText);

    [Benchmark]
    public byte[] NSwagWithNewtonsoft() => NewtonsoftJson.Write(_newtonsoft);
}
