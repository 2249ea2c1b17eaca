using System.Threading;
using MadasterGen.Tool.Reporting.Series;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Markdown;

/// <summary>For a pull request.</summary>
internal sealed class MarkdownFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public string OfDiff(DiffReport report, bool hasColors, CancellationToken cancellationToken) => MarkdownReport.Write(report);

    /// <inheritdoc/>
    public string OfSeries(ReportSeries series, bool hasColors, CancellationToken cancellationToken) => MarkdownSeries.Write(series);

    /// <inheritdoc/>
    public string OfVersions(OperationMatrix matrix, CancellationToken cancellationToken) => MarkdownVersions.Write(matrix);
}
