using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Diff.Operations;

/// <summary>
/// Finds which operation of one document is which of another: the same verb and path whatever its placeholders are called,
/// then the same behind the version's prefix, then the same id.
/// </summary>
internal static class OperationMatcher
{
    private static readonly Regex s_placeholder = new(@"\{[^{}/]*\}", RegexOptions.CultureInvariant);

    /// <summary>The operations in pairs: those of the old document in its order, then the new ones in theirs.</summary>
    public static IReadOnlyList<OperationPair> Match(ApiModel old, ApiModel @new)
    {
        // Two equal operations are two: a broken document can have one twice.
        Dictionary<ApiOperation, ApiOperation> matches = new(ReferenceComparer<ApiOperation>.Instance);
        List<ApiOperation> oldLeft = [.. old.Operations];
        List<ApiOperation> newLeft = [.. @new.Operations];
        Pair(OperationNames.KeyOf);
        Pair(operation => $"{operation.Method} {Shape(operation.Path)}");
        Pair(operation => $"{operation.Method} {ShapeWithoutPrefix(operation.Path)}");
        Pair(operation => operation.OperationId);
        return
        [
            .. old.Operations.Select(operation => new OperationPair(operation, matches.TryGetValue(operation, out ApiOperation? other) ? other : null)),
            .. newLeft.Select(operation => new OperationPair(null, operation))
        ];

        // What is no key of exactly one on each side says nothing.
        void Pair(Func<ApiOperation, string?> keyOf)
        {
            Dictionary<string, ApiOperation> olds = Unique(oldLeft, keyOf);
            foreach (KeyValuePair<string, ApiOperation> one in Unique(newLeft, keyOf))
            {
                if (!olds.TryGetValue(one.Key, out ApiOperation? before))
                    continue;
                matches.Add(before, one.Value);
                oldLeft.Remove(before);
                newLeft.Remove(one.Value);
            }
        }
    }

    /// <summary>A path whose placeholders have no names.</summary>
    public static string Shape(string path) => s_placeholder.Replace(path, "{}");

    /// <summary>The same behind the version's prefix.</summary>
    public static string ShapeWithoutPrefix(string path) => Shape(VersionNames.WithoutPrefix(path));

    /// <summary>The names of a path's placeholders in order.</summary>
    public static IReadOnlyList<string> Placeholders(string path) =>
        [.. s_placeholder.Matches(path).Cast<Match>().Select(match => match.Value.Trim('{', '}'))];

    private static Dictionary<string, ApiOperation> Unique(IEnumerable<ApiOperation> operations, Func<ApiOperation, string?> keyOf) => operations
        .Where(operation => keyOf(operation) is not null)
        .GroupBy(operation => keyOf(operation)!, StringComparer.Ordinal)
        .Where(same => same.Count() == 1)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
}
