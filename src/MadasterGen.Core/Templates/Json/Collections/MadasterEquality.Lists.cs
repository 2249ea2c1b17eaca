namespace Madaster;

/// <content>Lists.</content>
internal static partial class MadasterEquality
{
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

    internal static int Count<T>(global::System.Collections.Generic.IReadOnlyCollection<T>? items) => items is null ? 0 : items.Count + 1;
}
