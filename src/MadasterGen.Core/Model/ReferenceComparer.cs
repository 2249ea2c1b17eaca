using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace MadasterGen.Model;

/// <summary>Tells objects apart by what they are, not by what they hold.</summary>
/// <typeparam name="T">The objects.</typeparam>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    /// <summary>The only one that is needed.</summary>
    public static ReferenceComparer<T> Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
