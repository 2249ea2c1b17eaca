using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses.Code;

/// <summary>A value as far as the code tells what it is.</summary>
/// <param name="Type">Its type.</param>
internal sealed record StackValue(CodeType Type)
{
    /// <summary>A value of which nothing is known.</summary>
    public static StackValue Unknown { get; } = new(CodeType.Unknown);

    /// <summary>The value null.</summary>
    public static StackValue Null { get; } = new(CodeType.Unknown) { IsNull = true };

    /// <summary>Whether it is null.</summary>
    public bool IsNull { get; private init; }

    /// <summary>The string, where it is one that stands in the code.</summary>
    public string? Text { get; init; }
}
