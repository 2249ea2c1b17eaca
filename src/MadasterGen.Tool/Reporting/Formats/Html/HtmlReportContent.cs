using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>What a page shows.</summary>
internal sealed record HtmlReportContent
{
    /// <summary>The kind of report.</summary>
    public required string Kicker { get; init; }

    /// <summary>The report's title.</summary>
    public required string Title { get; init; }

    /// <summary>The documents and what they are to the report.</summary>
    public required IReadOnlyList<PageDocument> Documents { get; init; }

    /// <summary>The comparisons.</summary>
    public required IReadOnlyList<PageStep> Steps { get; init; }

    /// <summary>Between which columns of the matrix each of the comparisons is.</summary>
    public required IReadOnlyList<(int From, int To)> Columns { get; init; }

    /// <summary>Operations × documents; null where the documents are no builds of one API.</summary>
    public required OperationMatrix? Matrix { get; init; }

    /// <summary>Whether the matrix is what was asked for, and not the changes.</summary>
    public required bool IsMatrixFirst { get; init; }

    /// <summary>Whether each comparison has a title, since a page can have several.</summary>
    public required bool HasTitles { get; init; }

    /// <summary>The comparison that led from a column to another; null when it is not on the page.</summary>
    public PageStep? StepOrNull(int from, int to) =>
        Steps.Zip(Columns, (step, columns) => (step, columns)).FirstOrDefault(one => one.columns == (from, to)).step;
}

/// <summary>A document on a page.</summary>
/// <param name="Role">What it is to the report.</param>
/// <param name="Document">The document.</param>
internal sealed record PageDocument(string Role, ApiDocument Document);
