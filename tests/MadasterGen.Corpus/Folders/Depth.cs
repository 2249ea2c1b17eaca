namespace MadasterGen.Corpus.Folders;

/// <summary>How far the compiler goes with a client.</summary>
internal enum Depth
{
    /// <summary>Its files are parsed.</summary>
    Parsed,

    /// <summary>It becomes an assembly, as in a user's build.</summary>
    Compiled,

    /// <summary>And the flow of null through its bodies is analysed, which users' builds leave out. The limits count it, the figures do not.</summary>
    Analyzed,
}
