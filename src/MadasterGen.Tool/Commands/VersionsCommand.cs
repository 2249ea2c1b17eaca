using System.CommandLine;
using System.Linq;
using MadasterGen.Tool.Commands.Comparing;
using MadasterGen.Tool.Reporting.Formats;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Commands;

/// <summary><c>madastergen versions FILE…</c>: which version has which operation.</summary>
internal static class VersionsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "The documents (JSON or YAML), in any order.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> format = ReportFormats.CreateOption("The form of the table.");
        Option<string?> output = new("--output", "-o") { Description = "The file to write; the standard output when left out." };
        Option<string> failOn = FailOn.CreateOption();
        PolicyOptions policies = new();
        Command command = new(
            "versions",
            "Shows which version has which operation, and what changed in each since the newest older one that has it. " +
            "Exit codes: 0 fine, 1 changes that --fail-on asks for, 2 wrong usage, 3 a file cannot be read or written, " +
            "or with --fail-on something cannot be compared.")
        {
            files, format, output, failOn,
        };
        policies.AddChoicesTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (await PolicyInput.ReadAsync(console, policies.Of(parsed, null), cancellationToken) is not { } policy)
                return ExitCodes.FileFailed;
            string[] paths = parsed.GetRequiredValue(files);
            if (await DocumentInput.ReadAsync(console, paths, cancellationToken) is not { } documents)
                return ExitCodes.FileFailed;
            OperationMatrix matrix = OperationMatrix.Of(documents, policy, cancellationToken);
            string text = ReportFormats.Of(parsed.GetRequiredValue(format)).OfVersions(matrix, cancellationToken);
            if (!await ReportOutput.WriteAsync(console, parsed.GetValue(output), text, cancellationToken))
                return ExitCodes.FileFailed;
            return FailOn.ExitCode(parsed.GetRequiredValue(failOn), [.. matrix.Steps.Select(step => step.Diff)]);
        });
        return command;
    }
}
