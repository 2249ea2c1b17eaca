using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Suppressions;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Suppressions;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting;
using MadasterGen.Tool.Reporting.Suppressions;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary>Reads the suppression file of a command line and applies it.</summary>
/// <param name="console">Where the tool writes.</param>
internal sealed class SuppressionInput(ToolConsole console)
{
    private readonly HashSet<string> _told = [];

    /// <summary>Takes out of a report what is suppressed, and says what must be said about the file.</summary>
    /// <param name="request">The file; null for none.</param>
    /// <param name="report">The report.</param>
    /// <param name="isAlone">Whether no other comparison can have what entries are about.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report; null when the file cannot be read, of which the user was told.</returns>
    public async Task<DiffReport?> ApplyAsync(
        SuppressionRequest? request, DiffReport report, bool isAlone, CancellationToken cancellationToken)
    {
        if (request is null)
            return report;
        string text;
        try
        {
            text = await File.ReadAllTextAsync(request.File, cancellationToken);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            await console.Error.WriteLineAsync(DocumentMessage.OfUnreadable(request.File, exception).ToString());
            return null;
        }
        SuppressionList list = SuppressionReader.Read(request.File, text, ChangeRules.Has, cancellationToken);
        string apiVersion = ApiVersion.Of(report.New.Model).Text;
        string today = request.Today ?? CalendarDay.Of(DateTime.UtcNow);
        // One file suppresses changes of all versions of all APIs; what it suppresses in others is not to be seen here.
        IEnumerable<Suppression> concerned = list.Entries.Where(entry => entry.IsOf(apiVersion) && entry.IsOfClient(request.ClientName));
        DatedSuppression[] entries = [.. concerned.Select(entry => DatedSuppression.On(entry, today))];
        SuppressedDiff left = Suppressor.Apply(report.Diff, apiVersion, entries);
        EquatableArray<Problem> problems = list.Problems
            .Concat(SuppressionProblems.Of(entries, left.Uses, isComplete: isAlone).Select(said => said.Problem))
            .ToEquatableArray();
        DocumentSource plain = new(request.File, SuppressionReader.Plain(text));
        IEnumerable<string> messages = DocumentLoader.Messages(plain, problems, cancellationToken).Select(message => message.ToString());
        foreach (string message in messages.Where(_told.Add))
            await console.Error.WriteLineAsync(message);
        return SuppressedReport.Of(report, left);
    }
}
