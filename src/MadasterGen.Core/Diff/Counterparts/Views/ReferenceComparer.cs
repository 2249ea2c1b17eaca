using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>Tells two operations apart even when they are equal, as a broken document can have them.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<OperationView>
{
    public static ReferenceComparer Instance { get; } = new();

    public bool Equals(OperationView? x, OperationView? y) => ReferenceEquals(x, y);

    public int GetHashCode(OperationView obj) => RuntimeHelpers.GetHashCode(obj);
}
