using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Diff;

/// <summary>The order of findings: by their places in the documents, then by rule.</summary>
internal static class ChangeOrder
{
    /// <summary>The findings in order.</summary>
    public static IEnumerable<ApiChange> Of(IEnumerable<ApiChange> changes) => changes
        .OrderBy(change => change.NewPointer, StringComparer.Ordinal)
        .ThenBy(change => change.OldPointer, StringComparer.Ordinal)
        .ThenBy(change => change.RuleId, StringComparer.Ordinal)
        .ThenBy(change => change.OldValue, StringComparer.Ordinal)
        .ThenBy(change => change.NewValue, StringComparer.Ordinal);
}
