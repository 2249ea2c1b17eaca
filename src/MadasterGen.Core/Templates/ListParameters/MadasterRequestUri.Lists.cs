namespace Madaster;

/// <content>Lists as one value, and values in which reserved characters stand as they are.</content>
internal ref partial struct MadasterRequestUri
{
    /// <summary>Appends a list as one path parameter. The separator stands as it is; <see langword="null"/> is left out.</summary>
    /// <exception cref="global::System.ArgumentException">
    /// There is no element, or the only one is empty, <c>.</c> or <c>..</c>, or all are empty, which would address another resource.
    /// </exception>
    internal void AppendPath<T>(
        string name, global::System.Collections.Generic.IReadOnlyList<T> items, string separator, global::System.Func<T, string?> text)
    {
        if (items is null) throw new global::System.ArgumentNullException(name);
        string[] values = Values(items, text);
        if (values.Length < 2 || global::System.Array.TrueForAll(values, static value => value.Length == 0))
        {
            AppendPath(name, values.Length == 0 ? "" : values[0]);
            return;
        }

        Joined(values, separator, "");
    }

    /// <summary>Appends a list as one query parameter; nothing when it has no elements. <see langword="null"/> is left out.</summary>
    internal void AppendQuery<T>(
        string name, global::System.Collections.Generic.IReadOnlyList<T> items, string separator, global::System.Func<T, string?> text,
        bool allowsReserved = false)
    {
        if (items is null) throw new global::System.ArgumentNullException(name);
        string[] values = Values(items, text);
        if (values.Length == 0) return;
        QueryName(name);
        Joined(values, separator, allowsReserved ? global::Madaster.MadasterText.Reserved : "");
    }

    /// <summary>
    /// Appends a query parameter in which reserved characters stand as they are; nothing when <paramref name="value"/> is
    /// <see langword="null"/>.
    /// </summary>
    internal void AppendReservedQuery(string name, string? value)
    {
        if (value is null) return;
        QueryName(name);
        Escaped(value, 0, global::Madaster.MadasterText.Reserved);
    }

    private static string[] Values<T>(
        global::System.Collections.Generic.IReadOnlyList<T> items, global::System.Func<T, string?> text)
    {
        var values = new global::System.Collections.Generic.List<string>(items.Count);
        for (int i = 0; i < items.Count; i++)
            if (text(items[i]) is { } value) values.Add(value);
        return values.ToArray();
    }

    private void Joined(string[] values, string separator, string kept)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0) Raw(separator);
            Escaped(values[i], 0, kept);
        }
    }
}
