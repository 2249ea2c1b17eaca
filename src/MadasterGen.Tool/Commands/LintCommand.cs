using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Planning;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Generation;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tool.Commands;

/// <summary><c>madastergen lint FILE</c>: what the compiler would say about a document, information included.</summary>
internal static class LintCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string> file = new("FILE") { Description = "The document (JSON or YAML)." };
        Command command = new(
            "lint",
            "Says what is wrong with a document and what a client cannot represent, with line and column. Exit codes: 0 fine, 1 there is an error, 2 wrong usage, 3 the file cannot be read.")
        {
            file,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(console, parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolConsole console, string path, CancellationToken cancellationToken)
    {
        DocumentLoad load = await DocumentLoader.LoadAsync(path, cancellationToken);
        if (load.Messages is [{ Id: null } failure])
        {
            await console.Error.WriteLineAsync(failure.ToString());
            return ExitCodes.FileFailed;
        }
        IEnumerable<DocumentMessage> planned = load.Document is { } document ? DocumentPlans.Of([document], new PlanningOptions(), cancellationToken).Messages : [];
        DocumentMessage[] messages =
        [
            .. load.Messages.Concat(planned)
                .OrderBy(message => message.Position?.Line ?? -1).ThenBy(message => message.Position?.Column ?? -1).ThenBy(message => message.Id, System.StringComparer.Ordinal)
        ];
        foreach (DocumentMessage message in messages)
            await console.Output.WriteLineAsync(message.ToString());
        int errors = Count(DiagnosticSeverity.Error);
        await console.Output.WriteLineAsync($"{Counted(errors, "error")}, {Counted(Count(DiagnosticSeverity.Warning), "warning")}, {Counted(Count(DiagnosticSeverity.Info), "remark")}");
        return errors > 0 ? ExitCodes.Found : ExitCodes.Fine;

        int Count(DiagnosticSeverity severity) => messages.Count(message => message.Severity == severity);
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
