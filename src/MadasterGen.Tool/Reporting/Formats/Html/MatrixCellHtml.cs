using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Tool.Versions;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>Writes the cells of a row.</summary>
internal sealed class MatrixCellHtml(MatrixRow row, HtmlReportContent content)
{
    private readonly List<ChangeLevel> _levels = [];

    /// <summary>The levels of the cells that were written.</summary>
    public IReadOnlyCollection<ChangeLevel> Levels => _levels;

    /// <summary>A cell.</summary>
    public string Of(int column)
    {
        MatrixCell cell = row.Cells[column];
        int before = row.LastBefore(column) ?? -1;
        if (cell.Operation is null)
            return before < 0 ? Faint("–") : Gone(cell, before, column);
        string state = cell switch
        {
            { IsNew: true } => New(cell.Operation, column),
            { IsFirst: true } => "present",
            { Level: { } level } => Badge(level, $"changed: {LevelText.Word(level)}", content.StepOrNull(before, column), cell.Changes[0]),
            _ => Faint("same"),
        };
        return state + Place(cell.Operation, before < 0 || !cell.IsMoved ? null : row.Cells[before].Operation);
    }

    private string Gone(MatrixCell cell, int before, int column)
    {
        string likely = string.Join(", ", cell.Replacements.Select(one => Code(MatrixNames.Of(one))));
        string replaced = cell.Replacements.Count == 0 ? "" : Small($"likely {likely}");
        if (before < column - 1)
            return Faint(replaced.Length > 0 ? "not there" : "–") + replaced;
        // What another version than those compared never had is not gone.
        if (content.StepOrNull(before, column) is not { } step)
            return Faint("not there") + replaced;
        // Who configures how bad it is that operations go decides so here, too.
        ApiChange? going = step.ComingOrGoingOf(row.Cells[before].Operation!);
        return Badge(going?.Level ?? ChangeLevel.Breaking, "gone", step, going) + replaced;
    }

    private string New(ApiOperation operation, int column)
    {
        PageStep? step = content.StepOrNull(column - 1, column);
        ApiChange? coming = step?.ComingOrGoingOf(operation);
        return Badge(coming?.Level ?? ChangeLevel.Harmless, "new", step, coming);
    }

    // Where it is, unless the row's title says so.
    private string Place(ApiOperation operation, ApiOperation? movedFrom)
    {
        string name = MatrixNames.Of(operation);
        if (movedFrom is null)
            return name == row.Title ? "" : Small(Code(name));
        return Small($"moved to {Code(name == MatrixNames.Of(movedFrom) ? operation.OperationId ?? name : name)}");
    }

    private string Badge(ChangeLevel level, string words, PageStep? step, ApiChange? change)
    {
        _levels.Add(level);
        return step is not null && change is not null
            ? $"<a class=\"badge {LevelText.Word(level)}\" href=\"#{step.IdOf(change)}\">{words}</a>"
            : $"<span class=\"badge {LevelText.Word(level)}\">{words}</span>";
    }

    private static string Faint(string words) => $"<span class=\"faint\">{words}</span>";

    private static string Small(string html) => $"<small>{html}</small>";

    private static string Code(string text) => $"<code>{HtmlText.Title(text)}</code>";
}
