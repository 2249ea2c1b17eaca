using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;

namespace MadasterGen.Diff.Operations;

/// <summary>Reports operations that only one document has. A tag that went with all its operations is one finding.</summary>
internal static class LostOperations
{
    public static void Report(ApiModel old, ApiModel @new, IReadOnlyList<OperationPair> pairs, ChangeCollector changes)
    {
        (Dictionary<string, int> oldTags, Dictionary<string, int> newTags) = (TagIndexes(old), TagIndexes(@new));
        foreach (Loss loss in Losses([.. pairs.Where(p => p.New is null).Select(p => p.Old!)], @new))
        {
            string rule = loss.IsTag ? ChangeRuleIds.TagRemoved : ChangeRuleIds.OperationRemoved;
            string? names = loss.IsTag ? Names(loss) : null;
            changes.Add(rule, Location(loss), Pointer(loss, oldTags), Paths(@new), ChangeDirection.Both, names, operations: Keys(loss));
        }
        foreach (Loss gain in Losses([.. pairs.Where(p => p.Old is null).Select(p => p.New!)], old))
        {
            string rule = gain.IsTag ? ChangeRuleIds.TagAdded : ChangeRuleIds.OperationAdded;
            string? names = gain.IsTag ? Names(gain) : null;
            string pointer = Pointer(gain, newTags);
            changes.Add(rule, Location(gain), Paths(old), pointer, ChangeDirection.Both, null, names, operations: Keys(gain));
        }
    }

    private static IEnumerable<Loss> Losses(IReadOnlyList<ApiOperation> operations, ApiModel other)
    {
        HashSet<string> tags = [.. other.Operations.Select(operation => operation.FirstTag)];
        foreach (IGrouping<string, ApiOperation> tag in operations.GroupBy(operation => operation.FirstTag, StringComparer.Ordinal))
        {
            // A document without tags has one, which is nobody's name.
            if (!tags.Contains(tag.Key) && tag.First().Tags.Count > 0)
            {
                yield return new Loss(tag.Key, true, [.. tag]);
                continue;
            }
            foreach (ApiOperation operation in tag)
                yield return new Loss(tag.Key, false, [operation]);
        }
    }

    private static ChangeLocation Location(Loss loss) =>
        loss.IsTag ? new ChangeLocation { Tag = loss.Tag } : ChangeLocation.Of(loss.Operations[0]);

    // A tag is declared or else known by its operations.
    private static string Pointer(Loss loss, Dictionary<string, int> tags) => loss.IsTag && tags.TryGetValue(loss.Tag, out int declared)
        ? JsonPointer.Of("tags", declared.ToString(System.Globalization.CultureInfo.InvariantCulture))
        : loss.Operations[0].Key.Pointer;

    private static Dictionary<string, int> TagIndexes(ApiModel model)
    {
        Dictionary<string, int> indexes = new(StringComparer.Ordinal);
        for (int i = model.Tags.Count - 1; i >= 0; i--)
            indexes[model.Tags[i].Name] = i;
        return indexes;
    }

    private static string Paths(ApiModel model) => model.Operations.Count == 0 ? "" : JsonPointer.Of("paths");

    private static string Names(Loss loss) => string.Join(", ", loss.Operations.Select(OperationWords.Joined));

    private static IReadOnlyList<OperationKey> Keys(Loss loss) => [.. loss.Operations.Select(operation => operation.Key)];

    private sealed record Loss(string Tag, bool IsTag, IReadOnlyList<ApiOperation> Operations);
}
