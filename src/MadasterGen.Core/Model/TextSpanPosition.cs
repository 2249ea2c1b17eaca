namespace MadasterGen.Model;

/// <summary>A piece of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place behind its last character.</param>
internal readonly record struct TextSpanPosition(TextPosition Start, TextPosition End);
