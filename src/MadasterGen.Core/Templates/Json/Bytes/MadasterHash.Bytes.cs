namespace Madaster;

/// <content>Bytes.</content>
internal readonly partial struct MadasterHash
{
    internal global::Madaster.MadasterHash Bytes(byte[]? value) => With(global::Madaster.MadasterEquality.Hash(value));
}
