namespace Madaster;

/// <summary>Equality by value for what generated records hold.</summary>
internal static partial class MadasterEquality
{
    internal static bool Values<T>(T left, T right) => global::System.Collections.Generic.EqualityComparer<T>.Default.Equals(left, right);

    internal static int Hash<T>(T value) => value is null ? 0 : value.GetHashCode();
}
