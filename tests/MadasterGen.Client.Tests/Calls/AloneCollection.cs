namespace MadasterGen.Client.Tests.Calls;

/// <summary>Tests that no others run beside.</summary>
[CollectionDefinition("Alone, since it looks at the whole process", DisableParallelization = true)]
public sealed class AloneCollection;
