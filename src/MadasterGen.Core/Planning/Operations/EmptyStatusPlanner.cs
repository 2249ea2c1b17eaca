using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>Finds the success statuses that bring nothing where others bring something.</summary>
internal static class EmptyStatusPlanner
{
    private const string AnySuccess = "2XX";

    /// <summary>The statuses; null when all bring something, or none does.</summary>
    public static EmptyStatuses? Plan(IReadOnlyCollection<ApiResponse> successes)
    {
        ILookup<bool, ApiResponse> byContent = successes.ToLookup(response => response.Content.Count > 0);
        if (!byContent[true].Any() || !byContent[false].Any())
            return null;
        // "2XX" is whatever has no entry of its own.
        bool areOthers = byContent[false].Any(IsAnySuccess);
        IEnumerable<int> listed = byContent[areOthers].Select(response => Successes.NumberOf(response.Status)).OfType<int>().Distinct();
        EquatableArray<int> statuses = listed.OrderBy(status => status).ToEquatableArray();
        return statuses.Count == 0 ? null : new EmptyStatuses(statuses, areOthers);
    }

    private static bool IsAnySuccess(ApiResponse response) =>
        string.Equals(response.Status, AnySuccess, StringComparison.OrdinalIgnoreCase);
}
