namespace MadasterGen.Model;

/// <summary>A piece of a path: a string that is the same in every call, or a placeholder.</summary>
internal abstract record PathSegment;

/// <summary>A piece that is the same in every call.</summary>
/// <param name="Text">What stands in the path, slashes included.</param>
internal sealed record LiteralSegment(string Text) : PathSegment;

/// <summary>A piece that each call fills.</summary>
/// <param name="Name">The name between the braces.</param>
internal sealed record PlaceholderSegment(string Name) : PathSegment;
