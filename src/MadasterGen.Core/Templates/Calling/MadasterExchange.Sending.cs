namespace Madaster;

/// <content>The way of the request: key, address, response, redirects.</content>
internal sealed partial class MadasterExchange
{
    private const int MaximumRedirects = 10; // half of what browsers follow; an API needs one

    /// <summary>Sends the request and returns when the headers of a successful response are there.</summary>
    /// <param name="accept">The media type to ask for.</param>
    /// <param name="acceptNotFound">Whether 404 counts as a success status.</param>
    internal global::System.Threading.Tasks.ValueTask SendAsync(string accept, bool acceptNotFound = false)
    {
        if (OwnTimeout is { } timeout && timeout != global::System.Threading.Timeout.InfiniteTimeSpan) StartDeadline(timeout);

        // Not part of what is translated below: what a provider of keys throws is its own affair.
        bool isSending = false;
        global::System.Threading.Tasks.ValueTask sending = default;
        SendWithCredentials(accept, acceptNotFound, ref isSending, ref sending);
        return isSending ? sending : SendWithKeyAsync(accept, acceptNotFound);
    }

    // Where documents name security schemes.
    partial void SendWithCredentials(
        string accept, bool acceptNotFound, ref bool isSending, ref global::System.Threading.Tasks.ValueTask sending);

    // The usual call has its response at once or after one wait, with what was asked for: only the wait needs a state machine.
    private global::System.Threading.Tasks.ValueTask SendWithKeyAsync(string accept, bool acceptNotFound)
    {
        _address = _transport.AddressOf(_request, _credentials);
        StartTelling();
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
        _message = _transport.Message(_request, method, address, content, accept, _credentials);
        return Connection.SendAsync(_message, Token);
    }

    // Waits for the response, and follows where it leads.
#if NET
    [global::System.Runtime.CompilerServices.AsyncMethodBuilder(
        typeof(global::System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder))]
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
        Responded(isSuccess);
        _request.Options?.OnResponse?.Invoke(global::Madaster.MadasterErrors.Info(this));
    }

    private static bool IsRedirect(global::System.Net.Http.HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is not null;

    // Prepares the next request and returns its address, or throws where RFC 9110 and the key's safety do not allow one.
    private global::System.Uri Redirect(
        global::System.Uri address,
        int redirects,
        ref global::System.Net.Http.HttpMethod method,
        ref global::System.Net.Http.HttpContent? content)
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
            throw global::Madaster.MadasterErrors.OfRedirect(
                this, $"was redirected with status {status}, which leaves open whether {method} is to be repeated. It was not");
        }

        _response.Dispose();
        _response = null;
        _message!.Content = null; // it is sent again
        _message.Dispose();
        return _transport.Redirected(target, _credentials);
    }

    private global::System.Uri? WentElsewhere()
    {
        if (_transport.Origin is not { } origin) return null;
        global::System.Uri? final = _response?.RequestMessage?.RequestUri ?? _message?.RequestUri;
        bool isElsewhere = !ReferenceEquals(final, _address)
            && final is { IsAbsoluteUri: true }
            && !global::Madaster.MadasterOrigin.IsSame(final, origin);
        return isElsewhere ? final : null;
    }
}
