using Microsoft.CodeAnalysis;

namespace MadasterGen.Analyzers.Changes;

/// <summary>Something to say of a piece of code.</summary>
/// <param name="Descriptor">What kind of thing it is.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Node">The piece.</param>
/// <param name="Replacement">What to use instead, where that is certain.</param>
internal sealed record Finding(DiagnosticDescriptor Descriptor, string Text, SyntaxNode Node, string? Replacement = null);
