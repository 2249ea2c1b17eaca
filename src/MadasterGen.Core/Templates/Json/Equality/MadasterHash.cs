namespace Madaster;

/// <summary>Sums up the hash of an object, value by value.</summary>
internal readonly struct MadasterHash
{
    internal MadasterHash(int sum) => Sum = sum;

    /// <summary>The hash of all that was added.</summary>
    internal int Sum { get; }

    internal global::Madaster.MadasterHash Add<T>(T value) => With(global::Madaster.MadasterEquality.Hash(value));

    internal global::Madaster.MadasterHash Element(global::System.Text.Json.JsonElement value) =>
        With(global::Madaster.MadasterEquality.Hash(value));

    internal global::Madaster.MadasterHash Element(global::System.Text.Json.JsonElement? value) =>
        With(global::Madaster.MadasterEquality.Hash(value));

    internal global::Madaster.MadasterHash Bytes(byte[]? value) => With(global::Madaster.MadasterEquality.Hash(value));

    internal global::Madaster.MadasterHash Count<T>(global::System.Collections.Generic.IReadOnlyCollection<T>? items) =>
        With(global::Madaster.MadasterEquality.Count(items));

    private global::Madaster.MadasterHash With(int hash) => new global::Madaster.MadasterHash(unchecked((Sum * 31) + hash));
}
