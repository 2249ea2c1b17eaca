namespace MadasterGen.Tests.Architecture;

/// <summary>A file of one room that names a type of another.</summary>
/// <param name="File">The file, from the project's folder.</param>
/// <param name="From">The file's room.</param>
/// <param name="To">The other room.</param>
internal sealed record Arrow(string File, string From, string To)
{
    /// <summary>The arrow in words.</summary>
    public string Text => $"{File} -> {To}";
}
