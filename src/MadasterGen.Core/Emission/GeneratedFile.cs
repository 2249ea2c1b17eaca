namespace MadasterGen.Emission;

/// <summary>A file of the output.</summary>
/// <param name="Name">Its name, unique whatever the case; the compiler's hint name.</param>
/// <param name="Text">Its text; lines end in <c>\n</c>.</param>
internal sealed record GeneratedFile(string Name, string Text);
