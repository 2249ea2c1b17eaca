using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Model;
using MadasterGen.Tool.Commands;
using MadasterGen.Tool.Commands.Comparing;
using MadasterGen.Tool.Commands.Consumers;
using MadasterGen.Tool.Commands.Setup;

namespace MadasterGen.Tool;

/// <summary>The command <c>madastergen</c>.</summary>
internal static class ToolApplication
{
    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The words behind the command's name.</param>
    /// <param name="console">Where the tool writes and reads.</param>
    /// <param name="handler">What downloads go through.</param>
    /// <param name="cancellationToken">Stops what runs.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        string[] arguments, ToolConsole console, HttpMessageHandler handler, CancellationToken cancellationToken)
    {
        RootCommand root = new("Compares and checks Madaster's OpenAPI documents, and writes the clients that MadasterGen makes of them.")
        {
            DiffCommand.Create(console, handler),
            ChangelogCommand.Create(console, handler),
            LintCommand.Create(console),
            GenerateCommand.Create(console),
            VersionsCommand.Create(console),
            FetchCommand.Create(console, handler),
            InitCommand.Create(console, handler),
            UsesCommand.Create(console),
        };
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
                await console.Error.WriteLineAsync(Visible.Of(error.Message));
            string command = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
            await console.Error.WriteLineAsync($"'madastergen {command}--help' shows how it is used.");
            return ExitCodes.WrongUsage;
        }
        try
        {
            InvocationConfiguration configuration = new()
            {
                Output = console.Output,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCodes.Stopped;
        }
    }
}
