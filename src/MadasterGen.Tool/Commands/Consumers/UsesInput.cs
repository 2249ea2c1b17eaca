using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Consumers;
using MadasterGen.Tool.Uses.Contracts;

namespace MadasterGen.Tool.Commands.Consumers;

/// <summary>Reads the contracts of a command line and holds them against changes.</summary>
internal static class UsesInput
{
    /// <summary>The option.</summary>
    public static Option<string[]> CreateOption() => new("--uses")
    {
        Description = "A file of 'madastergen uses', or a pattern such as '*.uses.json': the report lists whom each change breaks, and " +
            "--fail-on counts only what somebody uses. Can be given several times.",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Adds to a report what its changes are to consumers.</summary>
    /// <returns>The report; null when a contract cannot be read or none fits, of which the user was told.</returns>
    public static async Task<DiffReport?> ApplyAsync(
        ToolConsole console, IReadOnlyList<string> patterns, DiffReport report, CancellationToken cancellationToken)
    {
        if (patterns.Count == 0)
            return report;
        List<ContractLoad> loads = [];
        foreach (string pattern in patterns)
            loads.AddRange(await LoadAsync(pattern, cancellationToken));
        DocumentMessage[] failures = [.. loads.Select(load => load.Failure).OfType<DocumentMessage>()];
        foreach (DocumentMessage failure in failures)
            await console.Error.WriteLineAsync(failure.ToString());
        if (failures.Length > 0)
            return null;
        DiffReport whole = ConsumerReports.Add(report, loads.DistinctBy(load => load.File), cancellationToken);
        foreach (ConsumerReport consumer in whole.Consumers!.Where(consumer => consumer.Note is not null))
            await console.Error.WriteLineAsync(Visible.Of($"{consumer.File}: warning: {consumer.Note}"));
        if (!whole.Consumers!.All(consumer => consumer.IsOfOther))
            return whole;
        DocumentMessage none = DocumentMessage.OfFile(
            report.Old.Path,
            "None of the files of --uses is about this document. Give as OLD the document that the programs were built with.");
        await console.Error.WriteLineAsync(none.ToString());
        return null;
    }

    private static async Task<IReadOnlyList<ContractLoad>> LoadAsync(string pattern, CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<string> files = UsesFiles.Matching(pattern);
            return files.Count == 0
                ? [Failed(pattern, "No file is like that. Put the pattern in quotes, and look at the folder that it begins in.")]
                : await Task.WhenAll(files.Select(file => ContractReader.LoadAsync(file, cancellationToken)));
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return [Failed(pattern, $"The folder cannot be read: {exception.Message}")];
        }
    }

    private static ContractLoad Failed(string pattern, string text) => new(pattern, null, DocumentMessage.OfFile(pattern, text));
}
