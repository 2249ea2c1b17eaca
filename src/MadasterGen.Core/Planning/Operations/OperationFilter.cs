using System;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>
/// Chooses operations by patterns over their ids and tags. <c>*</c> stands for any text, <c>!</c> before a pattern
/// excludes; without an including pattern everything is included.
/// </summary>
internal sealed class OperationFilter
{
    private readonly Regex[] _include;
    private readonly Regex[] _exclude;

    public OperationFilter(EquatableArray<string> patterns)
    {
        _include = [.. patterns.Where(p => !p.StartsWith("!", StringComparison.Ordinal)).Select(ToRegex)];
        _exclude = [.. patterns.Where(p => p.StartsWith("!", StringComparison.Ordinal)).Select(p => ToRegex(p.Substring(1)))];
    }

    /// <summary>Whether the client has the operation.</summary>
    public bool Includes(ApiOperation operation) =>
        (_include.Length == 0 || _include.Any(pattern => Matches(pattern, operation)))
        && !_exclude.Any(pattern => Matches(pattern, operation));

    private static bool Matches(Regex pattern, ApiOperation operation) =>
        pattern.IsMatch(operation.Label) || operation.Tags.Any(pattern.IsMatch);

    private static Regex ToRegex(string pattern) =>
        new("^" + Regex.Escape(pattern.Trim()).Replace("\\*", ".*") + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
