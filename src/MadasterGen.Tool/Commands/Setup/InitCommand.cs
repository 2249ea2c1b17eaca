using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using MadasterGen.Model;
using MadasterGen.Settings;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Fetching;
using MadasterGen.Tool.Generation;
using MadasterGen.Tool.Setup;

namespace MadasterGen.Tool.Commands.Setup;

/// <summary><c>madastergen init DOCUMENT…</c>: the package and the documents in a project, and what comes next.</summary>
internal static class InitCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolConsole console, HttpMessageHandler handler)
    {
        Argument<string[]> documents = new("DOCUMENT")
        {
            Description = "The API's documents: files, or addresses (https), which are downloaded.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> project = new("--project", "-p") { Description = "The project file; the only one in the folder when left out." };
        Option<string?> library = new("--library")
        {
            Description = "The folder of a class library that gets the client; it is made where it is not there, and the project " +
                "refers to it.",
        };
        Command command = new(
            "init",
            "Adds the package and the documents to a project, and shows the first lines of C#. Exit codes: 0 fine, 1 a file stays as " +
            "it is or a document gets no client, 2 wrong usage, 3 a file cannot be read, fetched or written.")
        {
            documents, project, library,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console, handler,
            new Request(parsed.GetRequiredValue(documents), parsed.GetValue(project), parsed.GetValue(library)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ToolConsole console, HttpMessageHandler handler, Request request, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> found = ProjectsOf(console.Folder, request);
        if (found is not [var project])
        {
            string what = found.Count == 0 ? "no C# project" : "more than one project";
            await console.Error.WriteLineAsync(Visible.Of($"There is {what} in {console.Folder}: name one with --project."));
            return ExitCodes.WrongUsage;
        }
        if (request.Library is null && Path.GetExtension(project) is not ".csproj")
        {
            await console.Error.WriteLineAsync(Visible.Of(
                $"{Path.GetFileName(project)} is no C# project: name the folder of a class library for the client with --library."));
            return ExitCodes.WrongUsage;
        }
        try
        {
            return await RunAsync(console, handler, Projects.Of(project, request.Library), request.Documents, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException or FormatException)
        {
            await console.Error.WriteLineAsync(DocumentMessage.OfFile(project, exception.Message).ToString());
            return ExitCodes.FileFailed;
        }
    }

    private static async Task<int> RunAsync(
        ToolConsole console, HttpMessageHandler handler, Projects projects, IReadOnlyList<string> named,
        CancellationToken cancellationToken)
    {
        FetchSource[] sources = [.. named.Select(document => SourceOf(document, projects.Client.Folder))];
        using Downloader downloader = new(handler);
        foreach (FetchSource source in sources.Where(source => source.Url.Length > 0))
        {
            int code = await new Fetcher(console, downloader, !File.Exists(source.Path)).FetchAsync(source, cancellationToken);
            if (code != ExitCodes.Fine)
                return code;
        }
        if (await DocumentInput.ReadAsync(console, sources.Select(source => source.Path), cancellationToken) is not { } documents)
            return ExitCodes.FileFailed;
        DocumentPlans planned = DocumentPlans.Of(documents, ClientSettings.Usual, cancellationToken);
        if (planned.Plans.Count == 0)
        {
            foreach (DocumentMessage message in planned.Messages)
                await console.Error.WriteLineAsync(message.ToString());
            return ExitCodes.Found;
        }
        foreach (FetchSource source in sources)
            projects.AddDocument(source);
        foreach (string line in projects.Write())
            await console.Output.WriteLineAsync(Visible.Of(line));
        await console.Output.WriteLineAsync("Next: 'dotnet build', and in the code:");
        foreach (string line in FirstCall.Of([.. planned.Plans.Select(advised => advised.Plan)]))
            await console.Output.WriteLineAsync(Visible.Of("    " + line));
        if (projects.Advice is { } advice)
            await console.Output.WriteLineAsync(Visible.Of(advice));
        return ExitCodes.Fine;
    }

    // A client is C#; a project in any language can refer to a library that has it.
    private static IReadOnlyList<string> ProjectsOf(string folder, Request request) => request switch
    {
        { Project: { } named } => [named],
        { Library: null } when Directory.GetFiles(folder, "*.csproj") is { Length: > 0 } projects => projects,
        _ => Directory.GetFiles(folder, "*.??proj"),
    };

    // A file stays where it is; a document that is fetched goes beside the project.
    private static FetchSource SourceOf(string document, string folder)
    {
        if (!FileSettings.Source.IsValid(document))
            return new FetchSource("", document);
        string name = Path.GetFileName(new Uri(document).AbsolutePath);
        bool hasExtension = Path.GetExtension(name).ToLowerInvariant() is ".json" or ".yaml" or ".yml";
        return new FetchSource(document, Path.Combine(folder, hasExtension ? name : "openapi.json"));
    }

    private sealed record Request(IReadOnlyList<string> Documents, string? Project, string? Library);
}
