namespace Madaster;

/// <content>What an exception means to the caller.</content>
internal sealed partial class MadasterExchange
{
    /// <summary>Takes secrets out of a string.</summary>
    internal string Redact(string text)
    {
        if (_transport.IsForLinks) RedactLink(ref text);
        return _credentials.Redact(text);
    }

    // The address of a file, which is the permission to read it.
    partial void RedactLink(ref string text);

    /// <summary>
    /// What an exception means to the caller: its own cancellation, a time-out, a broken connection. <see langword="null"/> when it
    /// should be thrown as it is.
    /// </summary>
    internal global::System.Exception? Translate(global::System.Exception exception) => Translate(exception, _caller, _deadline);

    /// <inheritdoc cref="Translate(global::System.Exception)"/>
    internal global::System.Exception? Translate(
        global::System.Exception exception,
        global::System.Threading.CancellationToken caller,
        global::System.Threading.CancellationTokenSource? deadline)
    {
        global::System.Exception? better = IsOfTheNetwork(exception) ? Understand(exception, caller, deadline) : null;
        Failed(better ?? exception);
        return better;
    }

    private global::System.Exception? Understand(
        global::System.Exception exception,
        global::System.Threading.CancellationToken caller,
        global::System.Threading.CancellationTokenSource? deadline)
    {
        if (caller.IsCancellationRequested)
        {
            // Also where the handler only saw its connection close. The token is the caller's, whichever we gave the handler.
            return exception is global::System.OperationCanceledException cancelled && cancelled.CancellationToken == caller
                ? null
                : new global::System.OperationCanceledException("The call was cancelled.", exception, caller);
        }

        if (WentElsewhere() is { } elsewhere) return global::Madaster.MadasterErrors.OfEscape(this, elsewhere, KeyTravelled, exception);
        if (deadline is { IsCancellationRequested: true } || IsTimeoutOfClient(exception))
            return global::Madaster.MadasterErrors.OfTimeout(this, Timeout, exception);
        if (exception is global::System.TimeoutException) return global::Madaster.MadasterErrors.OfTimeout(this, null, exception);
        return exception is global::System.OperationCanceledException or global::System.ObjectDisposedException
            ? null
            : global::Madaster.MadasterErrors.OfConnection(this, exception);
    }

    private bool IsOfTheNetwork(global::System.Exception exception) => exception is
        global::System.OperationCanceledException or global::System.TimeoutException or global::System.Net.Http.HttpRequestException
        or global::System.IO.IOException or global::System.IO.InvalidDataException // a compressed body that is none
        or global::System.ObjectDisposedException
#if !NET
        or global::System.Net.WebException
#endif
        // So .NET calls a body that is no Brotli.
        || (HasResponse && exception is global::System.InvalidOperationException);

    private bool IsTimeoutOfClient(global::System.Exception exception) =>
        exception is global::System.OperationCanceledException
#if NET
        && exception.InnerException is global::System.TimeoutException;
#else
        // .NET Framework does not tell why; cancelling all calls of an HttpClient, the other possibility, is rare.
        && Connection.HttpClient is { } client && client.Timeout != global::System.Threading.Timeout.InfiniteTimeSpan;
#endif
}
