namespace Madaster;

/// <content>What calls can prove themselves with.</content>
public sealed partial class MadasterOperation
{
    /// <summary>
    /// The alternatives of what calls can prove themselves with, each with the names of the security schemes that it takes together; one
    /// without names is that nothing is sent. <see langword="null"/> where the version's own credential is all that counts.
    /// </summary>
    internal string[][]? Security { get; init; }
}
