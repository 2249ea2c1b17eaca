using System.Linq;
using System.Threading;
using MadasterGen.Tool.Reporting.Series;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Sarif;

/// <summary>For code scanning.</summary>
internal sealed class SarifFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public string OfDiff(DiffReport report, bool hasColors, CancellationToken cancellationToken) => SarifReport.Write([report]);

    /// <inheritdoc/>
    public string OfSeries(ReportSeries series, bool hasColors, CancellationToken cancellationToken) =>
        SarifReport.Write([.. series.Steps.Select(step => step.Report)]);

    /// <inheritdoc/>
    public string OfVersions(OperationMatrix matrix, CancellationToken cancellationToken) =>
        SarifVersions.Write(VersionsReport.Of(matrix, cancellationToken), cancellationToken);
}
