namespace Madaster;

/// <summary>Settings for single calls. All are optional, and an instance can be used for many calls.</summary>
public sealed partial class MadasterRequestOptions
{
    private global::System.Collections.Generic.Dictionary<string, string?>? _query;
    private global::System.Collections.Generic.Dictionary<string, string>? _headers;
    private global::System.TimeSpan? _timeout;

    /// <summary>Query parameters to add, not escaped. A value that is <see langword="null"/> is left out.</summary>
    public global::System.Collections.Generic.IDictionary<string, string?> Query =>
        _query ??= new global::System.Collections.Generic.Dictionary<string, string?>(global::System.StringComparer.Ordinal);

    /// <summary>
    /// Headers to add. They replace headers of the same name that the call sets itself, the API's key header included: this gives one
    /// call another key. Values are printable ASCII.
    /// </summary>
    public global::System.Collections.Generic.IDictionary<string, string> Headers =>
        _headers ??= new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

    /// <summary>The time-out of this call, instead of <c>Timeout</c> of the client's options.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public global::System.TimeSpan? Timeout
    {
        get => _timeout;
        set => _timeout = global::Madaster.MadasterTimeouts.Checked(value, nameof(Timeout));
    }

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
}
