using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Html;
using MadasterGen.Tool.Reporting.Sarif;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Commands;

/// <summary><c>madastergen versions FILE…</c>: which version has which operation.</summary>
internal static class VersionsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = new("FILE") { Description = "The documents (JSON or YAML), in any order.", Arity = ArgumentArity.OneOrMore };
        Option<string> format = new Option<string>("--format", "-f") { Description = "The form of the table.", DefaultValueFactory = _ => DiffFormats.Text }
            .AcceptOnlyFromAmong([.. DiffFormats.All]);
        Option<string?> output = new("--output", "-o") { Description = "The file to write; the standard output when left out." };
        Option<string> failOn = FailOn.CreateOption();
        Command command = new(
            "versions",
            "Shows which version has which operation, and what changed from each version to the next. Exit codes: 0 fine, 1 changes from one version to the next that --fail-on asks for, 2 wrong usage, 3 a file cannot be read or written.")
        {
            files, format, output, failOn,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IReadOnlyList<ApiDocument>? documents = await DocumentInput.ReadAsync(console, parsed.GetRequiredValue(files), cancellationToken);
            if (documents is null)
                return ExitCodes.FileFailed;
            OperationMatrix matrix = OperationMatrix.Of(documents, cancellationToken);
            string text = Write(parsed.GetRequiredValue(format), matrix, cancellationToken);
            if (!await ReportOutput.WriteAsync(console, parsed.GetValue(output), text, cancellationToken))
                return ExitCodes.FileFailed;
            return matrix.Steps.Any(step => FailOn.Fails(parsed.GetRequiredValue(failOn), step.Diff)) ? ExitCodes.Found : ExitCodes.Fine;
        });
        return command;
    }

    private static string Write(string format, OperationMatrix matrix, CancellationToken cancellationToken) => format switch
    {
        DiffFormats.Json => VersionsJson.Write(matrix),
        DiffFormats.Markdown => VersionsText.WriteMarkdown(matrix),
        DiffFormats.Html => VersionsHtml.Write(VersionsReport.Of(matrix, cancellationToken)),
        DiffFormats.Sarif => VersionsSarif.Write(VersionsReport.Of(matrix, cancellationToken), cancellationToken),
        _ => VersionsText.WriteText(matrix),
    };
}
