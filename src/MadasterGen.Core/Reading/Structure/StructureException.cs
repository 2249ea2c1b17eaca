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

    public static StructureException TooDeep(TextPosition position) =>
        new($"nesting of {ReadingLimits.Depth} levels", position, isLimit: true);
}
