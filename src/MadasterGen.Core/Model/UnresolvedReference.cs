namespace MadasterGen.Model;

/// <summary>A reference that leads nowhere. What it names is not known, and so says nothing about whether it changed.</summary>
/// <param name="Pointer">Where the reference stands.</param>
/// <param name="Target">What it names.</param>
internal sealed record UnresolvedReference(string Pointer, string Target);
