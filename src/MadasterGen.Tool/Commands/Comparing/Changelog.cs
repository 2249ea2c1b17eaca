using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Rules;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Documents.Inputs;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Policies;
using MadasterGen.Tool.Reporting.Series;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary>Compares each build of an API's document with the next one.</summary>
/// <param name="console">Where the tool writes.</param>
/// <param name="reader">Where documents come from.</param>
/// <param name="policy">What is to be reported.</param>
internal sealed class Changelog(ToolConsole console, InputReader reader, ReportPolicy policy)
{
    /// <summary>The comparisons, the newest first; those in which nothing changed are left out.</summary>
    /// <returns>Null when a document cannot be read, of which the user was told.</returns>
    public async Task<ReportSeries?> OfAsync(IReadOnlyList<string> names, string? inHistory, CancellationToken cancellationToken)
    {
        IReadOnlyList<DocumentBuild>? builds = inHistory is { } path
            ? await InHistoryAsync(path, cancellationToken)
            : await NamedAsync(names, cancellationToken);
        if (builds is null)
            return null;
        List<SeriesStep> steps = [];
        for (int i = 1; i < builds.Count; i++)
        {
            DiffReport whole = DiffReport.Of(builds[i - 1].Document, builds[i].Document, [], cancellationToken);
            DiffReport report = ChosenReport.Of(whole, policy, cancellationToken);
            if (report.Changes.Count > 0)
                steps.Insert(0, new SeriesStep(TitleOf(report), builds[i].Date, report));
        }
        string title = builds[^1].Document.Model.Title;
        return new ReportSeries("Changelog", title.Length > 0 ? title : builds[^1].Document.FileName, steps);
    }

    private static string TitleOf(DiffReport report) => report.Old.Build == report.New.Build ? report.New.Build : report.Step;

    private async Task<IReadOnlyList<DocumentBuild>?> NamedAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        IReadOnlyList<ApiDocument>? documents = await TellAsync(await reader.LoadAllAsync(names, cancellationToken));
        return documents is null ? null : DocumentBuild.InOrder([.. documents.Select(DocumentBuild.Of)]);
    }

    // In a history there can be builds that nobody could read; the others go on.
    private async Task<IReadOnlyList<DocumentBuild>?> InHistoryAsync(string path, CancellationToken cancellationToken)
    {
        List<DocumentBuild> builds = [];
        try
        {
            foreach (DatedRevision revision in await GitHistory.OfAsync(console.Folder, path, cancellationToken))
            {
                if (await revision.File.OrNullAsync(cancellationToken) is not { } source)
                    continue;
                if (await TellAsync([DocumentLoader.Load(source, cancellationToken)]) is [var document])
                    builds.Add(new DocumentBuild(document, revision.Date));
            }
        }
        catch (IOException exception)
        {
            await console.Error.WriteLineAsync(DocumentMessage.OfFile(path, exception.Message).ToString());
            return null;
        }
        if (builds.Count > 0)
            return builds;
        await console.Error.WriteLineAsync(DocumentMessage.OfFile(path, "No revision of it can be read.").ToString());
        return null;
    }

    private Task<IReadOnlyList<ApiDocument>?> TellAsync(DocumentLoad[] loads) => DocumentInput.TellAsync(console, loads, Severity.Error);
}
