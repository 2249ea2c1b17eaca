using System.Globalization;
using System.Net.Http.Headers;
using Madaster;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Benchmarks.Calls;
using MadasterGen.Benchmarks.Contests;

namespace MadasterGen.Benchmarks.Transfers;

/// <summary>Files up to Kestrel and down from it, beside a hand-written <c>StreamContent</c> and <c>CopyToAsync</c>: neither is in memory whole.</summary>
internal sealed class TransfersMeasurement : IMeasurement
{
    private const double Limit = 1.05;

    // 64 KB, 32 MB.
    private static readonly (int Bytes, int Calls)[] s_sizes = [(65_536, 200), (33_554_432, 2)];

    private static int Rounds => Effort.Of(31, 11);

    public string Name => "transfers";

    public IReadOnlyList<Bar> Measure() => [.. s_sizes.SelectMany(static size => MeasureAsync(size.Bytes, size.Calls).GetAwaiter().GetResult())];

    private static async Task<Bar[]> MeasureAsync(int bytes, int calls)
    {
        byte[] file = new byte[bytes];
        new Random(1).NextBytes(file);
        FileServer server = await FileServer.StartAsync(file).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            using var client = new MadasterClient(new MadasterClientOptions { ApiKey = CallClients.Key, BaseAddress = server.Address });
            using var plain = new HttpClient { BaseAddress = server.Address };
            string what = string.Create(CultureInfo.InvariantCulture, $"a file of {bytes:#,0} bytes");
            Bar[] up = await CompareAsync($"{what}, up", () => UploadAsync(client, file), () => UploadAsync(plain, file), calls).ConfigureAwait(false);
            if (server.Received != bytes) throw new InvalidOperationException("The file did not arrive whole.");
            Uri address = new(server.Address, FileServer.Path);
            return [.. up, .. await CompareAsync($"{what}, down", () => DownloadAsync(client, address, bytes), () => DownloadAsync(plain, bytes), calls).ConfigureAwait(false)];
        }
    }

    private static async Task<Bar[]> CompareAsync(string what, Func<Task> ours, Func<Task> handWritten, int calls)
    {
        (List<double> Times, List<double> Bytes) own = ([], []);
        (List<double> Times, List<double> Bytes) other = ([], []);
        for (int round = -3; round < Rounds; round++)
        {
            bool isFirst = round % 2 == 0;
            Turn first = await Turn.TakeAsync(isFirst ? ours : handWritten, calls).ConfigureAwait(false);
            Turn second = await Turn.TakeAsync(isFirst ? handWritten : ours, calls).ConfigureAwait(false);
            if (round < 0) continue; // the run time still compiles
            (Turn mine, Turn theirs) = isFirst ? (first, second) : (second, first);
            own.Times.Add(mine.Nanoseconds);
            own.Bytes.Add(mine.Bytes);
            other.Times.Add(theirs.Nanoseconds);
            other.Bytes.Add(theirs.Bytes);
        }

        return
        [
            Bar.AtMost(what + ": time", Figure.Of("", own.Times, Unit.Nanoseconds), Figure.Of("hand-written", other.Times, Unit.Nanoseconds), Limit),
            Bar.Beside(what + ": bytes, the server's included", Figure.Of("", own.Bytes, Unit.Bytes), Figure.Of("hand-written", other.Bytes, Unit.Bytes)),
        ];
    }

    private static Task UploadAsync(MadasterClient client, byte[] file) =>
        client.V3_0.BuildingFile.UploadFileAsync(CallBodies.Id, CallBodies.Id, "model.ifc", MadasterFile.FromStream(new MemoryStream(file)));

    private static async Task UploadAsync(HttpClient client, byte[] file)
    {
        using var content = new StreamContent(new MemoryStream(file));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var message = new HttpRequestMessage(HttpMethod.Post, $"/api/v3.0/building/{CallBodies.Id}/files/{CallBodies.Id}/upload/model.ifc") { Content = content };
        message.Headers.TryAddWithoutValidation("X-API-Key", CallClients.Key);
        using HttpResponseMessage response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }

    private static async Task DownloadAsync(MadasterClient client, Uri address, int bytes)
    {
        MadasterFile file = await client.OpenLinkedFileAsync(address).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
            await CheckAsync(await file.OpenReadAsync().ConfigureAwait(false), bytes).ConfigureAwait(false);
    }

    private static async Task DownloadAsync(HttpClient client, int bytes)
    {
        using HttpResponseMessage response = await client.GetAsync(FileServer.Path, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await CheckAsync(await response.Content.ReadAsStreamAsync().ConfigureAwait(false), bytes).ConfigureAwait(false);
    }

    // As a program that writes the file somewhere reads it.
    private static async Task CheckAsync(Stream stream, int bytes)
    {
        var counted = new CountingStream();
        await using (stream.ConfigureAwait(false))
        await using (counted.ConfigureAwait(false))
        {
            await stream.CopyToAsync(counted).ConfigureAwait(false);
            if (counted.Count != bytes) throw new InvalidOperationException("The file did not arrive whole.");
        }
    }
}
