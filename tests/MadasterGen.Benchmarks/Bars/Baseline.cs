using System.Text.Json;

namespace MadasterGen.Benchmarks.Bars;

/// <summary>
/// The figures of an earlier run: of each line what we cost beside the peer, or alone where there is none. What slowed the machine slowed
/// the peer too, so that runs of two days can be compared.
/// </summary>
internal sealed class Baseline
{
    // Less means nothing: two runs of one program differ by so much.
    private const double Noise = 1.05;

    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true };

    private readonly Dictionary<string, double> _costs;

    private Baseline(Dictionary<string, double> costs) => _costs = costs;

    /// <summary>Keeps the figures of a run.</summary>
    internal static void Save(string path, IEnumerable<Bar> bars) => File.WriteAllText(
        path, JsonSerializer.Serialize(bars.Where(static bar => bar.Cost is not null).ToDictionary(static bar => bar.What, static bar => bar.Cost!.Value), s_options));

    /// <summary>Reads the figures of an earlier run.</summary>
    /// <exception cref="JsonException">The file holds none.</exception>
    internal static Baseline Load(string path) => new(JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(path))
        ?? throw new JsonException($"{path} holds no figures."));

    /// <summary>How many times as much as before a line costs; marked where that is more than noise.</summary>
    internal string Since(Bar bar)
    {
        if (bar.Cost is not { } cost)
            return "";
        if (!_costs.TryGetValue(bar.What, out double before))
            return "new";
        double times = cost / before;
        string text = FormattableString.Invariant($"{times:0.00} ×");
        return times > Noise ? $"**{text}**" : text;
    }
}
