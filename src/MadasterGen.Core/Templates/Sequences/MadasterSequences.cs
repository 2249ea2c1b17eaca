namespace Madaster;

/// <summary>Makes calls whose responses are sequences of values (OpenAPI 3.2, "Sequential Media Types").</summary>
/// <remarks>
/// Elements are given as they arrive and no more than a buffer is read ahead. The time-out of a call ends with the headers of its
/// response, since a sequence may be silent for hours; a token ends it at any time. <c>MaxResponseSize</c> is for one element.
/// </remarks>
internal static class MadasterSequences
{
    /// <summary>Reads one JSON value in each line.</summary>
    internal static global::System.Collections.Generic.IAsyncEnumerable<T> LinesAsync<T>(
        global::Madaster.MadasterTransport transport,
        global::System.Func<global::Madaster.MadasterRequest> request,
        string accept,
        global::Madaster.MadasterJsonReader<T> read,
        global::System.Threading.CancellationToken cancellationToken,
        bool holdsNull = false) =>
        transport.EnumerateAsync(
            request, accept, exchange => new global::Madaster.MadasterLineReader<T>(exchange, read, holdsNull), cancellationToken);

    /// <summary>Reads a JSON text sequence (RFC 7464).</summary>
    internal static global::System.Collections.Generic.IAsyncEnumerable<T> TextsAsync<T>(
        global::Madaster.MadasterTransport transport,
        global::System.Func<global::Madaster.MadasterRequest> request,
        string accept,
        global::Madaster.MadasterJsonReader<T> read,
        global::System.Threading.CancellationToken cancellationToken,
        bool holdsNull = false) =>
        transport.EnumerateAsync(
            request, accept, exchange => new global::Madaster.MadasterTextSequenceReader<T>(exchange, read, holdsNull), cancellationToken);

    /// <summary>Reads server-sent events.</summary>
    internal static global::System.Collections.Generic.IAsyncEnumerable<T> EventsAsync<T>(
        global::Madaster.MadasterTransport transport,
        global::System.Func<global::Madaster.MadasterRequest> request,
        string accept,
        global::Madaster.MadasterEventForm form,
        global::Madaster.MadasterJsonReader<T> read,
        global::System.Threading.CancellationToken cancellationToken,
        bool holdsNull = false) =>
        transport.EnumerateAsync(
            request, accept, exchange => new global::Madaster.MadasterEventReader<T>(exchange, form, read, holdsNull), cancellationToken);
}
