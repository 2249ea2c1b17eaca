namespace Madaster;

/// <summary>
/// One call under way: request, redirects, response, time-out. Disposing it ends the call and lets the connection be used for others.
/// </summary>
internal sealed partial class MadasterExchange : global::System.IDisposable
{
    // The last one of each thread that ended well, for the next call. Only who has awaited everything that was given the exchange keeps it.
    [global::System.ThreadStatic]
    private static global::Madaster.MadasterExchange? s_kept;

    private global::Madaster.MadasterTransport _transport = null!;
    private global::Madaster.MadasterRequest _request;
    private global::System.Threading.CancellationToken _caller;
    private global::System.Threading.CancellationTokenSource? _deadline;
    private global::System.Uri? _address; // ours or one that was checked, so of the API's origin
    private global::System.Net.Http.HttpRequestMessage? _message;
    private global::System.Net.Http.HttpResponseMessage? _response;
    private global::Madaster.MadasterCredentials _credentials = global::Madaster.MadasterCredentials.None;

    private MadasterExchange()
    {
    }

    internal ref readonly global::Madaster.MadasterRequest Request => ref _request;

    internal bool HasResponse => _response is not null;

    /// <summary>The final response, once the request is sent.</summary>
    internal global::System.Net.Http.HttpResponseMessage Response => _response!;

    internal bool IsNotFound => _response!.StatusCode == global::System.Net.HttpStatusCode.NotFound;

    /// <summary>The address that was asked last.</summary>
    internal global::System.Uri Address => _message!.RequestUri!;

    /// <summary>The address that was asked last; <see langword="null"/> before the first.</summary>
    internal global::System.Uri? AddressOrNull => _address;

    /// <summary>What the client shares among its calls.</summary>
    internal global::Madaster.MadasterConnection Connection => _transport.Connection;

    /// <summary>How many bytes may be read into memory as one.</summary>
    internal long MaxResponseSize => Connection.MaxResponseSize;

    /// <summary>Cancelled by the caller and when the time is over.</summary>
    internal global::System.Threading.CancellationToken Token { get; private set; }

    /// <summary>The time-out of the call, or of each wait where the body is read bit by bit; infinite when there is none.</summary>
    internal global::System.TimeSpan Timeout =>
        OwnTimeout ?? Connection.HttpClient?.Timeout ?? global::System.Threading.Timeout.InfiniteTimeSpan;

    // The time-out that is ours to watch; null leaves it to the caller's HttpClient.
    private global::System.TimeSpan? OwnTimeout => _request.Options?.Timeout ?? Connection.Timeout;

    // Whether a handler that follows redirects by itself has taken a key along.
    private bool KeyTravelled => _credentials.TravelsWithRedirects;

    /// <summary>A new exchange, which has done nothing yet.</summary>
    internal static global::Madaster.MadasterExchange Begin(
        global::Madaster.MadasterTransport transport,
        in global::Madaster.MadasterRequest request,
        global::System.Threading.CancellationToken cancellationToken)
    {
        global::Madaster.MadasterExchange exchange = s_kept ?? new();
        s_kept = null;
        exchange._transport = transport;
        exchange._request = request;
        exchange._caller = cancellationToken;
        exchange.Token = cancellationToken;
        return exchange;
    }

    /// <summary>Keeps the object of a call that is over and disposed for another one; the caller does not touch it again.</summary>
    internal void Keep()
    {
        _transport = null!;
        _request = default;
        _caller = default;
        Token = default;
        _deadline = null;
        _address = null;
        _message = null;
        _response = null;
        _credentials = global::Madaster.MadasterCredentials.None;
        _failure = null;
#if NET
        _activity = null;
#endif
        s_kept = this;
    }

    /// <summary>
    /// Opens the body of the response. What it throws, and what reading throws, is for <see cref="Translate(global::System.Exception)"/>.
    /// </summary>
    /// <param name="byBits">Whether it is read bit by bit, so that the time-out is for each wait and not for the whole.</param>
    internal global::System.Threading.Tasks.Task<global::System.IO.Stream> OpenBodyAsync(bool byBits)
    {
        // The time-out of a caller's HttpClient ends with the headers, so the body gets as long again; not where it is in memory already.
        if (OwnTimeout is null
            && _response!.Content is not global::System.Net.Http.ByteArrayContent
            && Timeout != global::System.Threading.Timeout.InfiniteTimeSpan)
            StartDeadline(Timeout);
        if (byBits) EndWait();
#if NET
        return _response!.Content.ReadAsStreamAsync(Token);
#else
        // .NET Framework has no content where there is no body.
        return _response!.Content?.ReadAsStreamAsync() ?? global::System.Threading.Tasks.Task.FromResult(global::System.IO.Stream.Null);
#endif
    }

    /// <summary>Begins a wait for more of a body that is read bit by bit.</summary>
    internal void BeginWait() => _deadline?.CancelAfter(Timeout);

    /// <summary>Ends it: what the caller does between two waits is not counted.</summary>
    internal void EndWait() => _deadline?.CancelAfter(global::System.Threading.Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public void Dispose()
    {
        _response?.Dispose();
        _message?.Dispose();
        _request.Content?.Dispose();
        _deadline?.Dispose();
        StopTelling();
    }

    private void StartDeadline(global::System.TimeSpan timeout)
    {
        _deadline = _caller.CanBeCanceled
            ? global::System.Threading.CancellationTokenSource.CreateLinkedTokenSource(_caller)
            : new global::System.Threading.CancellationTokenSource();
        _deadline.CancelAfter(timeout);
        Token = _deadline.Token;
    }
}
