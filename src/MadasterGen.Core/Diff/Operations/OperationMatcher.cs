using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations;

/// <summary>
/// Finds which operation of one document is which of another: the same verb and path whatever its placeholders are called,
/// then the same behind the version's prefix, then the same id.
/// </summary>
internal static class OperationMatcher
{
    /// <summary>The operations in pairs: those of the old document in its order, then the new ones in theirs.</summary>
    public static IReadOnlyList<OperationPair> Match(ApiModel old, ApiModel @new)
    {
        // Two equal operations are two: a broken document can have one twice.
        Dictionary<ApiOperation, ApiOperation> matches = new(ReferenceComparer<ApiOperation>.Instance);
        HashSet<ApiOperation> matched = new(ReferenceComparer<ApiOperation>.Instance);
        List<ApiOperation> oldLeft = [.. old.Operations];
        List<ApiOperation> newLeft = [.. @new.Operations];
        Pair(operation => operation.Key);
        Pair(operation => operation.Key with { Path = PathTemplate.ShapeOf(operation.Path) });
        Pair(operation => operation.Key with { Path = ShapeWithoutPrefix(operation.Path) });
        PairAddresses();
        Pair(operation => operation.OperationId);
        return
        [
            .. old.Operations.Select(operation => new OperationPair(operation, MatchOrNull(operation))),
            .. newLeft.Select(operation => new OperationPair(null, operation))
        ];

        // What stood in the server's address can stand in the paths, and the other way round.
        void PairAddresses()
        {
            if (old.Servers.Count == 0 || @new.Servers.Count == 0)
                return;
            string before = new ServerAddress(old.Servers[0]).Path;
            string after = new ServerAddress(@new.Servers[0]).Path;
            PairBy(
                operation => operation.Key with { Path = before + PathTemplate.ShapeOf(operation.Path) },
                operation => operation.Key with { Path = after + PathTemplate.ShapeOf(operation.Path) });
        }

        ApiOperation? MatchOrNull(ApiOperation operation) => matches.TryGetValue(operation, out ApiOperation? other) ? other : null;

        void Pair<TKey>(Func<ApiOperation, TKey?> keyOf)
            where TKey : notnull => PairBy(keyOf, keyOf);

        // What is no key of exactly one on each side identifies nothing.
        void PairBy<TKey>(Func<ApiOperation, TKey?> keyOfOld, Func<ApiOperation, TKey?> keyOfNew)
            where TKey : notnull
        {
            Dictionary<TKey, ApiOperation> olds = Unique(oldLeft, keyOfOld);
            foreach (KeyValuePair<TKey, ApiOperation> one in Unique(newLeft, keyOfNew))
            {
                if (!olds.TryGetValue(one.Key, out ApiOperation? before))
                    continue;
                matches.Add(before, one.Value);
                matched.Add(one.Value);
            }
            oldLeft.RemoveAll(matches.ContainsKey);
            newLeft.RemoveAll(matched.Contains);
        }
    }

    /// <summary>A path behind the version's prefix, whose placeholders have no names.</summary>
    public static string ShapeWithoutPrefix(string path) => PathTemplate.ShapeOf(ApiVersion.WithoutPrefix(path));

    private static Dictionary<TKey, ApiOperation> Unique<TKey>(IEnumerable<ApiOperation> operations, Func<ApiOperation, TKey?> keyOf)
        where TKey : notnull => operations
        .Where(operation => keyOf(operation) is not null)
        .GroupBy(operation => keyOf(operation)!)
        .Where(same => same.Count() == 1)
        .ToDictionary(same => same.Key, same => same.First());
}
