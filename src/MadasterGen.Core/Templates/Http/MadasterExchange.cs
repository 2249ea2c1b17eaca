namespace Madaster;

/// <summary>
/// One call under way: request, redirects, response, time-out. Disposing it ends the call and lets the connection be used for others.
/// </summary>
internal sealed class MadasterExchange : global::System.IDisposable
{
    private const int MaximumRedirects = 10; // half of what browsers follow; an API needs one

    private readonly global::Madaster.MadasterTransport _transport;
    private readonly global::Madaster.MadasterRequest _request;
    private readonly global::System.Threading.CancellationToken _caller;
    private readonly global::System.TimeSpan? _timeout;
    private readonly long _started;
    private global::System.Threading.CancellationTokenSource? _deadline;
    private global::System.Net.Http.HttpRequestMessage? _message;
    private global::System.Net.Http.HttpResponseMessage? _response;
    private global::System.Uri? _asked;
    private string? _key;
#if NET
    private global::System.Diagnostics.Activity? _activity;
#endif

    internal MadasterExchange(global::Madaster.MadasterTransport transport, global::Madaster.MadasterRequest request, global::System.Threading.CancellationToken cancellationToken)
    {
        _transport = transport;
        _request = request;
        _caller = cancellationToken;
        _started = global::System.Diagnostics.Stopwatch.GetTimestamp();
        _timeout = request.Options?.Timeout ?? transport.Connection.Timeout;
        if (_timeout is { } timeout && timeout != global::System.Threading.Timeout.InfiniteTimeSpan) StartDeadline(timeout);
    }

    internal global::Madaster.MadasterRequest Request => _request;

    /// <summary>The final response, once the request is sent.</summary>
    internal global::System.Net.Http.HttpResponseMessage Response => _response!;

    internal bool HasResponse => _response is not null;

    /// <summary>The address that was asked last.</summary>
    internal global::System.Uri? Address => _asked;

    internal bool IsNotFound => _response!.StatusCode == global::System.Net.HttpStatusCode.NotFound;

    /// <summary>Cancelled by the caller and when the time is over.</summary>
    internal global::System.Threading.CancellationToken Token => _deadline?.Token ?? _caller;

    /// <summary>Takes secrets out of a text.</summary>
    internal string Redact(string text) =>
        global::Madaster.MadasterRedaction.All(_request.LinkedAddress is { } linked ? global::Madaster.MadasterRedaction.QueryOf(linked, text) : text, _key);

    /// <summary>Sends the request and returns when the headers of a successful response are there.</summary>
    /// <param name="accept">The media type to ask for.</param>
    /// <param name="acceptNotFound">Whether 404 is a success.</param>
    internal async global::System.Threading.Tasks.ValueTask SendAsync(string accept, bool acceptNotFound = false)
    {
        // Not part of what is translated below: what a provider throws is its own affair.
        if (_request.Operation.RequiresKey && !_transport.Key.IsNone)
            _key = _transport.GivenKey(_request) ?? await _transport.Connection.GetKeyAsync(_caller).ConfigureAwait(false);

        global::System.Uri address = _transport.AddressOf(_request, _key);
#if NET
        _activity = global::Madaster.MadasterTelemetry.Start(_request.Operation, address);
#endif
        try
        {
            await FollowAsync(address, accept).ConfigureAwait(false);
        }
        catch (global::System.Exception e) when (Translate(e) is { } better)
        {
            throw better;
        }

        int status = (int)_response!.StatusCode;
        bool isSuccess = status is >= 200 and <= 299 || (acceptNotFound && IsNotFound);
#if NET
        if (_activity is not null) global::Madaster.MadasterTelemetry.Answered(_activity, status, isSuccess);
#endif
        _request.Options?.OnResponse?.Invoke(global::Madaster.MadasterErrors.Info(this));
        if (isSuccess) return;
        throw await global::Madaster.MadasterErrors.OfStatusAsync(this).ConfigureAwait(false);
    }

    /// <summary>Opens the body of the response.</summary>
    /// <param name="byBits">Whether it is read bit by bit, so that the time-out is for each wait and not for the whole.</param>
    internal async global::System.Threading.Tasks.ValueTask<global::System.IO.Stream> OpenBodyAsync(bool byBits)
    {
        // The time-out of the caller's HttpClient ends with the headers, so what is left of it is ours to watch; not where the body is in memory.
        if (_deadline is null && _timeout is null && _response!.Content is not global::System.Net.Http.ByteArrayContent
            && _transport.Connection.HttpClient?.Timeout is { } timeout && timeout != global::System.Threading.Timeout.InfiniteTimeSpan)
        {
            global::System.TimeSpan left = byBits ? timeout : timeout - global::Madaster.MadasterTimeouts.Since(_started);
            StartDeadline(left > global::System.TimeSpan.Zero ? left : global::System.TimeSpan.FromMilliseconds(1));
        }

        try
        {
#if NET
            global::System.IO.Stream body = await _response!.Content.ReadAsStreamAsync(Token).ConfigureAwait(false);
#else
            // .NET Framework has no content where there is no body.
            global::System.IO.Stream body = _response!.Content is null ? global::System.IO.Stream.Null : await _response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
            if (byBits) EndWait();
            return body;
        }
        catch (global::System.Exception e) when (Translate(e) is { } better)
        {
            throw better;
        }
    }

    /// <summary>The time-out of the call, or of each wait where the body is read bit by bit; infinite when there is none.</summary>
    internal global::System.TimeSpan Timeout => _timeout ?? _transport.Connection.HttpClient?.Timeout ?? global::System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>Begins another wait of a body that is read bit by bit.</summary>
    internal void BeginWait() => _deadline?.CancelAfter(Timeout);

    /// <summary>Ends it: what the caller does between two waits is not counted.</summary>
    internal void EndWait() => _deadline?.CancelAfter(global::System.Threading.Timeout.InfiniteTimeSpan);

    /// <summary>
    /// Says what an exception means to the caller: his own cancellation, a time-out, a broken connection. <see langword="null"/> when it
    /// should be thrown as it is.
    /// </summary>
    internal global::System.Exception? Translate(global::System.Exception exception) => Translate(exception, _caller, _deadline);

    /// <inheritdoc cref="Translate(global::System.Exception)"/>
    internal global::System.Exception? Translate(
        global::System.Exception exception, global::System.Threading.CancellationToken caller, global::System.Threading.CancellationTokenSource? deadline)
    {
        global::System.Exception? better = Understand(exception, caller, deadline);
#if NET
        if (_activity is not null) global::Madaster.MadasterTelemetry.Failed(_activity, better ?? exception);
#endif
        return better;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _response?.Dispose();
        _message?.Dispose();
        _request.Content?.Dispose();
        _deadline?.Dispose();
#if NET
        _activity?.Dispose();
#endif
    }

    private bool KeyTravelled => _request.Operation.RequiresKey && _transport.Key.TravelsWithRedirects;

    private void StartDeadline(global::System.TimeSpan timeout)
    {
        _deadline = _caller.CanBeCanceled
            ? global::System.Threading.CancellationTokenSource.CreateLinkedTokenSource(_caller)
            : new global::System.Threading.CancellationTokenSource();
        _deadline.CancelAfter(timeout);
    }

    private async global::System.Threading.Tasks.ValueTask FollowAsync(global::System.Uri address, string accept)
    {
        global::System.Net.Http.HttpMethod method = _request.Operation.HttpMethod;
        global::System.Net.Http.HttpContent? content = _request.Content;
        for (int redirects = 0; ; redirects++)
        {
            _asked = address;
            _message = _transport.Message(_request, method, address, content, accept, _key);
            _response = await _transport.Connection.SendAsync(_message, Token).ConfigureAwait(false);

            // A caller's HttpClient may follow redirects by itself; its handler then writes where it ended into the message.
            if (WentElsewhere() is { } elsewhere) throw global::Madaster.MadasterErrors.OfEscape(this, elsewhere, KeyTravelled);

            int status = (int)_response.StatusCode;
            if (status is not (301 or 302 or 303 or 307 or 308) || _response.Headers.Location is not { } location) return;

            address = Next(address, location, redirects);
            if (status == 303)
            {
                if (method != global::System.Net.Http.HttpMethod.Head) method = global::System.Net.Http.HttpMethod.Get;
                content = null;
            }
            else if (status is 301 or 302 && method != global::System.Net.Http.HttpMethod.Get && method != global::System.Net.Http.HttpMethod.Head)
            {
                // RFC 9110 lets clients turn a POST into a GET here, or not; either way the call would no longer be what was asked for.
                throw global::Madaster.MadasterErrors.OfRedirect(this, $"was redirected with status {status}, which does not say whether {method} is to be repeated. It was not followed");
            }

            _response.Dispose();
            _message.Content = null; // it is sent again
            _message.Dispose();
            _response = null;
        }
    }

    private global::System.Uri Next(global::System.Uri address, global::System.Uri location, int redirects)
    {
        if (redirects == MaximumRedirects)
            throw global::Madaster.MadasterErrors.OfRedirect(this, $"was redirected more than {MaximumRedirects} times");
        if (!location.IsAbsoluteUri && !global::System.Uri.TryCreate(address, location, out location!))
            throw global::Madaster.MadasterErrors.OfRedirect(this, "was redirected to something that is no address");
        if (!(_transport.FollowsElsewhere ? global::Madaster.MadasterOrigin.IsSafe(location) && (location.Scheme == "https" || address.Scheme == "http")
            : global::Madaster.MadasterOrigin.IsSame(address, location)))
        {
            throw global::Madaster.MadasterErrors.OfRedirect(this,
                $"was redirected to {(global::Madaster.MadasterOrigin.Of(location))}, {(_transport.FollowsElsewhere ? "which is not https. The redirect was not followed" : "which is not the API's own origin. The redirect was not followed and no key was sent there")}");
        }

        return _transport.WithQueryKey(location, _key);
    }

    private global::System.Uri? WentElsewhere()
    {
        global::System.Uri? final = _response?.RequestMessage?.RequestUri ?? _message?.RequestUri;
        return final is { IsAbsoluteUri: true } && _asked is not null && !global::Madaster.MadasterOrigin.IsSame(final, _asked) ? final : null;
    }

    private global::System.Exception? Understand(
        global::System.Exception exception, global::System.Threading.CancellationToken caller, global::System.Threading.CancellationTokenSource? deadline)
    {
        if (!IsOfTheNetwork(exception)) return null;

        if (caller.IsCancellationRequested)
        {
            // Also where the handler only saw its connection close. The token is the caller's, whichever we gave the handler.
            return exception is global::System.OperationCanceledException cancelled && cancelled.CancellationToken == caller
                ? null
                : new global::System.OperationCanceledException("The call was cancelled.", exception, caller);
        }

        if (WentElsewhere() is { } elsewhere) return global::Madaster.MadasterErrors.OfEscape(this, elsewhere, KeyTravelled, exception);
        if (deadline is { IsCancellationRequested: true } || IsTimeoutOfClient(exception)) return global::Madaster.MadasterErrors.OfTimeout(this, Timeout, exception);
        if (exception is global::System.TimeoutException) return global::Madaster.MadasterErrors.OfTimeout(this, null, exception);
        return exception is global::System.OperationCanceledException or global::System.ObjectDisposedException
            ? null
            : global::Madaster.MadasterErrors.OfConnection(this, exception);
    }

    private static bool IsOfTheNetwork(global::System.Exception exception) => exception is
        global::System.OperationCanceledException or global::System.TimeoutException or global::System.Net.Http.HttpRequestException
        or global::System.IO.IOException or global::System.IO.InvalidDataException // a compressed body that is none
        or global::System.ObjectDisposedException
#if !NET
        or global::System.Net.WebException
#endif
        ;

    private bool IsTimeoutOfClient(global::System.Exception exception) =>
        exception is global::System.OperationCanceledException
#if NET
        && exception.InnerException is global::System.TimeoutException;
#else
        && Timeout > global::System.TimeSpan.Zero
        && global::Madaster.MadasterTimeouts.Since(_started) >= Timeout - global::System.TimeSpan.FromMilliseconds(50);
#endif
}
