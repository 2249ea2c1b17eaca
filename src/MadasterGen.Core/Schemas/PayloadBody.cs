using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>The body that a server sends by itself, in a callback or a webhook, where clients have a reader for it.</summary>
internal static class PayloadBody
{
    /// <summary>The media type that is read; null where there is no JSON.</summary>
    public static ApiMediaType? MediaOf(ApiCallback called) => called.Body?.Best is { } best && IsRead(best) ? best : null;

    private static bool IsRead(ApiMediaType media) =>
        MediaTypes.IsJson(media.Name) || (MediaTypes.IsOpen(media.Name) && media.Schema is not null);
}
