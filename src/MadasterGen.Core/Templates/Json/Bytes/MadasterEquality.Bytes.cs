namespace Madaster;

/// <content>Bytes.</content>
internal static partial class MadasterEquality
{
    internal static bool Bytes(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && global::System.MemoryExtensions.SequenceEqual<byte>(left, right));

    internal static int Hash(byte[]? value) => value is null ? 0 : value.Length + 1;
}
