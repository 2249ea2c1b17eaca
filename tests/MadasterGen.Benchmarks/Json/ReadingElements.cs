using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Madaster;
using MadasterGen.Benchmarks.Json.HandWritten;
using NewtonsoftClient = Peers.NSwagWithNewtonsoft.V3_0;
using SystemTextClient = Peers.NSwagWithSystemText.V3_0;
using V3 = Madaster.V3_0;

namespace MadasterGen.Benchmarks.Json;

/// <summary>1,000 elements of v3.0, about 1.1 MB.</summary>
[MemoryDiagnoser]
public class ReadingElements
{
    private static readonly MadasterJsonReader<List<V3.BuildingFileElementResponse>> ReadList =
        static (ref Utf8JsonReader reader) => MadasterJson.ReadList<V3.BuildingFileElementResponse>(ref reader, V3.BuildingFileElementResponse.ReadJson);

    private byte[] _json = [];

    [GlobalSetup]
    public void SetUp()
    {
        _json = ElementBodies.Make();
        using var buffer = new MadasterBufferWriter();
        ElementWriter.Write(buffer, (List<Plain.V3.Element>)HandWritten());
        Agreement.Check("hand-written", _json, buffer.WrittenMemory.Span);
        Agreement.Check("generated", _json, WritingElements.WriteGenerated((List<V3.BuildingFileElementResponse>)Generated()));
        Agreement.Check("source generator", _json, JsonSerializer.SerializeToUtf8Bytes((List<Plain.V3.Element>)SourceGenerator(), PlainElementJson.Relaxed.ListElement));
        Agreement.Check("NSwag with System.Text.Json", _json, JsonSerializer.SerializeToUtf8Bytes(NSwagWithSystemText()));
        Agreement.Check("NSwag with Newtonsoft.Json", _json, NewtonsoftJson.Write(NSwagWithNewtonsoft()));
    }

    [Benchmark(Baseline = true)]
    public object HandWritten() => ElementReader.Read(_json);

    [Benchmark]
    public object Generated() => GeneratedJson.Read(_json, ReadList);

    [Benchmark]
    public object SourceGenerator() => JsonSerializer.Deserialize(_json, PlainElementJson.Relaxed.ListElement)!;

    [Benchmark]
    public object NSwagWithSystemText() => JsonSerializer.Deserialize<List<SystemTextClient.BuildingFileElementResponse>>(_json)!;

    [Benchmark]
    public object NSwagWithNewtonsoft() => NewtonsoftJson.Read<List<NewtonsoftClient.BuildingFileElementResponse>>(_json);
}
