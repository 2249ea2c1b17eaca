using System.Threading;
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
    public string OfVersions(OperationMatrix matrix, CancellationToken cancellationToken) => TextVersions.Write(matrix);
}
