using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Schemas.Constraints;

/// <summary>Compares conditions that no type shows: one more narrows what is allowed, one less widens it.</summary>
internal static class CheckComparer
{
    // Conditions can be whole schemas; a finding is a sentence.
    private const int LongestShown = 120;

    /// <summary>Says what changed.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="before">The part of the old document that says it; null for none.</param>
    /// <param name="after">The part of the new document that says it; null for none.</param>
    /// <param name="oldValue">What it was.</param>
    /// <param name="newValue">What it is.</param>
    /// <param name="verdicts">What it breaks, where the rule alone does not tell.</param>
    public delegate void Report(
        string rule, SchemaAt? before, SchemaAt? after, string? oldValue, string? newValue, Verdicts? verdicts = null);

    public static void Compare(
        IReadOnlyList<MergedKeyword<ApiCheck>> before, IReadOnlyList<MergedKeyword<ApiCheck>> after, Report report)
    {
        HashSet<ApiCheck> same = [.. before.Select(one => one.Value)];
        same.IntersectWith(after.Select(one => one.Value));
        ILookup<(string Keyword, string Name), MergedKeyword<ApiCheck>> gone = ByName(before, same);
        ILookup<(string Keyword, string Name), MergedKeyword<ApiCheck>> added = ByName(after, same);
        foreach ((string Keyword, string Name) name in gone.Concat(added).Select(group => group.Key).Distinct())
            Compare([.. gone[name]], [.. added[name]], report);
    }

    private static ILookup<(string Keyword, string Name), MergedKeyword<ApiCheck>> ByName(
        IEnumerable<MergedKeyword<ApiCheck>> checks, HashSet<ApiCheck> same) => checks
        .Where(one => !same.Contains(one.Value))
        .ToLookup(one => (one.Value.Keyword, one.Value.Name));

    private static void Compare(MergedKeyword<ApiCheck>[] gone, MergedKeyword<ApiCheck>[] added, Report report)
    {
        MergedKeyword<ApiCheck>? before = gone.FirstOrDefault();
        MergedKeyword<ApiCheck>? after = added.FirstOrDefault();
        bool isOneForOne = gone.Length < 2 && added.Length < 2;
        if (isOneForOne && RuleOf(before?.Value, after?.Value) is { } rule)
        {
            report(rule, before?.At, after?.At, Shown(before?.Value), Shown(after?.Value));
            return;
        }
        foreach (MergedKeyword<ApiCheck> one in gone)
            report(ChangeRuleIds.CheckRemoved, one.At, null, Shown(one.Value), null);
        foreach (MergedKeyword<ApiCheck> one in added)
            report(ChangeRuleIds.CheckAdded, null, one.At, null, Shown(one.Value));
    }

    // What one check that became another means; null where each stands for itself.
    private static string? RuleOf(ApiCheck? before, ApiCheck? after) => ((before ?? after)!.Keyword, before, after) switch
    {
        ("contentEncoding" or "contentMediaType" or "contentSchema", _, _) => ChangeRuleIds.ContentOfTextChanged,
        (_, null, _) or (_, _, null) => null,
        // Another name that has to be there is never the same demand.
        ("dependentRequired", _, _) => null,
        ("minContains", _, _) => Count(after) > Count(before) ? ChangeRuleIds.CheckAdded : ChangeRuleIds.CheckRemoved,
        ("maxContains", _, _) => Count(after) < Count(before) ? ChangeRuleIds.CheckAdded : ChangeRuleIds.CheckRemoved,
        _ => ChangeRuleIds.CheckChanged,
    };

    private static decimal? Count(ApiCheck check) =>
        decimal.TryParse(check.Condition, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal count) ? count : null;

    private static string? Shown(ApiCheck? check)
    {
        if (check is null)
            return null;
        string text = SchemaWords.Of(check.Condition);
        string condition = text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";
        return check.Name.Length == 0 ? $"{check.Keyword} {condition}" : $"{check.Keyword} {check.Name}: {condition}";
    }
}
