using System.Threading;
using MadasterGen.Tool.Reporting.Series;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Json;

/// <summary>For programs.</summary>
internal sealed class JsonFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string OfDiff(DiffReport report, bool hasColors, CancellationToken cancellationToken) => JsonReportWriter.Write(report);

    /// <inheritdoc/>
    public string OfSeries(ReportSeries series, bool hasColors, CancellationToken cancellationToken) => JsonSeries.Write(series);

    /// <inheritdoc/>
    public string OfVersions(OperationMatrix matrix, CancellationToken cancellationToken) => JsonVersions.Write(matrix);
}
