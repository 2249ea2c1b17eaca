namespace Madaster;

/// <summary>One request of several that a long list was sent in, with its answer.</summary>
/// <typeparam name="TItem">What is sent.</typeparam>
/// <typeparam name="TResult">What the API answers.</typeparam>
public sealed class MadasterBatch<TItem, TResult>
{
    /// <summary>Creates the batch, which tests of your own may want to.</summary>
    /// <param name="index">The batch's place, from 0.</param>
    /// <param name="offset">How many items the batches before it had.</param>
    /// <param name="items">What was sent.</param>
    /// <param name="result">What the API answered.</param>
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

    /// <summary>What was sent.</summary>
    public global::System.Collections.Generic.IReadOnlyList<TItem> Items { get; }

    /// <summary>What the API answered. A 200 can have failures in it.</summary>
    public TResult Result { get; }

    /// <summary>Returns which items were sent.</summary>
    public override string ToString() => $"Batch {Index}: items {Offset} to {Offset + Items.Count - 1}";
}
