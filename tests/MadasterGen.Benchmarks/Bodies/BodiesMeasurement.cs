using System.Globalization;
using Madaster;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Benchmarks.Calls;
using MadasterGen.Benchmarks.Contests;
using MadasterGen.Benchmarks.Data;
using MadasterGen.Benchmarks.Json.HandWritten;
using V3 = Madaster.V3_0;

namespace MadasterGen.Benchmarks.Bodies;

/// <summary>The same list through a socket: read whole and then parsed, or parsed as it arrives. It decides how the client reads.</summary>
internal sealed class BodiesMeasurement : IMeasurement
{
    private const int Rounds = 21;

    // 2 KB, 64 KB, 1 MB, 16 MB.
    private static readonly (int Elements, int Calls)[] Sizes = [(2, 300), (58, 60), (930, 5), (14_900, 1)];

    public string Name => "bodies";

    public IReadOnlyList<Bar> Measure() => [.. Sizes.SelectMany(static size => MeasureAsync(size.Elements, size.Calls).GetAwaiter().GetResult())];

    private static async Task<Bar[]> MeasureAsync(int elements, int calls)
    {
        using var server = new BodyServer(Body(elements));
        using var client = new MadasterClient(new MadasterClientOptions { ApiKey = CallClients.Key, BaseAddress = server.Address });
        Func<Task<IReadOnlyList<V3.BuildingFileElementResponse>>> whole = () => client.V3_0.BuildingFileElement.GetElementsAsync(CallBodies.Id, CallBodies.Id);
        Func<Task<IReadOnlyList<V3.BuildingFileElementResponse>>> arriving = () => CollectAsync(client);
        if (!(await whole()).SequenceEqual(await arriving())) throw new InvalidOperationException("They do not read the same.");
        (List<double> Times, List<double> Bytes) ours = ([], []);
        (List<double> Times, List<double> Bytes) other = ([], []);
        for (int round = -3; round < Rounds; round++)
        {
            Turn first = await Turn.TakeAsync(whole, calls);
            Turn second = await Turn.TakeAsync(arriving, calls);
            if (round < 0) continue; // the run time still compiles
            ours.Times.Add(first.Nanoseconds);
            ours.Bytes.Add(first.Bytes);
            other.Times.Add(second.Nanoseconds);
            other.Bytes.Add(second.Bytes);
        }

        string what = string.Create(CultureInfo.InvariantCulture, $"a list of {Body(elements).Length:#,0} bytes through a socket");
        return
        [
            Bar.Beside(what + ": time", Figure.Of("", ours.Times, Unit.Nanoseconds), Figure.Of("parsed as it arrives", other.Times, Unit.Nanoseconds)),
            Bar.Beside(what + ": bytes", Figure.Of("", ours.Bytes, Unit.Bytes), Figure.Of("parsed as it arrives", other.Bytes, Unit.Bytes)),
        ];
    }

    private static async Task<IReadOnlyList<V3.BuildingFileElementResponse>> CollectAsync(MadasterClient client)
    {
        var list = new List<V3.BuildingFileElementResponse>();
        await foreach (V3.BuildingFileElementResponse element in client.V3_0.BuildingFileElement.EnumerateElementsAsync(CallBodies.Id, CallBodies.Id).ConfigureAwait(false))
            list.Add(element);
        return list;
    }

    private static byte[] Body(int elements)
    {
        using var buffer = new MadasterBufferWriter();
        ElementWriter.Write(buffer, Elements.Make(elements));
        return buffer.WrittenMemory.ToArray();
    }
}
