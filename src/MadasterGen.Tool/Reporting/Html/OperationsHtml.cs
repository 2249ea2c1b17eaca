using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Tool.Reporting.Html;

/// <summary>Writes the table of operations in both documents.</summary>
internal static class OperationsHtml
{
    /// <summary>The table, folded in.</summary>
    public static string Of(DiffReport report)
    {
        Dictionary<string, int> counts = report.Changes.SelectMany(change => change.Change.Operations).GroupBy(operation => operation)
            .ToDictionary(same => same.Key, same => same.Count());
        string head = string.Concat(new[] { "Operation", report.Old.Build, report.New.Build, "Changes" }.Select(title => $"<th scope=\"col\">{HtmlText.Of(title)}</th>"));
        return $"<details class=\"operations\"><summary>All operations ({report.Diff.Operations.Count})</summary><div class=\"table\"><table><thead><tr>{head}</tr></thead><tbody>\n"
            + string.Concat(report.Diff.Operations.Select(pair => Row(pair, counts))) + "</tbody></table></div></details>\n";
    }

    private static string Row(OperationPair pair, Dictionary<string, int> counts)
    {
        string label = Label(pair.New ?? pair.Old!);
        int changes = counts.GetValueOrDefault(label);
        return $"<tr><th scope=\"row\"><code>{HtmlText.Of(label)}</code></th><td>{Presence(pair.Old, pair.New)}</td><td>{Presence(pair.New, pair.Old)}</td><td class=\"number\">{(changes == 0 ? "" : changes)}</td></tr>\n";
    }

    // Where it was called otherwise, that is what the reader wants to know.
    private static string Presence(ApiOperation? here, ApiOperation? there) => (here, there) switch
    {
        (null, _) => "no",
        ({ }, { }) when Label(here) != Label(there) => $"<code>{HtmlText.Of(Label(here))}</code>",
        _ => "yes",
    };

    private static string Label(ApiOperation operation) => ChangeLocation.Of(operation).Operation!;
}
