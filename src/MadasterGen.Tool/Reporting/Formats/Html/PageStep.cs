using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Tool.Reporting.Series;

namespace MadasterGen.Tool.Reporting.Formats.Html;

/// <summary>A comparison on a page, on which there can be others.</summary>
internal sealed class PageStep
{
    private static readonly HashSet<string> s_comingsAndGoings =
    [
        ChangeRuleIds.OperationRemoved, ChangeRuleIds.OperationAdded, ChangeRuleIds.TagRemoved, ChangeRuleIds.TagAdded,
    ];

    private readonly ILookup<OperationKey, ApiChange> _comingsAndGoings;
    private readonly Dictionary<ApiChange, int> _groupOf = new(ReferenceEqualityComparer.Instance);
    private readonly int _firstGroup;

    private PageStep(DiffReport report, string title, int index, int firstGroup)
    {
        (Report, Title, Id, _firstGroup) = (report, title, $"step-{Number(index + 1)}", firstGroup);
        _comingsAndGoings = report.Diff.Changes.Where(change => s_comingsAndGoings.Contains(change.RuleId))
            .SelectMany(change => change.Operations.Select(operation => (operation, change)))
            .ToLookup(pair => pair.operation, pair => pair.change);
        for (int group = 0; group < report.Groups.Count; group++)
        {
            foreach (ReportChange change in report.Groups[group].All)
                _groupOf[change.Change] = group;
        }
    }

    /// <summary>The comparison.</summary>
    public DiffReport Report { get; }

    /// <summary>From where to where.</summary>
    public string Title { get; }

    /// <summary>The id of its section.</summary>
    public string Id { get; }

    /// <summary>The steps of a page, whose groups are numbered through.</summary>
    public static IReadOnlyList<PageStep> Of(IReadOnlyList<DiffReport> reports) =>
        Of([.. reports.Select(report => (report.LongStep, report))]);

    /// <summary>The steps of a series.</summary>
    public static IReadOnlyList<PageStep> Of(ReportSeries series) => Of([.. series.Steps.Select(step => (step.DatedTitle, step.Report))]);

    private static PageStep[] Of((string Title, DiffReport Report)[] steps) =>
    [
        .. steps.Select((step, index) =>
            new PageStep(step.Report, step.Title, index, steps.Take(index).Sum(before => before.Report.Groups.Count))),
    ];

    /// <summary>The id of a group.</summary>
    public string IdOf(int group) => $"group-{Number(_firstGroup + group + 1)}";

    /// <summary>The id of the group that a change is in.</summary>
    public string IdOf(ApiChange change) => IdOf(_groupOf[change]);

    /// <summary>The change that says that an operation is new or gone; null when none does.</summary>
    public ApiChange? ComingOrGoingOf(ApiOperation operation) => _comingsAndGoings[operation.Key].FirstOrDefault();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
