using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using MadasterGen.Settings;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Fetching;

namespace MadasterGen.Tool.Commands;

/// <summary><c>madastergen fetch</c>: newer documents in place of those that are there.</summary>
internal static class FetchCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console, HttpMessageHandler handler)
    {
        Argument<string?> url = new("URL") { Description = "The document's address (https).", Arity = ArgumentArity.ZeroOrOne };
        Argument<string?> file = new("FILE") { Description = "The file to replace.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> project = new("--project", "-p")
        {
            Description = $"Instead of URL and FILE: the project file whose documents have the metadata {FileSettings.Source.Name}.",
        };
        Option<bool> yes = new("--yes", "-y") { Description = "Replaces without asking." };
        Command command = new(
            "fetch",
            "Downloads documents, shows what they change, and replaces files when you agree. Exit codes: 0 fine, " +
            "1 a file stays as it is, 2 wrong usage, 3 a document cannot be fetched or read, or a file written.")
        {
            url, file, project, yes,
        };
        command.Validators.Add(result =>
        {
            string? address = result.GetValue(url);
            if (result.GetValue(project) is not null == address is not null || (address is not null && result.GetValue(file) is null))
                result.AddError("Name a URL and a FILE, or a --project.");
            else if (address is not null && !FileSettings.Source.IsValid(address))
                result.AddError($"'{address}' is not {FileSettings.Source.Expected}.");
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console, handler,
            new Request(
                parsed.GetValue(project), new FetchSource(parsed.GetValue(url) ?? "", parsed.GetValue(file) ?? ""), parsed.GetValue(yes)),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ToolConsole console, HttpMessageHandler handler, Request request, CancellationToken cancellationToken)
    {
        IReadOnlyList<FetchSource>? sources = request.Project is { } project ? await SourcesAsync(console, project) : [request.Named];
        if (sources is null)
            return ExitCodes.FileFailed;
        using Downloader downloader = new(handler);
        Fetcher fetcher = new(console, downloader, request.IsAgreed);
        List<int> codes = [];
        foreach (FetchSource source in sources)
            codes.Add(await fetcher.FetchAsync(source, cancellationToken));
        return codes.Max();
    }

    private static string? ProblemOf(IReadOnlyList<FetchSource> sources)
    {
        if (sources.Count == 0)
            return $"No AdditionalFiles or MadasterSpec in it has the metadata {FileSettings.Source.Name}.";
        FetchSource? refused = sources.FirstOrDefault(source => !FileSettings.Source.IsValid(source.Url));
        return refused is null ? null : $"'{refused.Url}' is not {FileSettings.Source.Expected}.";
    }

    private static async Task<IReadOnlyList<FetchSource>?> SourcesAsync(ToolConsole console, string project)
    {
        try
        {
            IReadOnlyList<FetchSource> sources = ProjectSources.In(project);
            if (ProblemOf(sources) is not { } wrong)
                return sources;
            await console.Error.WriteLineAsync(DocumentMessage.OfFile(project, wrong).ToString());
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException or FormatException)
        {
            await console.Error.WriteLineAsync(DocumentMessage.OfFile(project, exception.Message).ToString());
            return null;
        }
    }

    private sealed record Request(string? Project, FetchSource Named, bool IsAgreed);
}
