using System;
using System.Runtime.CompilerServices;

namespace MadasterGen.Reading.Structure;

/// <summary>
/// What a document may be at most. Hosts read on threads with small stacks, and a document is hostile until proven
/// otherwise: a handful of YAML aliases can stand for billions of nodes.
/// </summary>
internal static class ReadingLimits
{
    /// <summary>Levels of nesting; the most that the reading library lets itself be set to.</summary>
    public const int Depth = 256;

    /// <summary>Nodes that aliases may stand for, and members that are copied from where they are shared to where they are used.</summary>
    public const int AliasNodes = 200_000;

    /// <summary>
    /// Schemas and properties behind references that are looked through, in a whole document, for names in <c>required</c>;
    /// what is behind more than these is taken for declared.
    /// </summary>
    public const int LookedThrough = 2_000_000;

    /// <summary>After how many elements a loop looks whether it is cancelled.</summary>
    public const int LooksAtToken = 256;

    /// <summary>Characters in one scalar.</summary>
    public const int ScalarLength = 16 * 1024 * 1024;
}

/// <summary>Stops a recursion over the nesting of a document before the host's stack ends, which nothing can catch.</summary>
internal static class StackGuard
{
    /// <summary>The limit in words.</summary>
    public const string Limit = "the host's stack";

    /// <summary>Looks whether there is stack left for another level.</summary>
    /// <exception cref="StackIsUsedUpException">There is not.</exception>
    public static void Check(Place place)
    {
        if (!HasSpace())
            throw new StackIsUsedUpException(place);
    }

    /// <summary>Whether the host left stack for another level.</summary>
    public static bool HasSpace()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }
}

/// <summary>A document is too deep for the stack that the host left.</summary>
internal sealed class StackIsUsedUpException : Exception
{
    public StackIsUsedUpException(Place place) => Place = place;

    /// <summary>Where it is too deep.</summary>
    public Place Place { get; }
}
