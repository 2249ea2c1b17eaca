namespace MadasterGen.Tests.Pipeline.Kept;

/// <summary>What the process keeps is one for all tests: those that are about it run when no others do.</summary>
[CollectionDefinition(nameof(KeptFiles), DisableParallelization = true)]
public class KeptFiles;
