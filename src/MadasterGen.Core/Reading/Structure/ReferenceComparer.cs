using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace MadasterGen.Reading.Structure;

/// <summary>Records compare by value; a node that aliases share must be met once.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<StructureNode>
{
    public static ReferenceComparer Instance { get; } = new();

    public bool Equals(StructureNode? x, StructureNode? y) => ReferenceEquals(x, y);

    public int GetHashCode(StructureNode obj) => RuntimeHelpers.GetHashCode(obj);
}
