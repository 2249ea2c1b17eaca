namespace Madaster;

/// <content>Files at addresses that the API returns.</content>
public sealed partial class MadasterClient
{
    /// <summary>
    /// Opens a file at a pre-signed address that the API returned. Neither the key nor anything else of this client is sent there.
    /// Redirects are followed over https only.
    /// </summary>
    /// <param name="url">
    /// The address, https (or http to loopback). Its query is the permission, so no exception and no log contains it.
    /// </param>
    /// <param name="options">Time-out and progress. Query parameters and headers are not used.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The file. Dispose it to release the connection.</returns>
    /// <exception cref="global::System.ArgumentException">The address is not absolute, or not https.</exception>
    /// <exception cref="global::Madaster.MadasterApiException">
    /// The host refuses the request. A pre-signed address expires, usually within an hour.
    /// </exception>
    /// <exception cref="global::System.TimeoutException">The host did not respond within the time-out.</exception>
    public global::System.Threading.Tasks.Task<global::Madaster.MadasterFile> OpenLinkedFileAsync(
        string url,
        global::Madaster.MadasterRequestOptions? options = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        global::Madaster.MadasterLinkedFiles.OpenAsync(url, options, _connection.Timeout, cancellationToken);

    /// <inheritdoc
    /// cref="OpenLinkedFileAsync(string, global::Madaster.MadasterRequestOptions, global::System.Threading.CancellationToken)"/>
    public global::System.Threading.Tasks.Task<global::Madaster.MadasterFile> OpenLinkedFileAsync(
        global::System.Uri url,
        global::Madaster.MadasterRequestOptions? options = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        OpenLinkedFileAsync(AsWritten(url), options, cancellationToken);

    /// <summary>
    /// Saves a file from a pre-signed address, as
    /// <see cref="OpenLinkedFileAsync(string, global::Madaster.MadasterRequestOptions, global::System.Threading.CancellationToken)"/>
    /// opens it. The file gets its name when it is complete. A failure leaves no partial file and does not change an existing one.
    /// </summary>
    /// <param name="url">The address, https (or http to loopback).</param>
    /// <param name="path">The path to save to. An existing file is replaced.</param>
    /// <param name="options">Time-out and progress. Query parameters and headers are not used.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="global::System.ArgumentException">The address is not absolute, or not https.</exception>
    /// <exception cref="global::Madaster.MadasterApiException">The host refuses the request, or the connection failed.</exception>
    /// <exception cref="global::System.TimeoutException">The host did not respond, or sent nothing, within the time-out.</exception>
    /// <exception cref="global::System.IO.IOException">The file could not be written.</exception>
    public async global::System.Threading.Tasks.Task SaveLinkedFileAsync(
        string url,
        string path,
        global::Madaster.MadasterRequestOptions? options = null,
        global::System.Threading.CancellationToken cancellationToken = default)
    {
        if (path is null) throw new global::System.ArgumentNullException(nameof(path));
        using global::Madaster.MadasterFile file = await OpenLinkedFileAsync(url, options, cancellationToken).ConfigureAwait(false);
        await file.SaveAsync(path, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc
    /// cref="SaveLinkedFileAsync(string, string, global::Madaster.MadasterRequestOptions, global::System.Threading.CancellationToken)"/>
    public global::System.Threading.Tasks.Task SaveLinkedFileAsync(
        global::System.Uri url,
        string path,
        global::Madaster.MadasterRequestOptions? options = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        SaveLinkedFileAsync(AsWritten(url), path, options, cancellationToken);

    private static string AsWritten(global::System.Uri url) =>
        url is null ? throw new global::System.ArgumentNullException(nameof(url)) : url.OriginalString;
}
