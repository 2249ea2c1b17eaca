using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>What an API team promised about what goes away (<c>x-sunset</c>).</summary>
/// <param name="Today">The day on which the documents are compared.</param>
/// <param name="SunsetDays">How many days of notice are due; null where nobody asks.</param>
internal sealed record LifecyclePolicy(DateOnly Today, int? SunsetDays)
{
    private const string Format = "yyyy-MM-dd";

    private static readonly HashSet<string> s_announcements =
        [ChangeRuleIds.SunsetSet, ChangeRuleIds.SunsetEarlier, ChangeRuleIds.ParameterSunsetChanged];

    private static readonly HashSet<string> s_removals =
    [
        ChangeRuleIds.OperationRemoved, ChangeRuleIds.TagRemoved, ChangeRuleIds.OptionalParameterRemoved,
        ChangeRuleIds.RequiredParameterRemoved,
    ];

    /// <summary>A finding that tells where a promise is broken.</summary>
    /// <param name="change">The finding.</param>
    /// <param name="old">The document that had what is gone.</param>
    public ApiChange Apply(ApiChange change, ApiDocument old)
    {
        if (s_removals.Contains(change.RuleId))
            return EarlyOrNull(change, old) is { } date ? With(change, $", before its sunset on {Text(date)}") : change;
        if (SunsetDays is not { } due || !s_announcements.Contains(change.RuleId) || DateOrNull(change.NewValue) is not { } day)
            return change;
        int left = day.DayNumber - Today.DayNumber;
        return left >= due
            ? change
            : With(change, $", in {Days(left)} of the {Days(due)} of notice that are due") with { GivenLevel = ChangeLevel.Breaking };
    }

    // The latest date that was promised and has not come.
    private DateOnly? EarlyOrNull(ApiChange change, ApiDocument old)
    {
        DateOnly[] dates =
        [
            .. old.Model.Operations.Where(operation => change.Operations.Contains(operation.Key))
                .Select(operation => change.Location.Parameter is null ? operation.Sunset : ParameterOf(operation, change)?.Sunset)
                .Select(DateOrNull).OfType<DateOnly>().Where(date => date > Today),
        ];
        return dates.Length == 0 ? null : dates.Max();
    }

    private static ApiParameter? ParameterOf(ApiOperation operation, ApiChange change)
    {
        IEnumerable<ApiParameter> parameters = change.Location.Callback is { } name
            ? operation.Callbacks.Where(callback => callback.Name == name).SelectMany(callback => callback.Parameters)
            : operation.Parameters;
        return parameters.FirstOrDefault(
            parameter => parameter.Name == change.Location.Parameter && parameter.Place == change.Location.ParameterPlace);
    }

    // Times are written behind the date (RFC 3339).
    private static DateOnly? DateOrNull(string? text) => text is { Length: >= 10 }
        && DateOnly.TryParseExact(text[..10], Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;

    private static ApiChange With(ApiChange change, string remark) => change with { Remark = change.Remark + remark };

    private static string Text(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    private static string Days(int days) => days == 1 ? "1 day" : $"{days.ToString(CultureInfo.InvariantCulture)} days";
}
