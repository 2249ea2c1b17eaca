using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using MadasterGen.Model.Suppressions;

namespace MadasterGen.Tool.Commands;

/// <summary>The suppression file that a command line names.</summary>
/// <param name="File">The file.</param>
/// <param name="Today">The day on which its entries are looked at, as <c>yyyy-MM-dd</c>; null for the day it is.</param>
internal sealed record SuppressionRequest(string File, string? Today);

/// <summary>The options about suppressions.</summary>
internal sealed class SuppressionOptions
{
    public SuppressionOptions() => Today.Validators.Add(Validate);

    /// <summary>The file.</summary>
    public Option<string?> File { get; } = new("--suppressions")
    {
        Description =
            "A file such as madaster.suppressions.json, which answers for single changes: those are shown apart and fail nothing.",
    };

    /// <summary>The day.</summary>
    public Option<string?> Today { get; } = new("--today")
    {
        Description = "The day on which suppressions expire or not, such as 2027-01-31; the day it is (UTC) when left out.",
    };

    /// <summary>What a command line says; null when it names no file.</summary>
    public SuppressionRequest? Of(ParseResult parsed) =>
        parsed.GetValue(File) is { } file ? new SuppressionRequest(file, parsed.GetValue(Today)) : null;

    private static void Validate(OptionResult result)
    {
        if (result.Tokens.FirstOrDefault()?.Value is { } day && !CalendarDay.Is(day))
            result.AddError($"'{day}' is no day such as 2027-01-31.");
    }
}
