namespace MadasterGen.Tool;

/// <summary>What the tool ends with. They are part of what users rely on: a code never changes its meaning.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The tool did what it was asked to, and what it found is what it was told to fail on.</summary>
    public const int Found = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>A file cannot be read, understood or written; or something in it cannot be compared where that is what counts.</summary>
    public const int FileFailed = 3;

    /// <summary>The user stopped the tool; what shells end such programs with.</summary>
    public const int Stopped = 130;
}
