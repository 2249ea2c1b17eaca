namespace MadasterGen.Planning.Changes.Witnesses;

/// <summary>The shortest code that a change breaks, and what it can be instead.</summary>
/// <param name="Before">What compiled.</param>
/// <param name="After">What does the same now; null where nothing does, or nothing as short.</param>
/// <param name="IsMoved">Whether it still compiles, and gives its values to other parameters.</param>
internal sealed record Witness(ClientUse Before, ClientUse? After, bool IsMoved);
