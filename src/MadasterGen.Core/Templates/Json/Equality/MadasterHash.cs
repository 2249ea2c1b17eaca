namespace Madaster;

/// <summary>Sums up the hash of an object, value by value.</summary>
internal readonly partial struct MadasterHash
{
    internal MadasterHash(int sum) => Sum = sum;

    /// <summary>The hash of all that was added.</summary>
    internal int Sum { get; }

    internal global::Madaster.MadasterHash Add<T>(T value) => With(global::Madaster.MadasterEquality.Hash(value));

    private global::Madaster.MadasterHash With(int hash) => new global::Madaster.MadasterHash(unchecked((Sum * 31) + hash));
}
