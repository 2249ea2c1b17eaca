using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;

namespace MadasterGen.Diff.Suppressions;

/// <summary>What must be reported about suppressions.</summary>
internal static class SuppressionProblems
{
    private const int PlacesShown = 2;

    /// <summary>What must be reported about the entries that expired and about those that have no object in any document.</summary>
    /// <param name="suppressions">All entries.</param>
    /// <param name="uses">Whether each document has what they are about.</param>
    /// <param name="isComplete">Whether all documents could be compared; otherwise nobody knows that an entry has no object.</param>
    public static IEnumerable<SuppressionProblem> Of(
        IEnumerable<DatedSuppression> suppressions, IEnumerable<SuppressionUse> uses, bool isComplete)
    {
        ILookup<Suppression, SuppressionUse> byEntry = uses.ToLookup(use => use.Suppression);
        foreach (DatedSuppression dated in suppressions)
        {
            Suppression entry = dated.Suppression;
            bool hasMatch = byEntry[entry].Any(use => use.HasMatch);
            if (hasMatch && dated.IsExpired)
                yield return new(entry, Problem.At(ProblemIds.SuppressionHasExpired, entry.Place + "/expires", entry.Expires!, entry.Text));
            else if (!hasMatch && isComplete)
            {
                string[] elsewhere = [.. byEntry[entry].SelectMany(use => use.Elsewhere).Distinct()];
                yield return new(entry, Problem.At(ProblemIds.SuppressionIsUnused, entry.Place, entry.Text, Cure(entry, elsewhere)));
            }
        }
    }

    private static string Cure(Suppression entry, string[] elsewhere)
    {
        if (elsewhere.Length == 0)
            return "Delete it";
        string places = string.Join(", ", elsewhere.Take(PlacesShown).Select(place => $"'{place}'"));
        int more = elsewhere.Length - PlacesShown;
        string rest = more > 0 ? $" and {more.ToString(CultureInfo.InvariantCulture)} more" : "";
        return $"Delete it, or correct it: {entry.Rule} is at {places}{rest}";
    }
}

/// <summary>What must be reported about an entry.</summary>
/// <param name="Suppression">The entry.</param>
/// <param name="Problem">What is reported.</param>
internal sealed record SuppressionProblem(Suppression Suppression, Problem Problem);
