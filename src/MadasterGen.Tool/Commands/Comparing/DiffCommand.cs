using System.CommandLine;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Tool.Commands.Consumers;
using MadasterGen.Tool.Documents.Inputs;
using MadasterGen.Tool.Reporting.Formats;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary><c>madastergen diff OLD NEW</c>: what changed between two documents.</summary>
internal static class DiffCommand
{
    private const string UsesOfFolders = "--uses is about two documents, not about folders.";

    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console, HttpMessageHandler handler)
    {
        Argument<string> old = new("OLD")
        {
            Description = "The document as it was (JSON or YAML): a file, a folder of documents, '-' for the standard input, an address " +
                "(https or http), or a file or folder in git as REVISION:PATH.",
        };
        Argument<string> @new = new("NEW") { Description = "The document as it is." };
        Argument<string[]> further = new("FURTHER") { Arity = ArgumentArity.ZeroOrMore, Hidden = true };
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
        Option<bool> witness = new("--witness")
        {
            Description = "Shows for each change that breaks C# source the shortest line that compiled and does not, " +
                "and what to write instead.",
        };
        PolicyOptions policy = new();
        Command command = new(
            "diff",
            "Reports what changed between two documents. Exit codes: 0 fine, 1 changes that --fail-on asks for, 2 wrong usage, " +
            "3 a file cannot be read or written, or with --fail-on something cannot be compared.")
        {
            old, @new, further, others, format, output, failOn, suppressions.File, suppressions.Today, suppressions.ClientName,
            uses, witness,
        };
        policy.AddTo(command);
        command.Validators.Add(result =>
        {
            int count = result.GetValue(further)?.Length ?? 0;
            if (GitDriver.IsCalled(count))
                return;
            if (count > 0)
                result.AddError($"'{result.GetValue(further)![0]}' is one document too many; git's own call has seven words or nine.");
            InputKind[] kinds = [.. new[] { old, @new }.Select(side => InputKinds.Of(result.GetValue(side) ?? ""))];
            // What a revision has is looked at when it is read.
            if (kinds.Contains(InputKind.Folder) && kinds.Any(kind => kind is not (InputKind.Folder or InputKind.GitRevision)))
                result.AddError("OLD and NEW are two documents or two folders.");
            else if (kinds.Contains(InputKind.Folder) && result.GetValue(uses) is { Length: > 0 })
                result.AddError(UsesOfFolders);
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console, handler,
            new ComparisonRequest
            {
                Old = parsed.GetRequiredValue(old),
                New = parsed.GetRequiredValue(@new),
                Others = parsed.GetValue(others) ?? [],
                Format = parsed.GetRequiredValue(format),
                Output = parsed.GetValue(output),
                FailOn = parsed.GetRequiredValue(failOn),
                Suppressions = suppressions.Of(parsed),
                Uses = parsed.GetValue(uses) ?? [],
                ClientName = parsed.GetRequiredValue(suppressions.ClientName),
                HasWitnesses = parsed.GetValue(witness),
                Policy = policy.Of(parsed, parsed.GetValue(suppressions.Today)),
            },
            parsed.GetValue(further) ?? [], cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ToolConsole console, HttpMessageHandler handler, ComparisonRequest request, string[] further, CancellationToken cancellationToken)
    {
        if (await PolicyInput.ReadAsync(console, request.Policy, cancellationToken) is not { } policy)
            return ExitCodes.FileFailed;
        if (GitDriver.IsCalled(further.Length))
            return await new GitDriver(console, request, policy).RunAsync(further, cancellationToken);
        InputReader reader = new(console, handler);
        Comparison comparison = new(console, reader, request, policy);
        bool isOneOnDisk = new[] { request.Old, request.New }.Any(side => InputKinds.Of(side) == InputKind.Folder);
        bool areFolders = isOneOnDisk || (await reader.IsFolderAsync(request.Old, cancellationToken)
            && await reader.IsFolderAsync(request.New, cancellationToken));
        if (!areFolders)
            return await comparison.OfDocumentsAsync(cancellationToken);
        if (request.Uses.Count == 0)
            return await comparison.OfFoldersAsync(cancellationToken);
        await console.Error.WriteLineAsync(UsesOfFolders);
        return ExitCodes.WrongUsage;
    }
}
