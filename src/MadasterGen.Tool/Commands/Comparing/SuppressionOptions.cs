using System.CommandLine;
using MadasterGen.Settings;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary>The suppression file that a command line names.</summary>
/// <param name="File">The file.</param>
/// <param name="Today">The day on which its entries are looked at, as <c>yyyy-MM-dd</c>; null for the day it is.</param>
/// <param name="ClientName">The client that the documents are for.</param>
internal sealed record SuppressionRequest(string File, string? Today, string ClientName);

/// <summary>The options about suppressions.</summary>
internal sealed class SuppressionOptions
{
    /// <summary>The file.</summary>
    public Option<string?> File { get; } = new("--suppressions")
    {
        Description =
            "A file such as madaster.suppressions.json, which suppresses single changes: those are shown apart and fail nothing.",
    };

    /// <summary>The day.</summary>
    public Option<string?> Today { get; } = new Option<string?>(ProjectSettings.Today.Option!)
    {
        Description = $"As the property {ProjectSettings.Today.Name}: the day on which suppressions expire and sunsets come, such as " +
            "2027-01-31; the day it is (UTC) when left out.",
    }.Checked(ProjectSettings.Today.IsValid, ProjectSettings.Today.Expected);

    /// <summary>The client.</summary>
    public Option<string> ClientName { get; } = new Option<string>(ProjectSettings.ClientName.Option!)
    {
        Description = $"The client that the documents are for ({ProjectSettings.ClientName.Name} of the project or of the file): " +
            "suppressions for another one do not count, and the lines of --witness have the names that a file's own client gets.",
        DefaultValueFactory = _ => ProjectSettings.ClientName.Default,
    }.Checked(ProjectSettings.ClientName.IsValid, ProjectSettings.ClientName.Expected);

    /// <summary>What a command line says; null when it names no file.</summary>
    public SuppressionRequest? Of(ParseResult parsed) => parsed.GetValue(File) is { } file
        ? new SuppressionRequest(file, parsed.GetValue(Today), parsed.GetRequiredValue(ClientName))
        : null;
}
