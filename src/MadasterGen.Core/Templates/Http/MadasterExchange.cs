namespace Madaster;

/// <summary>
/// One call under way: request, redirects, response, time-out. Disposing it ends the call and lets the connection be used for others.
/// </summary>
internal sealed class MadasterExchange : global::System.IDisposable
{
    private const int MaximumRedirects = 10; // half of what browsers follow; an API needs one

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
    private string? _key;
#if NET
    private global::System.Diagnostics.Activity? _activity;
#endif

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

    /// <summary>Cancelled by the caller and when the time is over.</summary>
    internal global::System.Threading.CancellationToken Token => _deadline?.Token ?? _caller;

    /// <summary>The time-out of the call, or of each wait where the body is read bit by bit; infinite when there is none.</summary>
    internal global::System.TimeSpan Timeout => OwnTimeout ?? _transport.Connection.HttpClient?.Timeout ?? global::System.Threading.Timeout.InfiniteTimeSpan;

    // The time-out that is ours to watch; null leaves it to the caller's HttpClient.
    private global::System.TimeSpan? OwnTimeout => _request.Options?.Timeout ?? _transport.Connection.Timeout;

    // Whether a handler that follows redirects by itself has taken a key along.
    private bool KeyTravelled => _request.Operation.RequiresKey && _transport.Key.TravelsWithRedirects;

    /// <summary>A new exchange, which has done nothing yet.</summary>
    internal static global::Madaster.MadasterExchange Begin(
        global::Madaster.MadasterTransport transport, in global::Madaster.MadasterRequest request, global::System.Threading.CancellationToken cancellationToken)
    {
        global::Madaster.MadasterExchange exchange = s_kept ?? new();
        s_kept = null;
        exchange._transport = transport;
        exchange._request = request;
        exchange._caller = cancellationToken;
        return exchange;
    }

    /// <summary>Keeps the object of a call that is over and disposed for another one; the caller does not touch it again.</summary>
    internal void Keep()
    {
        _transport = null!;
        _request = default;
        _caller = default;
        _deadline = null;
        _address = null;
        _message = null;
        _response = null;
        _key = null;
#if NET
        _activity = null;
#endif
        s_kept = this;
    }

    /// <summary>Sends the request and returns when the headers of a successful response are there.</summary>
    /// <param name="accept">The media type to ask for.</param>
    /// <param name="acceptNotFound">Whether 404 is a success.</param>
    internal global::System.Threading.Tasks.ValueTask SendAsync(string accept, bool acceptNotFound = false)
    {
        if (OwnTimeout is { } timeout && timeout != global::System.Threading.Timeout.InfiniteTimeSpan) StartDeadline(timeout);

        // Not part of what is translated below: what a provider throws is its own affair.
        if (!_request.Operation.RequiresKey || _transport.Key.IsNone) return SendWithKeyAsync(accept, acceptNotFound);
        _key = _transport.GivenKey(_request);
        if (_key is not null) return SendWithKeyAsync(accept, acceptNotFound);
        global::System.Threading.Tasks.ValueTask<string?> asked = _transport.Connection.GetKeyAsync(_caller);
        if (!asked.IsCompletedSuccessfully) return SendAfterAsync(asked, accept, acceptNotFound);
        _key = asked.Result;
        return SendWithKeyAsync(accept, acceptNotFound);
    }

    /// <summary>Opens the body of the response. What it throws, and what reading throws, is for <see cref="Translate(global::System.Exception)"/>.</summary>
    /// <param name="byBits">Whether it is read bit by bit, so that the time-out is for each wait and not for the whole.</param>
    internal global::System.Threading.Tasks.Task<global::System.IO.Stream> OpenBodyAsync(bool byBits)
    {
        // The time-out of a caller's HttpClient ends with the headers, so the body gets as long again; not where it is in memory already.
        if (OwnTimeout is null && _response!.Content is not global::System.Net.Http.ByteArrayContent && Timeout != global::System.Threading.Timeout.InfiniteTimeSpan)
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

    /// <summary>Takes secrets out of a text.</summary>
    internal string Redact(string text) =>
        global::Madaster.MadasterRedaction.All(_transport.IsForLinks ? global::Madaster.MadasterRedaction.QueryOf(_request.Target, text) : text, _key);

    /// <summary>
    /// Says what an exception means to the caller: his own cancellation, a time-out, a broken connection. <see langword="null"/> when it
    /// should be thrown as it is.
    /// </summary>
    internal global::System.Exception? Translate(global::System.Exception exception) => Translate(exception, _caller, _deadline);

    /// <inheritdoc cref="Translate(global::System.Exception)"/>
    internal global::System.Exception? Translate(
        global::System.Exception exception, global::System.Threading.CancellationToken caller, global::System.Threading.CancellationTokenSource? deadline)
    {
        global::System.Exception? better = IsOfTheNetwork(exception) ? Understand(exception, caller, deadline) : null;
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

    private async global::System.Threading.Tasks.ValueTask SendAfterAsync(global::System.Threading.Tasks.ValueTask<string?> asked, string accept, bool acceptNotFound)
    {
        _key = await asked.ConfigureAwait(false);
        await SendWithKeyAsync(accept, acceptNotFound).ConfigureAwait(false);
    }

    // The usual call is answered at once or after one wait, with what was asked for: only the wait needs a state machine.
    private global::System.Threading.Tasks.ValueTask SendWithKeyAsync(string accept, bool acceptNotFound)
    {
        _address = _transport.AddressOf(_request, _key);
#if NET
        _activity = global::Madaster.MadasterTelemetry.Start(_request.Operation, _address);
#endif
        global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> sending;
        try
        {
            sending = SendOnceAsync(_request.Operation.HttpMethod, _address, _request.Content, accept);
        }
        catch (global::System.Exception e) when (Translate(e) is { } better)
        {
            throw better;
        }

        if (sending.Status != global::System.Threading.Tasks.TaskStatus.RanToCompletion || !sending.Result.IsSuccessStatusCode)
            return FollowAsync(sending, accept, acceptNotFound);
        _response = sending.Result;
        if (WentElsewhere() is not null) return FollowAsync(sending, accept, acceptNotFound);
        Tell(isSuccess: true);
        return default;
    }

    private global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendOnceAsync(
        global::System.Net.Http.HttpMethod method, global::System.Uri address, global::System.Net.Http.HttpContent? content, string accept)
    {
        _message = _transport.Message(_request, method, address, content, accept, _key);
        return _transport.Connection.SendAsync(_message, Token);
    }

    // Waits for the answer, and goes where it leads.
#if NET
    [global::System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(global::System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder))]
#endif
    private async global::System.Threading.Tasks.ValueTask FollowAsync(
        global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> sending, string accept, bool acceptNotFound)
    {
        global::System.Net.Http.HttpMethod method = _request.Operation.HttpMethod;
        global::System.Net.Http.HttpContent? content = _request.Content;
        try
        {
            for (int redirects = 0; ; redirects++)
            {
                _response = await sending.ConfigureAwait(false);

                // A caller's HttpClient may follow redirects by itself; its handler then writes where it ended into the message.
                if (WentElsewhere() is { } elsewhere) throw global::Madaster.MadasterErrors.OfEscape(this, elsewhere, KeyTravelled);
                if (!IsRedirect(_response)) break;
                _address = Redirect(_address!, redirects, ref method, ref content);
                sending = SendOnceAsync(method, _address, content, accept);
            }
        }
        catch (global::System.Exception e) when (Translate(e) is { } better)
        {
            throw better;
        }

        bool isSuccess = _response.IsSuccessStatusCode || (acceptNotFound && IsNotFound);
        Tell(isSuccess);
        if (!isSuccess) throw await global::Madaster.MadasterErrors.OfStatusAsync(this).ConfigureAwait(false);
    }

    private void Tell(bool isSuccess)
    {
#if NET
        if (_activity is not null) global::Madaster.MadasterTelemetry.Answered(_activity, (int)_response!.StatusCode, isSuccess);
#endif
        _request.Options?.OnResponse?.Invoke(global::Madaster.MadasterErrors.Info(this));
    }

    private void StartDeadline(global::System.TimeSpan timeout)
    {
        _deadline = _caller.CanBeCanceled
            ? global::System.Threading.CancellationTokenSource.CreateLinkedTokenSource(_caller)
            : new global::System.Threading.CancellationTokenSource();
        _deadline.CancelAfter(timeout);
    }

    private static bool IsRedirect(global::System.Net.Http.HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is not null;

    // Prepares the next request and returns its address, or throws where RFC 9110 and the key's safety do not allow one.
    private global::System.Uri Redirect(
        global::System.Uri address, int redirects, ref global::System.Net.Http.HttpMethod method, ref global::System.Net.Http.HttpContent? content)
    {
        if (redirects == MaximumRedirects)
            throw global::Madaster.MadasterErrors.OfRedirect(this, $"was redirected more than {MaximumRedirects} times");
        if (!global::System.Uri.TryCreate(address, _response!.Headers.Location!, out global::System.Uri? target))
            throw global::Madaster.MadasterErrors.OfRedirect(this, "was redirected to something that is no address");
        if (_transport.RefusalOf(address, target) is { } refusal)
            throw global::Madaster.MadasterErrors.OfRedirect(this, refusal);

        int status = (int)_response.StatusCode;
        bool isRead = method == global::System.Net.Http.HttpMethod.Get || method == global::System.Net.Http.HttpMethod.Head;
        if (status == 303)
        {
            if (!isRead) method = global::System.Net.Http.HttpMethod.Get;
            content = null;
        }
        else if (status is 301 or 302 && !isRead)
        {
            // A client may turn a POST into a GET here, or not; either way the call would no longer be what was asked for.
            throw global::Madaster.MadasterErrors.OfRedirect(this, $"was redirected with status {status}, which leaves open whether {method} is to be repeated. It was not");
        }

        _response.Dispose();
        _response = null;
        _message!.Content = null; // it is sent again
        _message.Dispose();
        return _transport.WithQueryKey(target, _key);
    }

    private global::System.Uri? WentElsewhere()
    {
        if (_transport.Origin is not { } origin) return null;
        global::System.Uri? final = _response?.RequestMessage?.RequestUri ?? _message?.RequestUri;
        return !ReferenceEquals(final, _address) && final is { IsAbsoluteUri: true } && !global::Madaster.MadasterOrigin.IsSame(final, origin) ? final : null;
    }

    private global::System.Exception? Understand(
        global::System.Exception exception, global::System.Threading.CancellationToken caller, global::System.Threading.CancellationTokenSource? deadline)
    {
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
        // .NET Framework does not say why; cancelling all calls of an HttpClient, the other possibility, is rare.
        && _transport.Connection.HttpClient is { } client && client.Timeout != global::System.Threading.Timeout.InfiniteTimeSpan;
#endif
}
