using System.Text.Json;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Corpus;

/// <summary>
/// Which documents of the directory are tried. All OpenAPI 3.0 documents of at most <see cref="LargestDocument"/> bytes are put in the
/// ordinal order of their names, and every <see cref="Step"/>th is taken: slice 0 begins with the first of them, slice 1 with the second.
/// The sample is the first <see cref="Size"/> documents of the slice in the middle; its names are checked in.
/// </summary>
internal sealed class Sample(string folder)
{
    /// <summary>How far apart the documents of a slice are.</summary>
    public const int Step = 17;

    private const int Size = 150;
    private const int MiddleSlice = Step / 2;
    private const int LargestDocument = 3_000_000;

    private static readonly string ListOfNames = Repository.PathOf("tests", "MadasterGen.Corpus", "sample.txt");

    /// <summary>The names of the checked-in sample.</summary>
    public static IEnumerable<string> Names => File.ReadAllLines(ListOfNames);

    /// <summary>The names of a slice.</summary>
    public IEnumerable<string> Slice(int first) => Candidates().Where((_, index) => index % Step == first);

    /// <summary>Writes the names of the sample.</summary>
    public void Write() => File.WriteAllText(ListOfNames, string.Concat(Slice(MiddleSlice).Take(Size).Select(name => name + "\n")));

    /// <summary>The file of a document.</summary>
    public string PathOf(string name) => Path.Combine(folder, name + ".json");

    private IEnumerable<string> Candidates() =>
        Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Where(path => new FileInfo(path).Length <= LargestDocument && IsOfVersion3_0(path))
            .Select(path => Path.GetRelativePath(folder, path)[..^".json".Length].Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static bool IsOfVersion3_0(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.TryGetProperty("openapi", out JsonElement version)
            && version.GetString()!.StartsWith("3.0.", StringComparison.Ordinal);
    }
}
