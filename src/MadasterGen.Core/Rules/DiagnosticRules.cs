using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Rules;

/// <summary>Everything that can be reported: one row per id.</summary>
internal static class DiagnosticRules
{
    private const int GroupDigit = 3;

    // By the ids' first digits: whoever looks for one id of a group does not make the rows of all others.
    private static readonly Dictionary<char, Lazy<IReadOnlyDictionary<string, DiagnosticRule>>> s_groups = new()
    {
        ['0'] = Table(static () => SetupRules.All),
        ['1'] = Table(static () => DocumentRules.All),
        ['2'] = Table(static () => ConstructRules.All),
        ['3'] = Table(static () => [.. DriftRules.All, .. ChangeDiagnostics.All]),
        ['4'] = Table(static () => UsageRules.All),
    };

    /// <summary>All rows, ordered by id.</summary>
    public static IEnumerable<DiagnosticRule> All =>
        s_groups.Values.SelectMany(group => group.Value.Values).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The row of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such id.</exception>
    public static DiagnosticRule Of(string id) => s_groups[id[GroupDigit]].Value[id];

    /// <summary>The severity of a problem: its own where it has one, else that of all with its id.</summary>
    public static Severity SeverityOf(Problem problem) => problem.IsWarning switch
    {
        true => Severity.Warning,
        false => Severity.Info,
        null => Of(problem.Id).Severity,
    };

    /// <summary>The message of a problem.</summary>
    public static string MessageOf(Problem problem) =>
        string.Format(CultureInfo.InvariantCulture, Of(problem.Id).MessageFormat, [.. problem.Arguments.Select(Visible.Of)]);

    private static Lazy<IReadOnlyDictionary<string, DiagnosticRule>> Table(Func<IEnumerable<DiagnosticRule>> rows) =>
        new(() => rows().ToDictionary(rule => rule.Id, StringComparer.Ordinal));
}
