using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning;

/// <summary>What stands where something was.</summary>
/// <param name="Text">What happened to it and where it went, in a sentence or two.</param>
/// <param name="Replacement">What to use instead, as a name with dots, where that is certain.</param>
/// <param name="Method">The method that the replacement is, where it is one.</param>
internal sealed record Tombstone(string Text, string? Replacement, MethodReference? Method = null)
{
    /// <summary>The one method that replaces it for certain or likely; null where that is another question.</summary>
    public MethodReference? LikelyMethod { get; init; } = Method;

    /// <summary>How to learn more, beside the text, since it is the same for much that is gone; null for nothing.</summary>
    public string? Advice { get; init; }

    /// <summary>All of it as sentences of their own.</summary>
    public string Sentence => Advised(char.ToUpperInvariant(Text[0]) + Text.Substring(1), Advice);

    /// <summary>A text with advice behind it.</summary>
    public static string Advised(string text, string? advice) => advice is null ? text : $"{text.TrimEnd('.')}; {advice}.";

    /// <summary>What stands where a method was.</summary>
    /// <param name="text">What happened to it and where it went.</param>
    /// <param name="method">The method to call instead, where that is certain.</param>
    public static Tombstone OfMethod(string text, MethodReference? method) => new(text, method?.Name, method);
}
