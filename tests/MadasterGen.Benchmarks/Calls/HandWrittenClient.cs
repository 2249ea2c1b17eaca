using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Madaster;
using V3 = Madaster.V3_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>
/// What a careful engineer writes for these few calls, with the generated types and their JSON: the limit. The key goes with each request,
/// not into the defaults of the <c>HttpClient</c>; the answer is read into pooled memory, within the time-out of the <c>HttpClient</c>
/// where it ends there, else within a deadline that covers the whole call, as the generated client's does.
/// </summary>
internal sealed class HandWrittenClient(HttpClient client, string key, TimeSpan? deadline = null)
{
    private const string Base = "https://api.madaster.com";

    private static readonly Uri AccountAddress = new(Base + "/api/v3.0/account");
    private static readonly Uri FolderAddress = new(Base + "/api/v3.0/folder");
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MadasterJsonReader<V3.AccountResponse> ReadAccount = V3.AccountResponse.ReadJson;
    private static readonly MadasterJsonReader<V3.FolderResponse> ReadFolder = V3.FolderResponse.ReadJson;
    private static readonly MadasterJsonReader<V3.ElementBatchResult> ReadBatchResult = V3.ElementBatchResult.ReadJson;
    private static readonly MadasterJsonReader<IReadOnlyList<V4.CommodityInfo>> ReadCommodities =
        static (ref Utf8JsonReader reader) => MadasterJson.ReadList<V4.CommodityInfo>(ref reader, V4.CommodityInfo.ReadJson);

    private readonly HttpClient _client = client;
    private readonly string _key = key;
    private readonly TimeSpan? _deadline = deadline;

    internal Task<V3.AccountResponse> GetAccountAsync(CancellationToken token = default) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, AccountAddress), ReadAccount, token);

    internal Task<V3.FolderResponse> GetFolderByIdAsync(Guid id, CancellationToken token = default) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"{Base}/api/v3.0/folder/{id}")), ReadFolder, token);

    internal Task<IReadOnlyList<V4.CommodityInfo>> GetCommoditiesAsync(Guid id, int skip, int take, CancellationToken token = default) =>
        SendAsync(
            new HttpRequestMessage(HttpMethod.Get, new Uri(string.Create(CultureInfo.InvariantCulture, $"{Base}/api/v4.0/database/{id}/commodities?skip={skip}&take={take}"))),
            ReadCommodities, token);

    internal async Task<V3.FolderResponse> AddFolderAsync(V3.FolderRequest folder, CancellationToken token = default)
    {
        using var buffer = new MadasterBufferWriter();
        Utf8JsonWriter writer = MadasterJsonWriters.Rent(buffer);
        folder.WriteJson(writer, MadasterJsonMode.Request);
        writer.Flush();
        MadasterJsonWriters.Return(writer);
        return await SendAsync(Post(FolderAddress, buffer), ReadFolder, token).ConfigureAwait(false);
    }

    internal async Task<V3.ElementBatchResult> UpsertElementsAsync(
        Guid buildingId, Guid fileId, IReadOnlyList<V3.BuildingFileElementRequest> elements, CancellationToken token = default)
    {
        using var buffer = new MadasterBufferWriter();
        Utf8JsonWriter writer = MadasterJsonWriters.Rent(buffer);
        writer.WriteStartArray();
        foreach (V3.BuildingFileElementRequest element in elements) element.WriteJson(writer, MadasterJsonMode.Request);
        writer.WriteEndArray();
        writer.Flush();
        MadasterJsonWriters.Return(writer);
        return await SendAsync(Post(new Uri($"{Base}/api/v3.0/building/{buildingId}/files/{fileId}/elements/batch"), buffer), ReadBatchResult, token).ConfigureAwait(false);
    }

    private static HttpRequestMessage Post(Uri address, MadasterBufferWriter buffer)
    {
        var content = new ByteArrayContent(buffer.Buffer, 0, buffer.WrittenCount);
        content.Headers.ContentType = Json;
        return new(HttpMethod.Post, address) { Content = content };
    }

    private async Task<T> SendAsync<T>(HttpRequestMessage message, MadasterJsonReader<T> read, CancellationToken token)
    {
        using (message)
        using (CancellationTokenSource? source = Deadline(ref token))
        {
            message.Headers.TryAddWithoutValidation("X-API-Key", _key);
            message.Headers.TryAddWithoutValidation("Accept", "application/json");
            using HttpResponseMessage response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode) throw new HttpRequestException($"The server answered {(int)response.StatusCode}.", null, response.StatusCode);
            using Stream stream = await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
            byte[] buffer = ArrayPool<byte>.Shared.Rent(16_384);
            int count = 0;
            while (true)
            {
                if (count == buffer.Length) buffer = Grown(buffer);
                int read1 = await stream.ReadAsync(buffer.AsMemory(count), token).ConfigureAwait(false);
                if (read1 == 0) break;
                count += read1;
            }

            T value = Parse(buffer.AsSpan(0, count), read);
            ArrayPool<byte>.Shared.Return(buffer);
            return value;
        }
    }

    private CancellationTokenSource? Deadline(ref CancellationToken token)
    {
        if (_deadline is not { } time) return null;
        CancellationTokenSource source = token.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(token) : new();
        source.CancelAfter(time);
        token = source.Token;
        return source;
    }

    private static T Parse<T>(ReadOnlySpan<byte> json, MadasterJsonReader<T> read)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        T value = read(ref reader);
        reader.Read();
        return value;
    }

    private static byte[] Grown(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
