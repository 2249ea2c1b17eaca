using System.Collections.Generic;
using System.CommandLine;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting;
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
            .AcceptOnlyFromAmong(DiffFormats.Text, DiffFormats.Markdown, DiffFormats.Json);
        Option<string?> output = new("--output", "-o") { Description = "The file to write; the standard output when left out." };
        Command command = new(
            "versions",
            "Shows which version has which operation, and what changed from each version to the next. Exit codes: 0 fine, 2 wrong usage, 3 a file cannot be read or written.")
        {
            files, format, output,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IReadOnlyList<ApiDocument>? documents = await DocumentInput.ReadAsync(console, parsed.GetRequiredValue(files), cancellationToken);
            if (documents is null)
                return ExitCodes.FileFailed;
            IReadOnlyList<VersionColumn> columns = VersionColumn.InOrder(documents);
            OperationMatrix matrix = OperationMatrix.Of(columns, new VersionSteps(columns, cancellationToken), cancellationToken);
            string text = Write(parsed.GetRequiredValue(format), matrix);
            return await ReportOutput.WriteAsync(console, parsed.GetValue(output), text, cancellationToken) ? ExitCodes.Fine : ExitCodes.FileFailed;
        });
        return command;
    }

    private static string Write(string format, OperationMatrix matrix) => format switch
    {
        DiffFormats.Json => VersionsJson.Write(matrix),
        DiffFormats.Markdown => VersionsText.WriteMarkdown(matrix),
        _ => VersionsText.WriteText(matrix),
    };
}
