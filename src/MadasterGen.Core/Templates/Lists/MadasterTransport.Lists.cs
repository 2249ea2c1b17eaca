namespace Madaster;

/// <summary>Calls whose responses are lists, given element by element.</summary>
internal sealed partial class MadasterTransport
{
    /// <summary>
    /// Makes a call whose response is an array and yields its elements as they arrive; no more than a buffer is read ahead.
    /// </summary>
    internal global::System.Collections.Generic.IAsyncEnumerable<T> EnumerateAsync<T>(
        global::System.Func<global::Madaster.MadasterRequest> request,
        global::Madaster.MadasterJsonReader<T> readElement,
        global::System.Threading.CancellationToken cancellationToken,
        bool holdsNull = false) =>
        EnumerateAsync(
            request, Json, exchange => new global::Madaster.MadasterArrayReader<T>(exchange, readElement, holdsNull), cancellationToken);

    /// <summary>Makes a call and yields the elements of its response as they arrive.</summary>
    /// <param name="request">Makes the request.</param>
    /// <param name="accept">The media type to ask for.</param>
    /// <param name="open">Makes what finds and reads the elements.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    internal async global::System.Collections.Generic.IAsyncEnumerable<T> EnumerateAsync<T>(
        global::System.Func<global::Madaster.MadasterRequest> request,
        string accept,
        global::System.Func<global::Madaster.MadasterExchange, global::Madaster.MadasterElementReader<T>> open,
        [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken)
    {
        using global::Madaster.MadasterElementReader<T> reader =
            open(global::Madaster.MadasterExchange.Begin(this, request(), cancellationToken));
        await reader.OpenAsync(accept).ConfigureAwait(false);
        do
        {
            while (reader.TryRead(out T? element)) yield return element!;
        }
        while (await reader.FillAsync().ConfigureAwait(false));
    }
}
