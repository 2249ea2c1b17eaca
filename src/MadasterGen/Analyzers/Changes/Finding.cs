using MadasterGen.Model;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Analyzers.Changes;

/// <summary>Something to say of a piece of code.</summary>
/// <param name="Id">What kind of thing it is, one of <see cref="UsageIds"/>.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Node">The piece.</param>
/// <param name="Replacement">What to use instead, where that is certain.</param>
internal sealed record Finding(string Id, string Text, SyntaxNode Node, string? Replacement = null)
{
    /// <summary>What is gone, where the sentence is about that.</summary>
    public ISymbol? Gone { get; init; }

    /// <summary>How to learn more, which is said once of all that a statement names; null for nothing.</summary>
    public string? Advice { get; init; }
}
