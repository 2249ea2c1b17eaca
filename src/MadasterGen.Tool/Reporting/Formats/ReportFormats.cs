using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using MadasterGen.Tool.Reporting.Formats.Findings;
using MadasterGen.Tool.Reporting.Formats.Html;
using MadasterGen.Tool.Reporting.Formats.Json;
using MadasterGen.Tool.Reporting.Formats.Markdown;
using MadasterGen.Tool.Reporting.Formats.Sarif;
using MadasterGen.Tool.Reporting.Formats.Text;

namespace MadasterGen.Tool.Reporting.Formats;

/// <summary>The forms of reports.</summary>
internal static class ReportFormats
{
    /// <summary>All of them; the first is written where none is asked for.</summary>
    public static IReadOnlyList<IReportFormat> All { get; } =
    [
        new TextFormat(), new MarkdownFormat(), new HtmlFormat(), new JsonFormat(), new SarifFormat(), new GitHubFormat(),
        new GitLabFormat(), new JUnitFormat(),
    ];

    /// <summary>The form of a name.</summary>
    public static IReportFormat Of(string name) => All.First(format => format.Name == name);

    /// <summary>The option that asks for one of them.</summary>
    public static Option<string> CreateOption(string description)
    {
        Option<string> option = new("--format", "-f") { Description = description, DefaultValueFactory = _ => All[0].Name };
        return option.AcceptOnlyFromAmong([.. All.Select(format => format.Name)]);
    }
}
