namespace Madaster;

/// <content>Files, those at the addresses of others included.</content>
internal sealed partial class MadasterTransport
{
    /// <summary>Creates a transport to the addresses of others: without key, over https or to loopback.</summary>
    internal MadasterTransport(global::Madaster.MadasterConnection connection)
    {
        Connection = connection;
        ApiVersion = "";
        BaseAddress = "";
    }

    /// <summary>Makes a call whose response is a file. The file holds the connection until it is disposed.</summary>
    internal async global::System.Threading.Tasks.Task<global::Madaster.MadasterFile> DownloadAsync(
        global::Madaster.MadasterRequest request, global::System.Threading.CancellationToken cancellationToken)
    {
        var exchange = global::Madaster.MadasterExchange.Begin(this, request, cancellationToken);
        try
        {
            await exchange.SendAsync("*/*").ConfigureAwait(false);
            return await global::Madaster.MadasterResponseStream.OpenFileAsync(exchange).ConfigureAwait(false);
        }
        catch
        {
            exchange.Dispose();
            throw;
        }
    }
}
