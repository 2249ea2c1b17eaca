using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting.Formats;
using MadasterGen.Tool.Uses;
using MadasterGen.Tool.Uses.Clients;
using MadasterGen.Tool.Uses.Contracts;
using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Commands.Consumers;

/// <summary><c>madastergen uses APP.dll…</c>: what a compiled program uses of its clients.</summary>
internal static class UsesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> assemblies = new("ASSEMBLY")
        {
            Description = "The program's assemblies. What they refer to is looked for beside them.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string[]> documents = new("--document", "-d")
        {
            Description = "The document that a client in the program was made from (JSON or YAML). Can be given several times.",
            Required = true,
        };
        Option<string?> name = new("--name", "-n")
        {
            Description = "What the program is called in reports; the name of the first assembly when left out.",
        };
        Option<string?> output = new("--output", "-o")
        {
            Description = "The file to write, such as madaster.uses.json; the standard output when left out.",
        };
        Command command = new(
            "uses",
            "Reads a compiled program and writes which operations, properties, values and types of its clients it uses: names and " +
            "pointers only. Exit codes: 0 fine, 2 wrong usage, 3 a file cannot be read or written, or has no client that fits.")
        {
            assemblies, documents, name, output,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console,
            new Request(
                parsed.GetRequiredValue(assemblies), parsed.GetRequiredValue(documents), parsed.GetValue(name), parsed.GetValue(output)),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ToolConsole console, Request request, CancellationToken cancellationToken)
    {
        using CompiledProgram? program = CompiledProgram.OrNull(request.Assemblies, out DocumentMessage? failure);
        if (program is null)
            return await FailAsync(console, failure!);
        if (await DocumentInput.ReadAsync(console, request.Documents.Distinct(), cancellationToken) is not { } documents)
            return ExitCodes.FileFailed;
        if (UsesOrNull(program, documents, out failure, cancellationToken) is not { } uses)
            return await FailAsync(console, failure!);
        foreach (ClientUse use in uses.Where(use => use.Unknown.Count > 0))
        {
            await console.Error.WriteLineAsync(Visible.Of(
                $"{use.Client.Document.Path}: warning: The program uses what this document does not have, and the file leaves it out: " +
                $"{string.Join(", ", use.Unknown)}. Build it without changes that nobody has accepted."));
        }
        UsesContract contract = ContractMaker.Make(request.Name ?? program.Assemblies[0].Name, uses);
        bool isWritten = await ReportOutput.WriteAsync(console, request.Output, ReportJson.Write(contract), cancellationToken);
        return isWritten ? ExitCodes.Fine : ExitCodes.FileFailed;
    }

    private static IReadOnlyList<ClientUse>? UsesOrNull(
        CompiledProgram program, IReadOnlyList<ApiDocument> documents, out DocumentMessage? failure, CancellationToken cancellationToken)
    {
        try
        {
            return ProgramUses.OrNull(program, documents, out failure, cancellationToken);
        }
        catch (BadImageFormatException exception)
        {
            failure = DocumentMessage.OfFile(
                program.Assemblies[0].Path,
                $"Its code, or that of an assembly beside it, cannot be read: {exception.Message} Build it again.");
            return null;
        }
    }

    private static async Task<int> FailAsync(ToolConsole console, DocumentMessage failure)
    {
        await console.Error.WriteLineAsync(failure.ToString());
        return ExitCodes.FileFailed;
    }

    private sealed record Request(IReadOnlyList<string> Assemblies, IReadOnlyList<string> Documents, string? Name, string? Output);
}
