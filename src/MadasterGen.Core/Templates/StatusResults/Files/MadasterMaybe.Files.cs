namespace Madaster;

/// <content>Files.</content>
internal static partial class MadasterMaybe
{
    /// <summary>Makes a call whose response is a file, or nothing, which is <see langword="null"/>.</summary>
    internal static async global::System.Threading.Tasks.Task<global::Madaster.MadasterFile?> DownloadAsync(
        global::Madaster.MadasterTransport transport,
        global::Madaster.MadasterRequest request,
        global::System.Func<int, bool> isEmpty,
        global::System.Threading.CancellationToken cancellationToken)
    {
        var exchange = global::Madaster.MadasterExchange.Begin(transport, request, cancellationToken);
        bool isKept = false;
        try
        {
            await exchange.SendAsync("*/*").ConfigureAwait(false);
            if (isEmpty((int)exchange.Response.StatusCode)) return null;
            var file = await global::Madaster.MadasterResponseStream.OpenFileAsync(exchange).ConfigureAwait(false);
            isKept = true;
            return file;
        }
        finally
        {
            if (!isKept) exchange.Dispose();
        }
    }
}
