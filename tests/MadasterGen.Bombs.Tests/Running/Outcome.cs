using System.Text.Json;

namespace MadasterGen.Bombs.Running;

/// <summary>What came of a run. A child prints one as a line of JSON.</summary>
internal sealed record Outcome
{
    /// <summary>What was given: see <see cref="Forms"/>.</summary>
    public required string Form { get; init; }

    /// <summary>The size of the document.</summary>
    public required int Size { get; init; }

    /// <summary>The types of the versions' clients that there are.</summary>
    public required IReadOnlyList<string> Clients { get; init; }

    /// <summary>The ids of what was said at a place.</summary>
    public required IReadOnlyList<string> Located { get; init; }

    /// <summary>The ids of what was said of the project.</summary>
    public required IReadOnlyList<string> Unlocated { get; init; }

    /// <summary>What the compiler says of the output, from warnings up; five at most.</summary>
    public required IReadOnlyList<string> Compiler { get; init; }

    /// <summary>The length of the documents.</summary>
    public required long DocumentCharacters { get; init; }

    /// <summary>The length of the generated files.</summary>
    public required long Characters { get; init; }

    /// <summary>What generating allocated, the parsing of the output included.</summary>
    public required long AllocatedBytes { get; init; }

    /// <summary>The largest working set of the process so far.</summary>
    public required long PeakBytes { get; init; }

    public required long GeneratingMilliseconds { get; init; }

    public required long CompilingMilliseconds { get; init; }

    /// <summary>One line that <see cref="Parse"/> reads.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);

    /// <summary>The outcome in a line.</summary>
    public static Outcome Parse(string line) => JsonSerializer.Deserialize<Outcome>(line)!;
}
