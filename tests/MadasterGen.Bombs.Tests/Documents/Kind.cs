namespace MadasterGen.Bombs.Documents;

/// <summary>A kind of document that could hurt the compiler.</summary>
/// <param name="Name">What it is called on the command line and in the names of tests.</param>
/// <param name="Small">The size of an ordinary test; what costs grows is compared with twice that.</param>
/// <param name="Full">The size of a longer run.</param>
/// <param name="Make">Makes the document of a size; the second state differs in one place.</param>
internal sealed record Kind(string Name, int Small, int Full, Func<int, bool, ApiText> Make)
{
    /// <summary>Whether it is more than is read: its version gets no client, and MAD1008 says why.</summary>
    public bool IsRefused { get; init; }

    /// <summary>
    /// The size that an ordinary test compiles, since the compiler takes longer than all of ours; 0 where there is nothing to compile.
    /// </summary>
    public int Compiled => IsRefused ? 0 : Math.Min(Small, 20);

    /// <summary>
    /// Whether it stands for more members than it lists, or for deeper places: what is merged may grow with the square of the
    /// document until a limit of the product ends that.
    /// </summary>
    public bool Merges { get; init; }

    /// <summary>What a document of twice the size may cost: twice, and something for numbers that get longer.</summary>
    public double Growth => Merges ? 5 : 2.6;
}
