using System.Text.Json;
using Madaster;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>What both ways of sending by hand are made of.</summary>
internal static class CallParts
{
    internal static void AddHeaders(HttpRequestMessage message, string key)
    {
        message.Headers.TryAddWithoutValidation("X-API-Key", key);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
    }

    /// <summary>Makes a token that ends with the time too; null where there is no time of ours.</summary>
    internal static CancellationTokenSource? Deadline(TimeSpan? time, ref CancellationToken token)
    {
        if (time is not { } after) return null;
        CancellationTokenSource source = token.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(token) : new();
        source.CancelAfter(after);
        token = source.Token;
        return source;
    }

    internal static HttpRequestException OfStatus(HttpResponseMessage response) =>
        new($"The server answered {(int)response.StatusCode}.", null, response.StatusCode);

    internal static T Parse<T>(ReadOnlySpan<byte> json, MadasterJsonReader<T> read)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        T value = read(ref reader);
        reader.Read();
        return value;
    }
}
