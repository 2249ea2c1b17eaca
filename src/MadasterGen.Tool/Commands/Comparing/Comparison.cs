using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Rules;
using MadasterGen.Tool.Commands.Consumers;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Documents.Inputs;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Formats;
using MadasterGen.Tool.Reporting.Policies;
using MadasterGen.Tool.Reporting.Series;
using MadasterGen.Tool.Reporting.Witnesses;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary>Compares documents or folders and writes the report.</summary>
/// <param name="console">Where the tool writes and reads.</param>
/// <param name="reader">Where documents come from.</param>
/// <param name="request">What was asked for.</param>
/// <param name="policy">What is to be reported.</param>
internal sealed class Comparison(ToolConsole console, InputReader reader, ComparisonRequest request, ReportPolicy policy)
{
    private readonly SuppressionInput _suppressions = new(console);

    /// <summary>Compares two documents.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> OfDocumentsAsync(CancellationToken cancellationToken)
    {
        string[] names = [request.Old, request.New, .. request.Others];
        if (await TellAsync(await reader.LoadAllAsync(names, cancellationToken)) is not { } documents)
            return ExitCodes.FileFailed;
        ApiDocument[] others = [.. documents.Skip(2)];
        if (await ReportAsync(documents[0], documents[1], others, isAlone: true, cancellationToken) is not { } chosen
            || await UsesInput.ApplyAsync(console, request.Uses, chosen, cancellationToken) is not { } report)
        {
            return ExitCodes.FileFailed;
        }
        string text = ReportFormats.Of(request.Format).OfDiff(report, HasColors, cancellationToken);
        return await ReportOutput.WriteAsync(console, request.Output, text, cancellationToken)
            ? FailOn.ExitCode(request.FailOn, report)
            : ExitCodes.FileFailed;
    }

    /// <summary>Compares the documents of two folders.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> OfFoldersAsync(CancellationToken cancellationToken)
    {
        if (await FolderAsync(request.Old, cancellationToken) is not { } old
            || await FolderAsync(request.New, cancellationToken) is not { } @new
            || await TellAsync(await reader.LoadAllAsync(request.Others, cancellationToken)) is not { } others)
        {
            return ExitCodes.FileFailed;
        }
        List<SeriesStep> steps = [];
        foreach (FolderPair pair in FolderPairs.Of(old, @new, cancellationToken))
        {
            if (await ReportAsync(pair.Old, pair.New, others, isAlone: false, cancellationToken) is not { } report)
                return ExitCodes.FileFailed;
            steps.Add(new SeriesStep(pair.Title, null, report));
        }
        ReportSeries series = new("API changes", $"{request.Old} → {request.New}", steps);
        string text = ReportFormats.Of(request.Format).OfSeries(series, HasColors, cancellationToken);
        return await ReportOutput.WriteAsync(console, request.Output, text, cancellationToken)
            ? FailOn.ExitCode(request.FailOn, [.. steps.Select(step => step.Report.Diff)])
            : ExitCodes.FileFailed;
    }

    private bool HasColors => console.HasColors && request.Output is null;

    private async Task<DiffReport?> ReportAsync(
        ApiDocument old, ApiDocument @new, IReadOnlyList<ApiDocument> others, bool isAlone, CancellationToken cancellationToken)
    {
        DiffReport whole = DiffReport.Of(old, @new, others, cancellationToken);
        DiffReport? heard = await _suppressions.ApplyAsync(request.Suppressions, whole, isAlone, cancellationToken);
        if (heard is null)
            return null;
        DiffReport chosen = ChosenReport.Of(heard, policy, cancellationToken);
        return request.HasWitnesses ? WitnessReport.Of(chosen, request.ClientName, cancellationToken) : chosen;
    }

    private async Task<IReadOnlyList<(string Name, ApiDocument Document)>?> FolderAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<(string Name, DocumentLoad Load)> loads = await reader.LoadFolderAsync(folder, cancellationToken);
            return await TellAsync([.. loads.Select(one => one.Load)]) is { } documents
                ? [.. loads.Zip(documents, (one, document) => (one.Name, document))]
                : null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            DocumentMessage failure = DocumentMessage.OfFile(folder, $"The folder cannot be read: {exception.Message}");
            await console.Error.WriteLineAsync(failure.ToString());
            return null;
        }
    }

    private Task<IReadOnlyList<ApiDocument>?> TellAsync(DocumentLoad[] loads) => DocumentInput.TellAsync(console, loads, Severity.Warning);
}
