using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Madaster;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>
/// The same with the guarantees of the generated client, written by hand: the limit. An answer from another
/// origin, to which a redirect took the key, is refused; a time-out is a <see cref="TimeoutException"/>,
/// whoever watches the time; a body has a limit, and what it says wrong is told with its status; who listens is told of each call.
/// </summary>
internal readonly struct GuardedSender(HttpClient client, string key, TimeSpan? deadline, Uri origin) : ICallSender
{
    private const long MostBytes = 100 * 1024 * 1024;

    private static readonly ActivitySource Source = new("HandWritten");
    private static readonly Histogram<double> Duration = new Meter("HandWritten").CreateHistogram<double>("call.duration", "s");

    private readonly HttpClient _client = client;
    private readonly string _key = key;
    private readonly TimeSpan? _deadline = deadline;
    private readonly Uri _origin = origin;

    public async Task<T> SendAsync<T>(HttpRequestMessage message, MadasterJsonReader<T> read, CancellationToken token)
    {
        CancellationToken caller = token;
        long started = Duration.Enabled ? Stopwatch.GetTimestamp() : 0;
        using Activity? activity = Source.HasListeners() ? Source.StartActivity(message.RequestUri!.AbsolutePath, ActivityKind.Internal) : null;
        using (message)
        using (CancellationTokenSource? source = CallParts.Deadline(_deadline, ref token))
        {
            try
            {
                Uri asked = message.RequestUri!;
                CallParts.AddHeaders(message, _key);
                using HttpResponseMessage response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
                Uri? answered = response.RequestMessage?.RequestUri;
                if (answered is not null && !ReferenceEquals(answered, asked) && !IsOfOrigin(answered))
                    throw new HttpRequestException("The call was redirected to another origin.");
                activity?.SetTag("http.response.status_code", (int)response.StatusCode);
                if (!response.IsSuccessStatusCode) throw CallParts.OfStatus(response);
                PooledBody body = await PooledBody.ReadAsync(response, MostBytes, token).ConfigureAwait(false);
                T value = Parse(response, body.Span, read);
                body.Return();
                return value;
            }
            catch (OperationCanceledException e) when (!caller.IsCancellationRequested)
            {
                throw new TimeoutException("The server did not answer in time.", e);
            }
            catch (Exception e)
            {
                activity?.SetStatus(ActivityStatusCode.Error, e.GetType().FullName);
                throw;
            }
            finally
            {
                if (started != 0) Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
            }
        }
    }

    private bool IsOfOrigin(Uri address) =>
        address.Port == _origin.Port && address.Scheme == _origin.Scheme && string.Equals(address.IdnHost, _origin.IdnHost, StringComparison.OrdinalIgnoreCase);

    private static T Parse<T>(HttpResponseMessage response, ReadOnlySpan<byte> json, MadasterJsonReader<T> read)
    {
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0) throw new HttpRequestException("The body is empty.", null, response.StatusCode);
        try
        {
            return CallParts.Parse(json, read);
        }
        catch (JsonException e)
        {
            throw new HttpRequestException("The body is not what was promised.", e, response.StatusCode);
        }
    }
}
