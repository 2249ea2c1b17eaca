namespace MadasterGen.Robustness.Calls;

/// <summary>One after the other: what one of them logs is not what another looks at.</summary>
[CollectionDefinition(nameof(Calls))]
public sealed class CallsCollection;
