using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Crafted.Recursion;
using Madaster.V3_0;
using MadasterGen.Client.Tests.Types;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Json;

/// <summary>JSON that comes in pieces.</summary>
public class BufferTests
{
    private const string Tree =
        """{"l\u0061ter":[{"é":"🧱"}],"name":"\u00e9 🧱","children":[{"name":"b","children":[]},{"byName":{"k\u0065y":{"name":"c"}}}],"parent":null}""";

    private const string Commodity =
        """{"names":{"nl":"Beton","iv":"1"},"before":{"commodityType":"x"},"isActive":true,"density":12.5,"c\u006fmmodityType":"Mat\u0065rial","materialFamilies":{"a":null,"b":"c"},"id":"0f8fad5b-d9cb-469f-a165-70867728950e","after":[1,2.5,true,null]}""";

    [Fact]
    public void A_sequence_may_be_cut_anywhere()
    {
        Node node = Wire.Read<Node>(Tree);
        V4.CommodityBase commodity = Wire.Read<V4.CommodityBase>(Commodity);

        for (int cut = 0; cut <= Encoding.UTF8.GetByteCount(Commodity); cut++)
        {
            if (cut <= Encoding.UTF8.GetByteCount(Tree))
                Assert.Equal(node, Read<Node>(Tree, cut));
            Assert.Equal(commodity, Read<V4.CommodityBase>(Commodity, cut));
        }
    }

    [Fact]
    public void A_sequence_may_come_byte_by_byte()
    {
        Assert.Equal(Wire.Write(Wire.Read<Node>(Tree)), Wire.Write(ReadBytes<Node>(Tree)));
        Assert.Equal(Wire.Write(Wire.Read<V4.CommodityBase>(Commodity)), Wire.Write(ReadBytes<V4.CommodityBase>(Commodity)));
    }

    [Fact]
    public async Task A_stream_may_come_byte_by_byte_into_the_smallest_buffer()
    {
        JsonSerializerOptions options = new() { DefaultBufferSize = 1 };

        Assert.Equal(Wire.Read<Node>(Tree), await JsonSerializer.DeserializeAsync<Node>(new Trickle(Tree), options));
        Assert.Equal(Wire.Read<V4.CommodityBase>(Commodity), await JsonSerializer.DeserializeAsync<V4.CommodityBase>(new Trickle(Commodity), options));
        Assert.Equal(
            Wire.Read<List<V4.CommodityBase>>($"[{Commodity},{Commodity}]"),
            await JsonSerializer.DeserializeAsync<List<V4.CommodityBase>>(new Trickle($"[{Commodity},{Commodity}]"), options));
    }

    [Fact]
    public async Task A_pipe_may_come_byte_by_byte()
    {
        PipeReader pipe = PipeReader.Create(new Trickle($"[{Commodity}]"), new StreamPipeReaderOptions(bufferSize: 1, minimumReadSize: 1));

        Assert.Equal(Wire.Read<List<V4.CommodityBase>>($"[{Commodity}]"), await JsonSerializer.DeserializeAsync<List<V4.CommodityBase>>(pipe));
    }

    [Fact]
    public async Task A_stream_of_elements_is_read_one_by_one()
    {
        List<FolderResponse?> folders = [];
        await foreach (FolderResponse? folder in JsonSerializer.DeserializeAsyncEnumerable<FolderResponse>(new Trickle("""[{"name":"a","later":{}},{"name":"b"}]""")))
            folders.Add(folder);

        Assert.Equal(["a", "b"], folders.Select(f => f!.Name));
    }

    private static T Read<T>(string json, int cut)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        Segment first = new(bytes.AsMemory(0, cut), null);
        Segment last = new(bytes.AsMemory(cut), first);
        Utf8JsonReader reader = new(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        return JsonSerializer.Deserialize<T>(ref reader)!;
    }

    private static T ReadBytes<T>(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        Segment first = new(bytes.AsMemory(0, 1), null);
        Segment last = first;
        for (int i = 1; i < bytes.Length; i++)
            last = new(bytes.AsMemory(i, 1), last);
        Utf8JsonReader reader = new(new ReadOnlySequence<byte>(first, 0, last, 1));
        return JsonSerializer.Deserialize<T>(ref reader)!;
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? previous)
        {
            Memory = memory;
            if (previous is null)
                return;
            RunningIndex = previous.RunningIndex + previous.Memory.Length;
            previous.Next = this;
        }
    }

    private sealed class Trickle(string json) : MemoryStream(Encoding.UTF8.GetBytes(json))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return await base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
        }
    }
}
