namespace Madaster;

/// <summary>
/// Fetches files from the pre-signed addresses that the API returns. The permission is in the address, so nothing of the client goes
/// along: not the key, not the headers and handlers of a caller's <c>HttpClient</c>, and no log line has the address.
/// </summary>
internal static class MadasterLinkedFiles
{
    // One for the process: it has no state that belongs to a client.
    private static readonly global::Madaster.MadasterTransport s_transport =
        new(new global::Madaster.MadasterConnection(new global::Madaster.MadasterConnectionSettings()));

    private static readonly global::Madaster.MadasterOperation s_operation =
        new("OpenLinkedFile", "", "", "GET", "", isDeprecated: false, requiresKey: false);

    internal static global::System.Threading.Tasks.Task<global::Madaster.MadasterFile> OpenAsync(
        string url,
        global::Madaster.MadasterRequestOptions? options,
        global::System.TimeSpan? timeout,
        global::System.Threading.CancellationToken cancellationToken)
    {
        if (url is null) throw new global::System.ArgumentNullException(nameof(url));
        if (!global::System.Uri.TryCreate(url, global::System.UriKind.Absolute, out global::System.Uri? address)
            || !global::Madaster.MadasterOrigin.IsSafe(address))
        {
            throw new global::System.ArgumentException(
                "The address of a linked file is absolute and https (http for loopback only).", nameof(url));
        }


        global::Madaster.MadasterRequestOptions own = options?.WithoutQueryAndHeaders() ?? new();
        own.Timeout ??= timeout;
        return s_transport.DownloadAsync(new global::Madaster.MadasterRequest(s_operation, url, own), cancellationToken);
    }
}
