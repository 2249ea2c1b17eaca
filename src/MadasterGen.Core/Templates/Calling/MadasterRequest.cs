namespace Madaster;

/// <summary>
/// What one call sends. A value, so that a call does not allocate one more object; it is filled where it is made and read afterwards.
/// </summary>
internal partial struct MadasterRequest
{
    private global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>>? _headers;

    internal MadasterRequest(global::Madaster.MadasterOperation operation, string target, global::Madaster.MadasterRequestOptions? options)
    {
        _headers = null;
        Content = null;
        Cookies = null;
        Operation = operation;
        Target = target;
        Options = options;
    }

    internal global::Madaster.MadasterOperation Operation { get; }

    /// <summary>
    /// The whole address with path and query, escaped; or, where it is the same for every call, the path alone, beginning with a slash.
    /// </summary>
    internal string Target { get; }

    internal global::Madaster.MadasterRequestOptions? Options { get; }

    private static bool SendsEmptyContent =>
#if NET
        !global::System.OperatingSystem.IsBrowser();
#else
        false;
#endif

    internal readonly bool HasHeaders => _headers is not null || Options?.GivenHeaders is not null;

    /// <summary>The body. The transport disposes it when the call is over.</summary>
    internal global::System.Net.Http.HttpContent? Content { get; set; }

    /// <summary>The cookies as they stand in their header; <see langword="null"/> when there are none.</summary>
    internal string? Cookies { get; private set; }

    /// <summary>Writes the headers of call and caller to a message, the caller's in place of the call's own.</summary>
    internal readonly void WriteHeaders(global::System.Net.Http.HttpRequestMessage message)
    {
        // Content that is dropped takes its headers along (RFC 9110, 15.4).
        bool canHaveContent = message.Method == Operation.HttpMethod && (Content is null || message.Content is not null);
        // .NET Framework and browsers refuse to send content with these, even without a byte.
        if (Operation.Method is "GET" or "HEAD") canHaveContent &= SendsEmptyContent;
        global::System.Collections.Generic.Dictionary<string, string>? given = Options?.GivenHeaders;
        if (given is not null)
        {
            foreach (global::System.Collections.Generic.KeyValuePair<string, string> header in given)
            {
                global::Madaster.MadasterHeaders.Check(header.Key, header.Value);
                global::Madaster.MadasterHeaders.Set(message, header.Key, header.Value, canHaveContent);
            }
        }

        if (_headers is null) return;
        foreach (global::System.Collections.Generic.KeyValuePair<string, string> header in _headers)
            if (given is null || !given.ContainsKey(header.Key))
                global::Madaster.MadasterHeaders.Set(message, header.Key, header.Value, canHaveContent);
    }
}
