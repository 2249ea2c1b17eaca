using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Rules;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Generation;

namespace MadasterGen.Tool.Commands;

/// <summary><c>madastergen lint FILE…</c>: what the compiler would say about documents, information included.</summary>
internal static class LintCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "The documents (JSON or YAML) of a project: what concerns several of them is reported too.",
            Arity = ArgumentArity.OneOrMore,
        };
        ClientOptions options = new();
        Command command = new(
            "lint",
            "Reports what is wrong with documents and what a client cannot represent, with line and column. Exit codes: 0 fine, " +
            "1 there is an error, 2 wrong usage, 3 a file cannot be read.")
        {
            files,
        };
        options.AddTo(command, files);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(console, parsed.GetRequiredValue(files), options.Of(parsed), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ToolConsole console, IReadOnlyList<string> paths, ClientSettings settings, CancellationToken cancellationToken)
    {
        DocumentLoad[] loads = await DocumentLoader.LoadAllAsync(paths.Distinct(StringComparer.Ordinal), cancellationToken);
        DocumentMessage[] failures = [.. loads.SelectMany(load => load.Messages).Where(message => message.Id is null)];
        foreach (DocumentMessage failure in failures)
            await console.Error.WriteLineAsync(failure.ToString());
        if (failures.Length > 0)
            return ExitCodes.FileFailed;
        ApiDocument[] documents = [.. loads.Select(load => load.Document).OfType<ApiDocument>()];
        IReadOnlyList<DocumentMessage> planned = DocumentPlans.Of(documents, settings, cancellationToken).Messages;
        DocumentMessage[] messages =
        [
            .. loads.SelectMany(load => load.Messages).Concat(planned)
                .OrderBy(message => IndexOf(message.Path)).ThenBy(message => message.Path, StringComparer.Ordinal)
                .ThenBy(message => message.Position?.Line ?? -1).ThenBy(message => message.Position?.Column ?? -1)
                .ThenBy(message => message.Id, StringComparer.Ordinal)
        ];
        foreach (DocumentMessage message in messages)
            await console.Output.WriteLineAsync(message.ToString());
        int errors = Count(Severity.Error);
        string warnings = Counted(Count(Severity.Warning), "warning");
        await console.Output.WriteLineAsync($"{Counted(errors, "error")}, {warnings}, {Counted(Count(Severity.Info), "remark")}");
        return errors > 0 ? ExitCodes.Found : ExitCodes.Fine;

        int IndexOf(string path) => paths.TakeWhile(one => one != path).Count();

        int Count(Severity severity) => messages.Count(message => message.Severity == severity);
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
