using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Tool.Commands.Consumers;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Formats;
using MadasterGen.Tool.Reporting.Policies;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary><c>madastergen diff OLD NEW</c>: what changed between two documents.</summary>
internal static class DiffCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string> old = new("OLD") { Description = "The document as it was (JSON or YAML)." };
        Argument<string> @new = new("NEW") { Description = "The document as it is." };
        Option<string[]> others = new("--with", "-w")
        {
            Description = "Another document of the API, such as that of another version: what is gone is looked for there too. " +
                "Can be given several times.",
        };
        Option<string> format = ReportFormats.CreateOption("The form of the report.");
        Option<string?> output = new("--output", "-o") { Description = "The file to write; the standard output when left out." };
        Option<string> failOn = FailOn.CreateOption();
        SuppressionOptions suppressions = new();
        Option<string[]> uses = UsesInput.CreateOption();
        PolicyOptions policy = new();
        Command command = new(
            "diff",
            "Reports what changed between two documents. Exit codes: 0 fine, 1 changes that --fail-on asks for, 2 wrong usage, " +
            "3 a file cannot be read or written, or with --fail-on something cannot be compared.")
        {
            old, @new, others, format, output, failOn, suppressions.File, suppressions.Today, suppressions.ClientName,
            uses,
        };
        policy.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console,
            new Request(
                parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetValue(others) ?? [], parsed.GetRequiredValue(format),
                parsed.GetValue(output), parsed.GetRequiredValue(failOn), suppressions.Of(parsed), parsed.GetValue(uses) ?? [],
                policy.Of(parsed)),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolConsole console, Request request, CancellationToken cancellationToken)
    {
        if (await PolicyInput.ReadAsync(console, request.Policy, cancellationToken) is not { } policy)
            return ExitCodes.FileFailed;
        string[] paths = [request.Old, request.New, .. request.Others];
        if (await DocumentInput.ReadAsync(console, paths, cancellationToken) is not { } documents)
            return ExitCodes.FileFailed;
        DiffReport whole = DiffReport.Of(documents[0], documents[1], [.. documents.Skip(2)], cancellationToken);
        if (await SuppressionInput.ApplyAsync(console, request.Suppressions, whole, cancellationToken) is not { } heard
            || await UsesInput.ApplyAsync(
                console, request.Uses, PolicyReport.Of(heard, policy, cancellationToken), cancellationToken) is not { } report)
        {
            return ExitCodes.FileFailed;
        }
        bool hasColors = console.HasColors && request.Output is null;
        string text = ReportFormats.Of(request.Format).OfDiff(report, hasColors, cancellationToken);
        if (!await ReportOutput.WriteAsync(console, request.Output, text, cancellationToken))
            return ExitCodes.FileFailed;
        return FailOn.ExitCode(request.FailOn, report);
    }

    private sealed record Request(
        string Old, string New, IReadOnlyList<string> Others, string Format, string? Output, string FailOn,
        SuppressionRequest? Suppressions, IReadOnlyList<string> Uses, PolicyRequest Policy);
}
