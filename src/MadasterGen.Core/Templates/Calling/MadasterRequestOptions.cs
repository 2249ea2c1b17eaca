namespace Madaster;

/// <summary>Settings for single calls. All are optional, and an instance can be used for many calls.</summary>
public sealed class MadasterRequestOptions
{
    private global::System.Collections.Generic.Dictionary<string, string?>? _query;
    private global::System.Collections.Generic.Dictionary<string, string>? _headers;
    private global::System.TimeSpan? _timeout;
    private string? _apiKey;

    /// <summary>Query parameters to add, not escaped. A value that is <see langword="null"/> is left out.</summary>
    public global::System.Collections.Generic.IDictionary<string, string?> Query =>
        _query ??= new global::System.Collections.Generic.Dictionary<string, string?>(global::System.StringComparer.Ordinal);

    /// <summary>
    /// Headers to add. They replace headers of the same name that the call sets itself, the API's key header included: this gives one
    /// call another key. Values are printable ASCII.
    /// </summary>
    public global::System.Collections.Generic.IDictionary<string, string> Headers =>
        _headers ??= new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The API key of this call, instead of the client's: for keys that belong to an account, a folder or another resource. It goes where
    /// the client's would, and is as secret.
    /// </summary>
    /// <exception cref="global::System.ArgumentException">The key is empty, or has characters that no key has.</exception>
    [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
    [global::System.Text.Json.Serialization.JsonIgnore]
    public string? ApiKey
    {
        get => _apiKey;
        set => _apiKey = value is not null && global::Madaster.MadasterKey.Fault(value) is { } fault
            ? throw new global::System.ArgumentException(fault, nameof(ApiKey))
            : value;
    }

    /// <summary>The time-out of this call, instead of <c>Timeout</c> of the client's options.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public global::System.TimeSpan? Timeout
    {
        get => _timeout;
        set => _timeout = global::Madaster.MadasterTimeouts.Checked(value, nameof(Timeout));
    }

    /// <summary>Receives the number of bytes sent so far of the files in the request. Restarts when the request is repeated.</summary>
    public global::System.IProgress<long>? Progress { get; set; }

    /// <summary>Receives the number of bytes read so far of a downloaded file.</summary>
    public global::System.IProgress<long>? DownloadProgress { get; set; }

    /// <summary>Receives status and headers of the final response, also of a failed one, before its body is read.</summary>
    public global::System.Action<global::Madaster.MadasterResponseInfo>? OnResponse { get; set; }

    /// <summary>
    /// Receives the body of a response that is read as a whole, as it came, before it is read as a type. The bytes are valid during the
    /// call only. Of a failed response the exception has the body; what is enumerated and files are not in memory.
    /// </summary>
    public global::System.Action<global::System.ReadOnlyMemory<byte>>? OnBody { get; set; }

    // The dictionaries without making them, so that reading costs nothing and is safe for concurrent calls.
    internal global::System.Collections.Generic.Dictionary<string, string?>? GivenQuery => _query;

    internal global::System.Collections.Generic.Dictionary<string, string>? GivenHeaders => _headers;

    /// <summary>The same options, whose capture is given to another one first.</summary>
    internal global::Madaster.MadasterRequestOptions With(global::System.Action<global::Madaster.MadasterResponseInfo> capture) => new()
    {
        _query = _query,
        _headers = _headers,
        _timeout = _timeout,
        _apiKey = _apiKey,
        Progress = Progress,
        DownloadProgress = DownloadProgress,
        OnBody = OnBody,
        OnResponse = response =>
        {
            capture(response);
            OnResponse?.Invoke(response);
        },
    };

    /// <summary>The part of the options that holds for addresses that are not the API's: neither query, headers nor key.</summary>
    internal global::Madaster.MadasterRequestOptions WithoutQueryAndHeaders() =>
        new() { _timeout = _timeout, Progress = Progress, DownloadProgress = DownloadProgress, OnResponse = OnResponse };
}
