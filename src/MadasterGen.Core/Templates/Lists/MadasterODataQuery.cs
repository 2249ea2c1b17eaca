namespace Madaster;

/// <summary>
/// The OData options that Madaster's description of the elements call mentions. What is <see langword="null"/> is not sent.
/// </summary>
public sealed class MadasterODataQuery
{
    private int? _skip;
    private int? _top;
    private int? _pageSize;

    /// <summary>
    /// Which objects: an OData expression over the names in the JSON, such as <c>volume gt 1</c>. Sent as <c>$filter</c>.
    /// </summary>
    public string? Filter { get; set; }

    /// <summary>Which properties, by their names in the JSON; all when <see langword="null"/> or empty. Sent as <c>$select</c>.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string>? Select { get; set; }

    /// <summary>How many objects to leave out at the start. Sent as <c>$skip</c>.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Skip { get => _skip; set => _skip = AtLeast(0, value, nameof(Skip)); }

    /// <summary>How many objects to return at most. Sent as <c>$top</c>.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Top { get => _top; set => _top = AtLeast(0, value, nameof(Top)); }

    /// <summary>
    /// How many objects to ask for at a time where a sequence is read in pages. Without it everything comes in one response, which is
    /// read bit by bit.
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
