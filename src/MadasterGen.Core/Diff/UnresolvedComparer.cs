using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff;

/// <summary>
/// Says what could not be compared. What a reference that leads nowhere would have named may have changed or not: to say nothing would
/// be to say that it has not.
/// </summary>
internal static class UnresolvedComparer
{
    /// <summary>Reports the references of both documents that lead nowhere; those at one place are one finding.</summary>
    public static void Compare(ApiModel old, ApiModel @new, ChangeCollector changes)
    {
        if (old.Unresolved.Count == 0 && @new.Unresolved.Count == 0)
            return;
        Dictionary<string, string> olds = Targets(old);
        Dictionary<string, string> news = Targets(@new);
        Dictionary<string, ApiOperation> operations = new(StringComparer.Ordinal);
        foreach (ApiOperation operation in old.Operations.Concat(@new.Operations))
            operations[new OperationPlaces(@new, operation).Place.Pointer] = operation;
        foreach (string pointer in olds.Keys.Union(news.Keys, StringComparer.Ordinal))
        {
            olds.TryGetValue(pointer, out string? oldTarget);
            news.TryGetValue(pointer, out string? newTarget);
            changes.Add(
                ChangeRuleIds.NotCompared, LocationOf(pointer, operations), pointer, pointer, ChangeDirection.Both, oldTarget, newTarget);
        }
    }

    private static Dictionary<string, string> Targets(ApiModel model)
    {
        Dictionary<string, string> targets = new(StringComparer.Ordinal);
        foreach (UnresolvedReference reference in model.Unresolved)
            targets[reference.Pointer] = reference.Target;
        return targets;
    }

    private static ChangeLocation LocationOf(string pointer, Dictionary<string, ApiOperation> operations)
    {
        string[] segments = pointer.Split('/');
        if (segments.Length > 3 && segments[1] == "components" && segments[2] == "schemas")
            return new ChangeLocation { Schema = JsonPointer.Unescape(segments[3]) };
        string beginning = string.Join("/", segments.Take(4));
        return operations.TryGetValue(beginning, out ApiOperation? operation) ? ChangeLocation.Of(operation) : ChangeLocation.Document;
    }
}
