namespace MadasterGen.Robustness.Calls;

/// <summary>
/// One after the other and alone: what one of them logs is not what another looks at, and the memory of the process is that of one test.
/// </summary>
[CollectionDefinition(nameof(Calls), DisableParallelization = true)]
public sealed class CallsCollection;
