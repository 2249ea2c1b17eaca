namespace Madaster;

/// <summary>A client for each version of the API. Safe for concurrent use: create one and keep it.</summary>
public sealed partial class MadasterClient : global::System.IDisposable
{
    private readonly global::Madaster.MadasterConnection _connection;

    /// <summary>Creates a client with its own connections, which <see cref="Dispose"/> closes.</summary>
    /// <param name="options">Key, address and time-out. They are read once.</param>
    /// <exception cref="global::System.ArgumentException">The key or the address is not valid.</exception>
    public MadasterClient(global::Madaster.MadasterClientOptions options)
    {
        if (options is null) throw new global::System.ArgumentNullException(nameof(options));
        _connection = new global::Madaster.MadasterConnection(options.ToSettings());
        InitializeVersions(_connection);
    }

    /// <summary>
    /// Creates a client that sends through your own <c>HttpClient</c>, which it neither changes nor disposes.
    /// </summary>
    /// <param name="httpClient">
    /// The client to send through. Set <c>AllowAutoRedirect = false</c> on its handler: a handler that follows redirects sends the key to
    /// other hosts, and that is detected only afterwards. Its <c>BaseAddress</c> is used if the options have none. Its <c>Timeout</c>
    /// applies.
    /// </param>
    /// <param name="options">Key, address and time-out. They are read once.</param>
    /// <exception cref="global::System.ArgumentException">The key or the address is not valid.</exception>
    public MadasterClient(global::System.Net.Http.HttpClient httpClient, global::Madaster.MadasterClientOptions options)
    {
        if (httpClient is null) throw new global::System.ArgumentNullException(nameof(httpClient));
        if (options is null) throw new global::System.ArgumentNullException(nameof(options));
        _connection = new global::Madaster.MadasterConnection(httpClient, options.ToSettings());
        InitializeVersions(_connection);
    }

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

    /// <summary>Closes the connections, if the client has its own.</summary>
    public void Dispose() => _connection.Dispose();

    /// <summary>Makes the clients of the versions.</summary>
    partial void InitializeVersions(global::Madaster.MadasterConnection connection);

    private static string AsWritten(global::System.Uri url) =>
        url is null ? throw new global::System.ArgumentNullException(nameof(url)) : url.OriginalString;
}
