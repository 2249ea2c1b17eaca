using System.Threading;
using MadasterGen.Tool.Reporting.Series;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats;

/// <summary>A form in which everything is reported that the tool can report.</summary>
internal interface IReportFormat
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Writes what changed between two documents.</summary>
    /// <param name="report">The report.</param>
    /// <param name="hasColors">Whether a terminal's colours may be used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    string OfDiff(DiffReport report, bool hasColors, CancellationToken cancellationToken);

    /// <summary>Writes what changed between several pairs of documents.</summary>
    /// <param name="series">The reports.</param>
    /// <param name="hasColors">Whether a terminal's colours may be used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    string OfSeries(ReportSeries series, bool hasColors, CancellationToken cancellationToken);

    /// <summary>Writes which version has which operation, and what changed in each.</summary>
    /// <param name="matrix">Operations × versions.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    string OfVersions(OperationMatrix matrix, CancellationToken cancellationToken);
}
