using System.Globalization;

namespace MadasterGen.Corpus.Folders;

/// <summary>What the command line asks for of a folder.</summary>
internal sealed record FolderArguments
{
    /// <summary>The word that the command begins with.</summary>
    public const string Word = "folder";

    /// <summary>The usage.</summary>
    public const string Usage = """
        Usage: MadasterGen.Corpus folder PATH [options]
          --results FILE     write one line of JSON for each document
          --compare FILE     tell what changed since the run that wrote FILE
          --count N          a random sample of N documents instead of all
          --seed N           which sample; 1 by default
          --smallest BYTES   leave out smaller documents
          --largest BYTES    leave out larger documents
          --at-once N        how many documents run at the same time; 1 by default
          --compile-every N  compile the client of each Nth document only, and parse the others; 1 by default, 0 compiles none
          --null-every N     analyse null in each Nth client that is compiled, which users' builds leave out; limits count it; 0 by default: none
          --seconds N        how much processor time a document may take; 60 by default
          --megabytes N      how large the heap may become; 1536 by default
        """;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private FolderArguments(string path) => Path = path;

    /// <summary>The folder, or one document.</summary>
    public string Path { get; }

    /// <summary>Where the results go; null for nowhere.</summary>
    public string? Results => _values.GetValueOrDefault("--results");

    /// <summary>The results of an earlier run; null for no comparison.</summary>
    public string? Compare => _values.GetValueOrDefault("--compare");

    /// <summary>How many documents run; null for all.</summary>
    public int? Count => _values.ContainsKey("--count") ? Number("--count", 0) : null;

    /// <summary>Which sample.</summary>
    public int Seed => Number("--seed", 1);

    /// <summary>The size below which a document is left out, in bytes.</summary>
    public int Smallest => Number("--smallest", 0);

    /// <summary>The size above which a document is left out, in bytes.</summary>
    public int Largest => Number("--largest", int.MaxValue);

    /// <summary>How many documents run at the same time.</summary>
    public int AtOnce => Math.Max(1, Number("--at-once", 1));

    /// <summary>Of how many documents one is compiled; 0 compiles none.</summary>
    public int CompileEvery => Number("--compile-every", 1);

    /// <summary>In how many compiled clients null is analysed; 0 for none.</summary>
    public int NullEvery => Number("--null-every", 0);

    /// <summary>What a document may cost.</summary>
    public Limits Limits => new(TimeSpan.FromSeconds(Number("--seconds", 60)), Number("--megabytes", 1536) * 1024L * 1024);

    /// <summary>Reads the command line behind the word; null when it is none of ours.</summary>
    public static FolderArguments? Parse(IReadOnlyList<string> args)
    {
        if (args.Count % 2 == 0)
            return null;
        FolderArguments result = new(args[0]);
        for (int i = 1; i < args.Count; i += 2)
        {
            bool isFile = args[i] is "--results" or "--compare";
            bool isNumber = args[i] is "--count" or "--seed" or "--smallest" or "--largest" or "--at-once" or "--seconds" or "--megabytes" or "--compile-every" or "--null-every"
                && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out _);
            if (!isFile && !isNumber)
                return null;
            result._values[args[i]] = args[i + 1];
        }
        return result;
    }

    private int Number(string name, int otherwise) =>
        _values.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}

/// <summary>What a document may cost.</summary>
/// <param name="Time">How much processor time it may take.</param>
/// <param name="HeapBytes">How large the heap may become.</param>
internal sealed record Limits(TimeSpan Time, long HeapBytes);
