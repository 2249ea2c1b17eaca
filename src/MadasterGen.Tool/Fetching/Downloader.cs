using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace MadasterGen.Tool.Fetching;

/// <summary>
/// Downloads documents, by https unless the user wants otherwise: who can change a document on its way decides what the client sends where.
/// </summary>
internal sealed class Downloader(HttpMessageHandler handler) : IDisposable
{
    private const int LargestDocument = 64 * 1024 * 1024;

    private readonly HttpClient _client = new(handler, disposeHandler: false)
    {
        MaxResponseContentBufferSize = LargestDocument,
        Timeout = TimeSpan.FromSeconds(100),
    };

    /// <summary>Downloads a document.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="cancellationToken">Stops the download.</param>
    /// <param name="isPlainAllowed">Whether it may come by http, as the user wrote it.</param>
    /// <exception cref="IOException">It cannot be had; the message tells why.</exception>
    public async Task<byte[]> DownloadAsync(string url, CancellationToken cancellationToken, bool isPlainAllowed = false)
    {
        try
        {
            using HttpResponseMessage response = await _client.GetAsync(new Uri(url), cancellationToken);
            if (!isPlainAllowed && response.RequestMessage?.RequestUri?.Scheme != Uri.UriSchemeHttps)
                throw new IOException("it leads to an address that is not https");
            if (!response.IsSuccessStatusCode)
                throw new IOException($"the server responds with {(int)response.StatusCode}");
            return await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            throw new IOException(exception.Message, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException("the server takes too long", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
