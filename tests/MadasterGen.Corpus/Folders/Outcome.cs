using System.Text.Json;
using System.Text.Json.Serialization;

namespace MadasterGen.Corpus.Folders;

/// <summary>What came of a document: a line of the file of results.</summary>
internal sealed record Outcome
{
    private static readonly JsonSerializerOptions s_options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The document, from the folder on.</summary>
    public required string Document { get; init; }

    /// <summary>How far it came.</summary>
    public required State State { get; init; }

    /// <summary>Why it came no further, or what the compiler reports; a few lines.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>How often the compiler reports what, from warnings up.</summary>
    public IReadOnlyDictionary<string, int> Compiler { get; init; } = new Dictionary<string, int>();

    /// <summary>How often the generator reports what.</summary>
    public IReadOnlyDictionary<string, int> Diagnostics { get; init; } = new Dictionary<string, int>();

    /// <summary>The first messages of each.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Messages { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>How many places stay JSON for which reason, though the document asks for more.</summary>
    public IReadOnlyDictionary<string, int> Untyped { get; init; } = new Dictionary<string, int>();

    /// <summary>The first places of each reason.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> UntypedPlaces { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>How many places stay JSON because the document allows anything there.</summary>
    public int Open { get; init; }

    /// <summary>How many operations the document has.</summary>
    public int Operations { get; init; }

    /// <summary>The length of the document.</summary>
    public long DocumentBytes { get; init; }

    /// <summary>The length of the generated files.</summary>
    public long GeneratedCharacters { get; init; }

    /// <summary>The processor time of generating, the parsing of the output included.</summary>
    public long GeneratingMilliseconds { get; init; }

    /// <summary>The processor time of compiling.</summary>
    public long CompilingMilliseconds { get; init; }

    /// <summary>The largest working set meanwhile.</summary>
    public long PeakBytes { get; init; }

    /// <summary>Whether there is a client that compiles without a warning, as far as that was tried.</summary>
    [JsonIgnore]
    public bool IsGood => State is State.Compiled or State.Generated;

    /// <summary>The processor time of both.</summary>
    [JsonIgnore]
    public TimeSpan Time => TimeSpan.FromMilliseconds(GeneratingMilliseconds + CompilingMilliseconds);

    /// <summary>One line that <see cref="Parse"/> reads.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, s_options);

    /// <summary>The outcome in a line.</summary>
    public static Outcome Parse(string line) => JsonSerializer.Deserialize<Outcome>(line, s_options)!;
}

/// <summary>How far a document came.</summary>
internal enum State
{
    /// <summary>There is a client, and the compiler reports nothing.</summary>
    Compiled,

    /// <summary>There is a client without an error of syntax; it was not compiled.</summary>
    Generated,

    /// <summary>There is a client, and the compiler reports warnings or errors.</summary>
    NotCompiled,

    /// <summary>There is no client, and a diagnostic that tells why.</summary>
    NotGenerated,

    /// <summary>An exception in our code.</summary>
    Failed,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>It ended the process.</summary>
    Crashed,
}
