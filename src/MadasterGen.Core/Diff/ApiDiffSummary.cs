using System;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff;

/// <summary>Says in a line what a comparison found.</summary>
internal static class ApiDiffSummary
{
    /// <summary>
    /// How many changes there are and how many break something, such as <c>12 changes, 3 of them breaking (2 more suppressed)</c>.
    /// </summary>
    public static string Counts(ApiDiff diff)
    {
        if (diff.Changes.Count == 0 && diff.Suppressed.Count > 0)
            return $"{Changes(diff.Suppressed.Count)}, all suppressed";
        int notCompared = diff.Changes.Count(change => change.IsNotCompared);
        int breaking = diff.Changes.Count(change => change.Level == ChangeLevel.Breaking);
        string suppressed = diff.Suppressed.Count == 0 ? "" : $" ({Number(diff.Suppressed.Count)} more suppressed)";
        string hidden = notCompared == 0 ? "" : $", {(notCompared == 1 ? "1 place" : $"{Number(notCompared)} places")} not compared";
        int changes = diff.Changes.Count - notCompared;
        return $"{Changes(changes)}, {(breaking == 0 ? "none" : Number(breaking))} of them breaking{hidden}{suppressed}";
    }

    /// <summary>A number of changes, such as <c>1 change</c>.</summary>
    public static string Changes(int number) => number == 1 ? "1 change" : $"{Number(number)} changes";

    /// <summary>
    /// The kinds of changes with their numbers, the worst first and then the most frequent, such as
    /// <c>2 × operation removed, 1 × tag removed</c>.
    /// </summary>
    public static string Kinds(ApiDiff diff) => string.Join(", ", diff.Changes
        .GroupBy(change => change.RuleId, StringComparer.Ordinal)
        .OrderByDescending(kind => kind.Max(change => (int)change.Level))
        .ThenByDescending(kind => kind.Count())
        .ThenBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => $"{Number(kind.Count())} × {kind.First().Rule.Name.Replace('-', ' ')}"));

    /// <summary>A document's build, or its API version where it names no build.</summary>
    public static string Build(ApiModel model)
    {
        string version = model.Version.Length > 0 ? model.Version : "no version";
        return model.Build is { } build ? $"build {build}" : version;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
