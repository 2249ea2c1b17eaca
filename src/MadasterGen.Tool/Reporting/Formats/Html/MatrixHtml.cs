using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Writes operations × documents, by tag.</summary>
internal static class MatrixHtml
{
    /// <summary>The table; folded in where the changes are what was asked for.</summary>
    public static string Of(HtmlReportContent content, OperationMatrix matrix)
    {
        string head = string.Concat(matrix.Columns.Select(Heading));
        string count = matrix.Rows.Count.ToString(CultureInfo.InvariantCulture);
        IEnumerable<string> tags = matrix.Rows.GroupBy(row => row.Tag)
            .OrderBy(tag => tag.Key is null).ThenBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => Tag(tag.Key, [.. tag], content));
        string open = content.IsMatrixFirst ? " open" : "";
        return $"<details class=\"operations\"{open}><summary>Operations × versions ({count})</summary>\n"
            + "<p class=\"legend\">A cell shows how the operation is beside the version before that has it; it leads to the changes.</p>\n"
            + $"<div class=\"table\"><table class=\"matrix\"><thead><tr><th scope=\"col\">Operation</th>{head}</tr></thead>\n"
            + $"{string.Concat(tags)}</table></div></details>\n";
    }

    private static string Heading(VersionColumn column)
    {
        string detail = column.Document.Model.Build is { } build ? $"build {build}" : column.Document.FileName;
        return $"<th scope=\"col\">{HtmlText.Of(column.ApiVersion)}<small>{HtmlText.Of(detail)}</small></th>";
    }

    private static string Tag(string? tag, IReadOnlyList<MatrixRow> rows, HtmlReportContent content)
    {
        string width = (rows[0].Cells.Count + 1).ToString(CultureInfo.InvariantCulture);
        return $"<tbody><tr class=\"tag\"><th scope=\"rowgroup\" colspan=\"{width}\">"
            + $"<span>{HtmlText.Of(tag ?? "No tag")}</span></th></tr>\n"
            + string.Concat(rows.Select(row => Row(row, content))) + "</tbody>\n";
    }

    private static string Row(MatrixRow row, HtmlReportContent content)
    {
        MatrixCellHtml cells = new(row, content);
        string written = string.Concat(Enumerable.Range(0, row.Cells.Count).Select(column => $"<td>{cells.Of(column)}</td>"));
        string? id = row.Cells.Last(cell => cell.Operation is not null).Operation!.OperationId;
        string levels = string.Join(' ', cells.Levels.Distinct().Select(LevelText.Word));
        string small = id is null ? "" : $"<small>{HtmlText.Title(id)}</small>";
        return $"<tr class=\"row\" data-levels=\"{levels}\"><th scope=\"row\"><code>{HtmlText.Title(row.Title)}</code>{small}</th>"
            + $"{written}</tr>\n";
    }
}
