using System;
using System.Collections.Generic;
using System.Threading;
using MadasterGen.Tool.Reporting.Html;
using MadasterGen.Tool.Reporting.Json;
using MadasterGen.Tool.Reporting.Sarif;

namespace MadasterGen.Tool.Reporting;

/// <summary>The forms of a report.</summary>
internal static class DiffFormats
{
    /// <summary>For a terminal.</summary>
    public const string Text = "text";

    /// <summary>For a pull request.</summary>
    public const string Markdown = "markdown";

    /// <summary>For people.</summary>
    public const string Html = "html";

    /// <summary>For programs.</summary>
    public const string Json = "json";

    /// <summary>For code scanning.</summary>
    public const string Sarif = "sarif";

    /// <summary>All their names.</summary>
    public static IReadOnlyList<string> All { get; } = [Text, Markdown, Html, Json, Sarif];

    /// <summary>Writes a report.</summary>
    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="report">The report.</param>
    /// <param name="hasColors">Whether a terminal's colours may be used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static string Write(string format, DiffReport report, bool hasColors, CancellationToken cancellationToken) => format switch
    {
        Text => TextReport.Write(report, hasColors),
        Markdown => MarkdownReport.Write(report),
        Html => DiffHtml.Write(report, cancellationToken),
        Json => JsonReportWriter.Write(report),
        Sarif => SarifReport.Write(report),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such form."),
    };
}
