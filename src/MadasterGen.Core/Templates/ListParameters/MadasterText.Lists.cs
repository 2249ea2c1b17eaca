namespace Madaster;

/// <content>Strings of lists, and reserved characters.</content>
internal static partial class MadasterText
{
    /// <summary>
    /// What is reserved by RFC 3986; but for what would end the value or the query, or what servers read as something else.
    /// </summary>
    internal const string Reserved = ":/?@!$'()*,;=";

    /// <summary>The strings of a list as one; <see langword="null"/> when there are none.</summary>
    internal static string? Join<T>(
        string separator, global::System.Collections.Generic.IReadOnlyList<T>? items, global::System.Func<T, string?> text)
    {
        if (items is null) return null;
        var texts = new global::System.Collections.Generic.List<string>(items.Count);
        for (int i = 0; i < items.Count; i++)
            if (text(items[i]) is { } one) texts.Add(one);
        return texts.Count == 0 ? null : string.Join(separator, texts);
    }
}
