using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Rules;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Formats;
using MadasterGen.Tool.Reporting.Policies;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary>
/// What git calls for a file in place of its own comparison (<c>diff.*.command</c>):
/// <c>path old-file old-hex old-mode new-file new-hex new-mode</c>, and two more where the file was renamed.
/// </summary>
/// <param name="console">Where the tool writes.</param>
/// <param name="request">The options; OLD is the path, and NEW the old file.</param>
/// <param name="policy">What is to be reported.</param>
internal sealed class GitDriver(ToolConsole console, ComparisonRequest request, ReportPolicy policy)
{
    /// <summary>Whether a command line is git's, by how many words are behind OLD and NEW.</summary>
    public static bool IsCalled(int further) => further is 5 or 7;

    /// <summary>Compares the two files that git names. What cannot be compared is told, and git goes on with the next file.</summary>
    /// <param name="further">The words behind the old file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> further, CancellationToken cancellationToken)
    {
        string newName = further.Count > 5 ? further[5] : request.Old;
        DocumentLoad? old = await LoadAsync(request.New, request.Old, cancellationToken);
        DocumentLoad? @new = await LoadAsync(further[2], newName, cancellationToken);
        DocumentLoad[] loads = [.. new[] { old, @new }.OfType<DocumentLoad>()];
        if (await DocumentInput.TellAsync(console, loads, Severity.Error) is not [var any, ..])
            return ExitCodes.Fine;
        ApiDocument before = old?.Document ?? any.WithoutOperations(cancellationToken);
        ApiDocument after = @new?.Document ?? any.WithoutOperations(cancellationToken);
        DiffReport report = ChosenReport.Of(DiffReport.Of(before, after, [], cancellationToken), policy, cancellationToken);
        string text = ReportFormats.Of(request.Format).OfDiff(report, console.HasColors && request.Output is null, cancellationToken);
        return await ReportOutput.WriteAsync(console, request.Output, text, cancellationToken)
            ? FailOn.ExitCode(request.FailOn, report)
            : ExitCodes.FileFailed;
    }

    // What is not there is this to git on every system.
    private static async Task<DocumentLoad?> LoadAsync(string file, string name, CancellationToken cancellationToken)
    {
        if (file == "/dev/null")
            return null;
        try
        {
            return DocumentLoader.Load(name, await File.ReadAllTextAsync(file, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return new DocumentLoad(null, [DocumentMessage.OfUnreadable(name, exception)]);
        }
    }
}
