using System.CommandLine;
using System.Net.Http;
using MadasterGen.Tool.Documents.Inputs;
using MadasterGen.Tool.Reporting.Formats;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary><c>madastergen changelog FILE…</c>: what changed over many builds.</summary>
internal static class ChangelogCommand
{
    private const string DefaultFormat = "markdown";

    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console, HttpMessageHandler handler)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "The builds of one API's document, in any order: files, addresses or files in git as REVISION:PATH.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> git = new("--git") { Description = "Instead: one file, in all revisions of the repository that changed it." };
        Option<string> format = ReportFormats.CreateOption("The form of the changelog.");
        format.DefaultValueFactory = _ => DefaultFormat;
        Option<string?> output = new("--output", "-o") { Description = "The file to write; the standard output when left out." };
        PolicyOptions policy = new();
        Command command = new(
            "changelog",
            "Writes what changed from each build of an API to the next, the newest first: by date where the history, the version or the " +
            "file's name has one, else by version and build. Exit codes: 0 fine, 2 wrong usage, 3 a file cannot be read or written.")
        {
            files, git, format, output,
        };
        policy.AddTo(command);
        command.Validators.Add(result =>
        {
            int named = result.GetValue(files)?.Length ?? 0;
            if (result.GetValue(git) is null ? named < 2 : named > 0)
                result.AddError("Name two builds or more, or one file with --git.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (await PolicyInput.ReadAsync(console, policy.Of(parsed, null), cancellationToken) is not { } chosen)
                return ExitCodes.FileFailed;
            Changelog changelog = new(console, new InputReader(console, handler), chosen);
            if (await changelog.OfAsync(parsed.GetValue(files) ?? [], parsed.GetValue(git), cancellationToken) is not { } series)
                return ExitCodes.FileFailed;
            bool hasColors = console.HasColors && parsed.GetValue(output) is null;
            string text = ReportFormats.Of(parsed.GetRequiredValue(format)).OfSeries(series, hasColors, cancellationToken);
            bool isWritten = await ReportOutput.WriteAsync(console, parsed.GetValue(output), text, cancellationToken);
            return isWritten ? ExitCodes.Fine : ExitCodes.FileFailed;
        });
        return command;
    }
}
