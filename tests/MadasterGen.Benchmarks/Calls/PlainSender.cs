using Madaster;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>
/// The least that works. The key goes with each request, not into the defaults of the <c>HttpClient</c>; the answer is read into pooled
/// memory, within the time-out of the <c>HttpClient</c> where it ends there, else within a deadline that covers the whole call.
/// </summary>
internal readonly struct PlainSender(HttpClient client, string key, TimeSpan? deadline) : ICallSender
{
    private readonly HttpClient _client = client;
    private readonly string _key = key;
    private readonly TimeSpan? _deadline = deadline;

    public async Task<T> SendAsync<T>(HttpRequestMessage message, MadasterJsonReader<T> read, CancellationToken token)
    {
        using (message)
        using (CancellationTokenSource? source = CallParts.Deadline(_deadline, ref token))
        {
            CallParts.AddHeaders(message, _key);
            using HttpResponseMessage response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode) throw CallParts.OfStatus(response);
            PooledBody body = await PooledBody.ReadAsync(response, long.MaxValue, token).ConfigureAwait(false);
            T value = CallParts.Parse(body.Span, read);
            body.Return();
            return value;
        }
    }
}
