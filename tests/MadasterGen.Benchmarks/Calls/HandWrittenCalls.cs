using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Madaster;
using V3 = Madaster.V3_0;
using V4 = Madaster.V4_0;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>What a careful engineer writes for these few calls, with the generated types and their JSON.</summary>
/// <typeparam name="TSender">How requests are sent; a struct, so that asking it costs no more than a call.</typeparam>
internal sealed class HandWrittenCalls<TSender>(TSender sender)
    where TSender : struct, ICallSender
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

    private readonly TSender _sender = sender;

    internal Task<V3.AccountResponse> GetAccountAsync(CancellationToken token = default) =>
        _sender.SendAsync(new HttpRequestMessage(HttpMethod.Get, AccountAddress), ReadAccount, token);

    internal Task<V3.FolderResponse> GetFolderByIdAsync(Guid id, CancellationToken token = default) =>
        _sender.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"{Base}/api/v3.0/folder/{id}")), ReadFolder, token);

    internal Task<IReadOnlyList<V4.CommodityInfo>> GetCommoditiesAsync(Guid id, int skip, int take, CancellationToken token = default) =>
        _sender.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, new Uri(string.Create(CultureInfo.InvariantCulture, $"{Base}/api/v4.0/database/{id}/commodities?skip={skip}&take={take}"))),
            ReadCommodities, token);

    internal async Task<V3.FolderResponse> AddFolderAsync(V3.FolderRequest folder, CancellationToken token = default)
    {
        using var buffer = new MadasterBufferWriter();
        Utf8JsonWriter writer = MadasterJsonWriters.Rent(buffer);
        folder.WriteJson(writer, MadasterJsonMode.Request);
        writer.Flush();
        MadasterJsonWriters.Return(writer);
        return await _sender.SendAsync(Post(FolderAddress, buffer), ReadFolder, token).ConfigureAwait(false);
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
        return await _sender.SendAsync(Post(new Uri($"{Base}/api/v3.0/building/{buildingId}/files/{fileId}/elements/batch"), buffer), ReadBatchResult, token).ConfigureAwait(false);
    }

    private static HttpRequestMessage Post(Uri address, MadasterBufferWriter buffer)
    {
        var content = new ByteArrayContent(buffer.Buffer, 0, buffer.WrittenCount);
        content.Headers.ContentType = Json;
        return new(HttpMethod.Post, address) { Content = content };
    }
}
