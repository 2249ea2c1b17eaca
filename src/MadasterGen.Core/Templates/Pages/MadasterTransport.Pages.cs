namespace Madaster;

/// <summary>Calls for page after page.</summary>
internal sealed partial class MadasterTransport
{
    /// <summary>
    /// Asks for page after page and yields their elements, until one is empty, one behind a full page is not full, or there are
    /// <paramref name="limit"/> elements. A server may give less than it was asked for: the next page begins behind what came.
    /// </summary>
    /// <exception cref="global::Madaster.MadasterApiException">A page was the one before once more.</exception>
    internal async global::System.Collections.Generic.IAsyncEnumerable<T> EnumeratePagesAsync<T>(
        global::System.Func<int, int, global::Madaster.MadasterRequest> page,
        int pageSize,
        global::Madaster.MadasterJsonReader<T> readElement,
        [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken,
        int? limit = null,
        bool holdsNull = false)
    {
        if (pageSize < 1)
            throw new global::System.ArgumentOutOfRangeException(nameof(pageSize), pageSize, "A page has at least one element.");
        var pages = new global::Madaster.MadasterPages<T>(pageSize);
        while (true)
        {
            int left = (limit ?? int.MaxValue) - pages.Skip;
            if (left <= 0) yield break;
            int take = pages.IsInDoubt ? pageSize : global::System.Math.Min(pageSize, left);
            var exchange = global::Madaster.MadasterExchange.Begin(this, page(pages.Skip, take), cancellationToken);
            using var array = new global::Madaster.MadasterArrayReader<T>(exchange, readElement, holdsNull) { HasFingerprints = true };
            await array.OpenAsync(Json).ConfigureAwait(false);
            do
            {
                while (array.TryRead(out T? element))
                {
                    if (pages.HoldsBack(element!, array.Fingerprint)) continue;
                    foreach (T held in pages.Held)
                    {
                        yield return held;
                        if (--left == 0) yield break;
                    }

                    pages.Held.Clear();
                    yield return element!;
                    if (--left == 0) yield break;
                }
            }
            while (await array.FillAsync().ConfigureAwait(false));
            if (pages.ComesAgain(array.Count, take)) continue;
            if (pages.IsRepeated(array.Count, array.Fingerprint))
                throw global::Madaster.MadasterErrors.OfRepeatedPage(exchange, pages.Skip);
            foreach (T held in pages.Held)
            {
                yield return held;
                if (--left == 0) yield break;
            }

            pages.Held.Clear();
            if (!pages.GoesOn(array.Count, array.Fingerprint, take)) yield break;
        }
    }
}
