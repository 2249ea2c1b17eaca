namespace Madaster;

/// <summary>Equality by value for what generated records hold.</summary>
internal static class MadasterEquality
{
    internal static bool Values<T>(T left, T right) => global::System.Collections.Generic.EqualityComparer<T>.Default.Equals(left, right);

    internal static bool Elements(global::System.Text.Json.JsonElement left, global::System.Text.Json.JsonElement right) =>
        TextOf(left) == TextOf(right);

    internal static bool Elements(global::System.Text.Json.JsonElement? left, global::System.Text.Json.JsonElement? right) =>
        left.HasValue == right.HasValue && (!left.HasValue || Elements(left.GetValueOrDefault(), right.GetValueOrDefault()));

    internal static bool Bytes(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && global::System.MemoryExtensions.SequenceEqual<byte>(left, right));

    internal static bool Lists<T>(
        global::System.Collections.Generic.IReadOnlyList<T>? left, global::System.Collections.Generic.IReadOnlyList<T>? right,
        global::System.Func<T, T, bool> equals)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null || left.Count != right.Count)
            return false;
        for (int i = 0; i < left.Count; i++)
        {
            if (!equals(left[i], right[i]))
                return false;
        }
        return true;
    }

    internal static bool Maps<T>(
        global::System.Collections.Generic.IReadOnlyDictionary<string, T>? left, global::System.Collections.Generic.IReadOnlyDictionary<string, T>? right,
        global::System.Func<T, T, bool> equals)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null || left.Count != right.Count)
            return false;
        foreach (global::System.Collections.Generic.KeyValuePair<string, T> entry in left)
        {
            if (!right.TryGetValue(entry.Key, out T? other) || !equals(entry.Value, other))
                return false;
        }
        return true;
    }

    internal static int Hash<T>(T value) => value is null ? 0 : value.GetHashCode();

    internal static int Hash(global::System.Text.Json.JsonElement value) => Hash(TextOf(value));

    internal static int Hash(byte[]? value) => value is null ? 0 : value.Length + 1;

    internal static int Count<T>(global::System.Collections.Generic.IReadOnlyCollection<T>? items) => items is null ? 0 : items.Count + 1;

    private static string? TextOf(global::System.Text.Json.JsonElement value) =>
        value.ValueKind == global::System.Text.Json.JsonValueKind.Undefined ? null : value.GetRawText();
}
