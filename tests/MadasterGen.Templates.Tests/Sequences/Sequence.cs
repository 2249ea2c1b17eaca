using System.Text;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests.Sequences;

/// <summary>Reads sequences from bodies that come in pieces.</summary>
internal static class Sequence
{
    internal delegate IAsyncEnumerable<T> Call<T>(MadasterTransport transport, CancellationToken cancellationToken);

    internal static IAsyncEnumerable<Thing> Lines(MadasterTransport transport, CancellationToken cancellationToken) =>
        transport.EnumerateAsync(() => Api.Request(), "application/jsonl", exchange => new MadasterLineReader<Thing>(exchange, Thing.Reader, false), cancellationToken);

    internal static IAsyncEnumerable<Thing> Texts(MadasterTransport transport, CancellationToken cancellationToken) =>
        transport.EnumerateAsync(
            () => Api.Request(), "application/json-seq", exchange => new MadasterTextSequenceReader<Thing>(exchange, Thing.Reader, false), cancellationToken);

    internal static IAsyncEnumerable<Thing> EventData(MadasterTransport transport, CancellationToken cancellationToken) =>
        EventsAs(transport, MadasterEventForm.Json, Thing.Reader, cancellationToken);

    internal static IAsyncEnumerable<MadasterServerSentEvent> Events(MadasterTransport transport, CancellationToken cancellationToken) =>
        EventsAs(transport, new MadasterEventForm(static _ => false), MadasterServerSentEvent.ReadJson, cancellationToken);

    internal static IAsyncEnumerable<T> EventsAs<T>(
        MadasterTransport transport, MadasterEventForm form, MadasterJsonReader<T> read, CancellationToken cancellationToken) =>
        transport.EnumerateAsync(
            () => Api.Request(), "text/event-stream", exchange => new MadasterEventReader<T>(exchange, form, read, false), cancellationToken);

    /// <summary>The elements of a body.</summary>
    internal static async Task<List<T>> AllAsync<T>(Call<T> call, params byte[][] pieces)
    {
        var found = new List<T>();
        await CollectAsync(call, found, pieces);
        return found;
    }

    /// <summary>Collects the elements of a body, those before a failure too.</summary>
    internal static async Task CollectAsync<T>(Call<T> call, List<T> found, params byte[][] pieces)
    {
        using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new Pieces(pieces) })));
        using var api = new Api(http, new Uri("https://localhost"), o => o.MaxResponseSize = 100_000);
        await foreach (T element in call(api.Transport, default)) found.Add(element);
    }

    /// <summary>Reads a body cut in two at every byte, and byte for byte.</summary>
    internal static async Task AssertCutEverywhereAsync<T>(Call<T> call, string text, params T[] expected)
    {
        byte[] body = Encoding.UTF8.GetBytes(text);
        for (int cut = 0; cut <= body.Length; cut++)
            Assert.Equal(expected, await AllAsync(call, body[..cut], body[cut..]));
        Assert.Equal(expected, await AllAsync(call, body.Select(b => new[] { b }).ToArray()));
    }

    /// <summary>Where the exception says that a body could not be read.</summary>
    internal static async Task<string?> PlaceOfFailureAsync<T>(Call<T> call, string text) =>
        (await Assert.ThrowsAsync<MadasterApiException>(() => AllAsync(call, Encoding.UTF8.GetBytes(text)))).JsonPath;
}
