namespace Madaster;

/// <content>Maps.</content>
internal static partial class MadasterEquality
{
    internal static bool Maps<T>(
        global::System.Collections.Generic.IReadOnlyDictionary<string, T>? left,
        global::System.Collections.Generic.IReadOnlyDictionary<string, T>? right,
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
}
