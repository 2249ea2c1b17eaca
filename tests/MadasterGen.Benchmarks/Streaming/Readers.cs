using System.Buffers;
using System.Text.Json;
using Madaster;
using MadasterGen.Benchmarks.Calls;
using MadasterGen.Benchmarks.Json;
using MadasterGen.Benchmarks.Json.HandWritten;
using MadasterGen.Benchmarks.Json.Plain.V3;
using V3 = Madaster.V3_0;

namespace MadasterGen.Benchmarks.Streaming;

/// <summary>Who reads the list: each gives the number of elements and the sum of their volumes, so that they can be compared.</summary>
internal static class Readers
{
    private const int FirstBuffer = 32_768;

    internal static async Task<(long Count, double Volume)> GeneratedAsync(int count, Action<long>? at = null)
    {
        using var http = new HttpClient(new ElementHandler(count));
        using var client = new MadasterClient(http, new() { ApiKey = CallClients.Key });
        (long, double) sum = default;
        await foreach (V3.BuildingFileElementResponse element in client.V3_0.BuildingFileElement.EnumerateElementsAsync(Guid.NewGuid(), Guid.NewGuid()))
        {
            at?.Invoke(sum.Item1);
            sum = (sum.Item1 + 1, sum.Item2 + element.Volume);
        }

        return sum;
    }

    internal static async Task<(long Count, double Volume)> SourceGeneratorAsync(int count)
    {
        (long, double) sum = default;
        using var stream = new ElementStream(count);
        await foreach (Element? element in JsonSerializer.DeserializeAsyncEnumerable(stream, PlainElementJson.Relaxed.Element))
            sum = (sum.Item1 + 1, sum.Item2 + element!.Volume);
        return sum;
    }

    /// <summary>With the framework's reader alone: it finds where an element ends, and then reads it from a copy of itself.</summary>
    internal static async Task<(long Count, double Volume)> HandWrittenAsync(int count)
    {
        (long, double) sum = default;
        using var stream = new ElementStream(count);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        JsonReaderState state = default;
        int length = 0;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false);
            length += read;
            int used = ReadElements(buffer.AsSpan(0, length), read == 0, ref state, ref sum);
            buffer.AsSpan(used, length - used).CopyTo(buffer);
            length -= used;
            if (read == 0) break;
            if (length < buffer.Length) continue;
            byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return sum;
    }

    private static int ReadElements(ReadOnlySpan<byte> json, bool isLast, ref JsonReaderState state, ref (long Count, double Volume) sum)
    {
        var reader = new Utf8JsonReader(json, isLast, state);
        Utf8JsonReader whole = reader;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                Utf8JsonReader element = reader;
                if (!reader.TrySkip()) break;
                sum = (sum.Count + 1, sum.Volume + ElementReader.ReadElement(ref element).Volume);
            }

            whole = reader;
        }

        state = whole.CurrentState;
        return (int)whole.BytesConsumed;
    }
}
