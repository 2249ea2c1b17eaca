using System.Threading;
using MadasterGen.Tool.Reporting.Series;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Text;

/// <summary>For a terminal.</summary>
internal sealed class TextFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public string OfDiff(DiffReport report, bool hasColors, CancellationToken cancellationToken) => TextReport.Write(report, hasColors);

    /// <inheritdoc/>
    public string OfSeries(ReportSeries series, bool hasColors, CancellationToken cancellationToken) => TextSeries.Write(series, hasColors);

    /// <inheritdoc/>
    public string OfVersions(OperationMatrix matrix, CancellationToken cancellationToken) => TextVersions.Write(matrix);
}
