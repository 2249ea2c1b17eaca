using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Tool.Reporting.Findings;
using MadasterGen.Tool.Reporting.Series;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Findings;

/// <summary>A form for build servers, which all take findings at places.</summary>
internal abstract class FindingFormat : IReportFormat
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public string OfDiff(DiffReport report, bool hasColors, CancellationToken cancellationToken) =>
        Write([FindingGroups.Of(report, report.LongStep)]);

    /// <inheritdoc/>
    public string OfSeries(ReportSeries series, bool hasColors, CancellationToken cancellationToken) =>
        Write([.. series.Steps.Select(step => FindingGroups.Of(step.Report, step.DatedTitle))]);

    /// <inheritdoc/>
    public string OfVersions(OperationMatrix matrix, CancellationToken cancellationToken) =>
        Write(FindingGroups.Of(matrix, cancellationToken));

    /// <summary>Writes the findings of some comparisons.</summary>
    protected abstract string Write(IReadOnlyList<FindingGroup> groups);
}
