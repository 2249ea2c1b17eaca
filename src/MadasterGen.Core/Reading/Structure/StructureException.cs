using System;
using MadasterGen.Model;

namespace MadasterGen.Reading.Structure;

/// <summary>A text that is neither JSON nor YAML, or one beyond a limit.</summary>
internal sealed class StructureException : Exception
{
    public StructureException(string message, TextPosition? position = null, bool isLimit = false)
        : base(message)
    {
        Position = position;
        IsLimit = isLimit;
    }

    /// <summary>Where reading stopped.</summary>
    public TextPosition? Position { get; }

    /// <summary>Whether the text is right but too large.</summary>
    public bool IsLimit { get; }

    /// <summary>The same, said of a file of a document.</summary>
    public StructureException In(int file) => new(Message, (Position ?? default(TextPosition)) with { File = file }, IsLimit);

    public static StructureException TooDeep(TextPosition position) =>
        new($"nesting of {ReadingLimits.Depth} levels", position, isLimit: true);

    /// <summary>Looks whether the host left stack for another level, which nothing could catch.</summary>
    /// <exception cref="StructureException">It did not.</exception>
    public static void CheckStack(TextPosition position)
    {
        if (!StackGuard.HasSpace())
            throw new StructureException(StackGuard.Limit, position, isLimit: true);
    }
}
