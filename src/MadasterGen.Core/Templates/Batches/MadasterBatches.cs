namespace Madaster;

/// <summary>Sends long lists in requests of the size that the API accepts, one after the other.</summary>
internal static class MadasterBatches
{
    /// <summary>Takes a batch from <paramref name="items"/>, sends it, and yields it before it takes the next.</summary>
    internal static global::System.Collections.Generic.IAsyncEnumerable<global::Madaster.MadasterBatch<TItem, TResult>>
        SendAsync<TItem, TResult>(
            global::System.Collections.Generic.IEnumerable<TItem> items,
            int batchSize,
            global::System.Func<
                global::System.Collections.Generic.IReadOnlyList<TItem>,
                global::System.Threading.CancellationToken,
                global::System.Threading.Tasks.Task<TResult>> send,
            global::System.Threading.CancellationToken cancellationToken) =>
        SendAsync(OneByOneAsync(items), batchSize, send, cancellationToken);

    /// <summary>Takes a batch from <paramref name="items"/>, sends it, and yields it before it takes the next.</summary>
    internal static async global::System.Collections.Generic.IAsyncEnumerable<global::Madaster.MadasterBatch<TItem, TResult>>
        SendAsync<TItem, TResult>(
            global::System.Collections.Generic.IAsyncEnumerable<TItem> items,
            int batchSize,
            global::System.Func<
                global::System.Collections.Generic.IReadOnlyList<TItem>,
                global::System.Threading.CancellationToken,
                global::System.Threading.Tasks.Task<TResult>> send,
            [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken)
    {
        int index = 0;
        int offset = 0;
        // A list of its own for each batch: the caller may keep it.
        var batch = new global::System.Collections.Generic.List<TItem>();
        var source = global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.WithCancellation(items, cancellationToken);
        await foreach (TItem item in source.ConfigureAwait(false))
        {
            batch.Add(item);
            if (batch.Count < batchSize) continue;
            TResult result = await send(batch, cancellationToken).ConfigureAwait(false);
            yield return new global::Madaster.MadasterBatch<TItem, TResult>(index++, offset, batch, result);
            offset += batch.Count;
            batch = new global::System.Collections.Generic.List<TItem>();
        }

        if (batch.Count > 0)
        {
            TResult result = await send(batch, cancellationToken).ConfigureAwait(false);
            yield return new global::Madaster.MadasterBatch<TItem, TResult>(index, offset, batch, result);
        }
    }

    // What is in memory is there at once.
    private static async global::System.Collections.Generic.IAsyncEnumerable<TItem> OneByOneAsync<TItem>(
        global::System.Collections.Generic.IEnumerable<TItem> items)
    {
        await default(global::System.Threading.Tasks.ValueTask);
        foreach (TItem item in items) yield return item;
    }
}
