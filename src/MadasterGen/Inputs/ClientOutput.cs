namespace MadasterGen.Inputs;

/// <summary>Where the client goes, which decides what a run of the compiler is for.</summary>
internal enum ClientOutput
{
    /// <summary>To the compiler that runs: it gets the client and reports what there is to report.</summary>
    ToCompiler,

    /// <summary>To files, which this run writes. The run after it reports.</summary>
    ToFiles,

    /// <summary>To files, which an earlier run wrote: they are sources of the project.</summary>
    InFiles,
}
