namespace MadasterGen.Tool.Fetching;

/// <summary>Where a file comes from.</summary>
/// <param name="Url">The address as the user or the project writes it.</param>
/// <param name="Path">The file.</param>
internal sealed record FetchSource(string Url, string Path);
