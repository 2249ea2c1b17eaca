using System.Text.RegularExpressions;

namespace MadasterGen.Contract;

/// <summary>
/// A copy of a document without the two things that Prism takes more strictly than OpenAPI 3.0 means them: <c>oneOf</c> becomes
/// <c>anyOf</c>, and nothing is <c>readOnly</c>. It is deleted with this object.
/// </summary>
internal sealed partial class RelaxedDocument : IDisposable
{
    private RelaxedDocument(string path) => Path = path;

    /// <summary>Where the copy is.</summary>
    public string Path { get; }

    /// <summary>Makes the copy of a JSON or YAML document.</summary>
    public static async Task<RelaxedDocument> MakeAsync(string document)
    {
        string text = await File.ReadAllTextAsync(document);
        text = OneOf().Replace(ReadOnly().Replace(text, "false"), "anyOf");
        string path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}{System.IO.Path.GetExtension(document)}");
        await File.WriteAllTextAsync(path, text);
        return new RelaxedDocument(path);
    }

    public void Dispose() => File.Delete(Path);

    // The flag alone: v4.0 has a property of this name too, whose value is a schema.
    [GeneratedRegex("""(?<=\breadOnly"?\s*:\s*)true\b""")]
    private static partial Regex ReadOnly();

    [GeneratedRegex("""\boneOf(?="?\s*:)""")]
    private static partial Regex OneOf();
}
