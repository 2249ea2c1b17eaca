using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Emission;
using MadasterGen.Emission.Changes;
using MadasterGen.Planning;
using MadasterGen.Rules;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Generation;

namespace MadasterGen.Tool.Commands;

/// <summary><c>madastergen generate FILE… --output DIR</c>: the files that the compiler gets.</summary>
internal static class GenerateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "The documents (JSON or YAML), one for each API version.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> output = new("--output", "-o")
        {
            Description = "The folder to write into; earlier files of ours that are no longer made are deleted.",
            Required = true,
        };
        Option<bool> httpFactory = new("--http-factory")
        {
            Description = "Adds what the generator adds where the project references Microsoft.Extensions.Http.",
        };
        Option<bool> resilience = new("--resilience")
        {
            Description = "Adds what the generator adds where the project references Microsoft.Extensions.Http.Resilience too.",
        };
        ClientOptions options = new();
        Command command = new(
            "generate",
            "Writes the C# files that the generator hands to the compiler. Exit codes: 0 fine, 1 a document gets no client, " +
            "2 wrong usage, 3 a file cannot be read or written.")
        {
            files, output, httpFactory, resilience,
        };
        options.AddTo(command, files);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console,
            new Request(
                parsed.GetRequiredValue(files),
                parsed.GetRequiredValue(output),
                // The second package brings the first.
                ReferencesOf(parsed.GetValue(httpFactory) || parsed.GetValue(resilience), parsed.GetValue(resilience)),
                options.Of(parsed)),
            cancellationToken));
        return command;
    }

    private static ProjectReferences ReferencesOf(bool httpFactory, bool resilience) =>
        new(HasHttpFactory: httpFactory, HasLogging: httpFactory, HasResilience: resilience);

    private static async Task<int> RunAsync(ToolConsole console, Request request, CancellationToken cancellationToken)
    {
        IEnumerable<string> paths = request.Files.Distinct(StringComparer.Ordinal);
        if (await DocumentInput.ReadAsync(console, paths, cancellationToken) is not { } documents)
            return ExitCodes.FileFailed;
        DocumentPlans planned = DocumentPlans.Of(documents, request.Settings, cancellationToken);
        foreach (DocumentMessage message in planned.Messages.Where(message => message.Severity >= Severity.Warning))
            await console.Error.WriteLineAsync(message.ToString());
        if (planned.Messages.Any(message => message.Severity == Severity.Error))
            return ExitCodes.Found;
        try
        {
            GeneratedFile[] files =
            [
                .. ChangeFiles.EmitAdvised(planned.Plans, request.Settings.Planning, request.References, cancellationToken),
                .. planned.Origins.Select(origin => SourceEmitter.Emit(origin, cancellationToken)),
            ];
            await OutputFolder.WriteAsync(request.Output, files, cancellationToken);
            await console.Output.WriteLineAsync($"{files.Length} files in {request.Output}");
            return ExitCodes.Fine;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DocumentMessage failure = DocumentMessage.OfFile(request.Output, $"The folder cannot be written: {exception.Message}");
            await console.Error.WriteLineAsync(failure.ToString());
            return ExitCodes.FileFailed;
        }
    }

    private sealed record Request(string[] Files, string Output, ProjectReferences References, ClientSettings Settings);
}
