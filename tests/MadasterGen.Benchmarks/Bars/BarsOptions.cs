namespace MadasterGen.Benchmarks.Bars;

/// <summary>What the command line asks for.</summary>
/// <param name="Names">The measurements; none for all of them.</param>
/// <param name="IsQuick">Whether a change need only show.</param>
/// <param name="SaveTo">The file that keeps the figures for later; null where none does.</param>
/// <param name="CompareWith">The file with the figures of an earlier run; null where there is none.</param>
internal sealed record BarsOptions(IReadOnlyList<string> Names, bool IsQuick, string? SaveTo, string? CompareWith)
{
    /// <summary>Reads the command line.</summary>
    /// <exception cref="ArgumentException">An option is unknown, or lacks its file.</exception>
    internal static BarsOptions Parse(IEnumerable<string> arguments)
    {
        BarsOptions options = new([], false, null, null);
        var open = new Queue<string>(arguments);
        while (open.TryDequeue(out string? argument))
        {
            options = argument switch
            {
                "--quick" => options with { IsQuick = true },
                "--save" => options with { SaveTo = File(argument) },
                "--compare" => options with { CompareWith = File(argument) },
                _ when argument.StartsWith('-') => throw new ArgumentException($"There is no option '{argument}'. There are: --quick, --save FILE, --compare FILE."),
                _ => options with { Names = [.. options.Names, argument] },
            };
        }

        return options;

        string File(string option) => open.TryDequeue(out string? file) ? file : throw new ArgumentException($"{option} needs a file.");
    }
}
