namespace MadasterGen.Benchmarks.Bars;

/// <summary>Something to measure for the table of bars, together with its peers.</summary>
internal interface IMeasurement
{
    /// <summary>What to call it on the command line: one lower-case word.</summary>
    string Name { get; }

    /// <summary>Measures us and the peers now, and gives the lines of the table.</summary>
    IReadOnlyList<Bar> Measure();
}
