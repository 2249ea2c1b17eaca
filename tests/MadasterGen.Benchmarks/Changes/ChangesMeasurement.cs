using System.Globalization;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Benchmarks.Generator;

namespace MadasterGen.Benchmarks.Changes;

/// <summary>What it costs to compare documents with their accepted copies, and to look for uses of what changed.</summary>
internal sealed class ChangesMeasurement : IMeasurement
{
    public string Name => "changes";

    public IReadOnlyList<Bar> Measure()
    {
        IReadOnlyList<string> drift = ChildProcess.Ours("drift", "4");
        IReadOnlyList<string> uses = ChildProcess.Ours("uses", "1000");
        Figure alone = Time(drift[0], "alone");
        Figure compiler = Time(uses[0], "the compiler's own check");
        return
        [
            Bar.Beside("10 MB, with an accepted copy that is the same", Time(drift[1]), alone),
            Bar.Beside(FormattableString.Invariant($"10 MB, with an accepted copy that differs in {int.Parse(drift[4], CultureInfo.InvariantCulture):#,0} places"), Time(drift[2]), alone),
            Bar.Beside("10 MB, a keystroke after that", Time(drift[3]), alone),
            Bar.Beside("1,000 files that use the client, nothing changed: looking for uses", Time(uses[1]), compiler),
            Bar.Beside(FormattableString.Invariant($"1,000 files that use the client, v3.0 changed, {uses[3]} uses found: looking for them"), Time(uses[2]), compiler),
        ];
    }

    private static Figure Time(string line, string whose = "") => new(whose, Timing.Parse(line).Milliseconds * 1e6, Unit.Nanoseconds);
}
