namespace Madaster;

/// <summary>One of the requests that a long list is sent in, with its result.</summary>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
public sealed class MadasterBatch<TItem, TResult>
{
    /// <summary>Creates a batch, for tests of your own.</summary>
    /// <param name="index">The batch's place, from 0.</param>
    /// <param name="offset">How many items the batches before it had.</param>
    /// <param name="items">The items that were sent.</param>
    /// <param name="result">The result of the request.</param>
    public MadasterBatch(int index, int offset, global::System.Collections.Generic.IReadOnlyList<TItem> items, TResult result)
    {
        Index = index;
        Offset = offset;
        Items = items;
        Result = result;
    }

    /// <summary>The batch's place, from 0.</summary>
    public int Index { get; }

    /// <summary>
    /// How many items the batches before it had, so that <c>Offset + i</c> is the place of <c>Items[i]</c> in the whole list.
    /// </summary>
    public int Offset { get; }

    /// <summary>The items that were sent.</summary>
    public global::System.Collections.Generic.IReadOnlyList<TItem> Items { get; }

    /// <summary>The result of the request. A response with status 200 can report failures of single items.</summary>
    public TResult Result { get; }

    /// <summary>Returns which items were sent.</summary>
    public override string ToString() => $"Batch {Index}: items {Offset} to {Offset + Items.Count - 1}";
}
