using System;
using System.Collections.Generic;

namespace MadasterGen.Tool.Uses.Clients;

/// <summary>What a program does with a generated type.</summary>
internal sealed class TypeUse
{
    /// <summary>Whether the program makes such objects.</summary>
    public bool IsCreated { get; set; }

    /// <summary>Why everything of it counts as used; empty when it does not.</summary>
    public SortedSet<string> Whole { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties that are read, by their names in C#.</summary>
    public SortedSet<string> Read { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties that are written, by their names in C#.</summary>
    public SortedSet<string> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>The values that are named, as they are on the wire.</summary>
    public SortedSet<string> Values { get; } = new(StringComparer.Ordinal);
}
