using System.Globalization;
using MadasterGen.Fuzzing.Targets;
using MadasterGen.Robustness.Documents;

namespace MadasterGen.Fuzzing;

/// <summary>The inputs that fuzzing begins with.</summary>
internal static class FuzzSeeds
{
    // What AFL changes in a long text is lost in it.
    private const int LargestDocument = 12_000;

    private const int PairsOfEach = 4;

    /// <summary>Writes them as files.</summary>
    public static void Write(FuzzTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in Of(target))
            File.WriteAllText(Path.Combine(folder, name), text);
    }

    /// <summary>The inputs of a target.</summary>
    public static IEnumerable<(string Name, string Text)> Of(FuzzTarget target)
    {
        IEnumerable<(string Name, string Text)> documents = Seeds.All.Where(seed => seed.Text.Length <= LargestDocument);
        return target.Name == "pairs" ? documents.SelectMany(PairsOf) : documents;
    }

    private static IEnumerable<(string Name, string Text)> PairsOf((string Name, string Text) document) =>
        Enumerable.Range(1, PairsOfEach).Select(seed => (
            string.Create(CultureInfo.InvariantCulture, $"{document.Name}.{seed}"),
            document.Text + PairTarget.Between + new Mutation(seed).Of(document.Text, document.Text)));
}
