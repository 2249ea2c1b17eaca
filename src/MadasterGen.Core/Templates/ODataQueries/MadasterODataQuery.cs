namespace Madaster;

/// <summary>
/// The OData options of the elements operation. A value that is <see langword="null"/> is not sent.
/// </summary>
public sealed class MadasterODataQuery
{
    private int? _skip;
    private int? _top;
    private int? _pageSize;

    /// <summary>
    /// Selects objects: an OData expression with the names in the JSON, such as <c>volume gt 1</c>. Sent as <c>$filter</c>.
    /// </summary>
    public string? Filter { get; set; }

    /// <summary>Selects properties by their names in the JSON. Empty or <see langword="null"/> means all. Sent as <c>$select</c>.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string>? Select { get; set; }

    /// <summary>The number of objects to skip. Sent as <c>$skip</c>.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Skip { get => _skip; set => _skip = AtLeast(0, value, nameof(Skip)); }

    /// <summary>The largest number of objects to return. Sent as <c>$top</c>.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Top { get => _top; set => _top = AtLeast(0, value, nameof(Top)); }

    /// <summary>
    /// The number of objects in one request when a sequence is read in pages. Without it, one response has all objects and is read
    /// as it arrives.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? PageSize { get => _pageSize; set => _pageSize = AtLeast(1, value, nameof(PageSize)); }

    /// <summary>
    /// The same query for one page of it: <paramref name="take"/> objects after <see cref="Skip"/> and <paramref name="skip"/> others.
    /// </summary>
    internal global::Madaster.MadasterODataQuery Page(int skip, int take) =>
        new() { Filter = Filter, Select = Select, Skip = checked((Skip ?? 0) + skip), Top = take };

    private static int? AtLeast(int least, int? value, string name) =>
        value < least ? throw new global::System.ArgumentOutOfRangeException(name, value, $"The value is {least} or more.") : value;
}
