using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;

namespace MadasterGen.Diff.Suppressions;

/// <summary>Takes those changes out of a comparison that suppressions name.</summary>
internal static class Suppressor
{
    /// <summary>
    /// Applies suppressions to what changed in a document. Those that have expired take nothing out, but whether they still have
    /// an object is told.
    /// </summary>
    /// <param name="diff">What changed.</param>
    /// <param name="apiVersion">The document's API version.</param>
    /// <param name="suppressions">The suppressions.</param>
    public static SuppressedDiff Apply(ApiDiff diff, string apiVersion, IReadOnlyCollection<DatedSuppression> suppressions)
    {
        if (suppressions.Count == 0)
            return new SuppressedDiff(diff, default, default);
        SuppressionMatcher matcher = new(diff, apiVersion);
        Dictionary<ApiChange, Suppression> silenced = new(ReferenceComparer<ApiChange>.Instance);
        List<SuppressionUse> uses = [];
        foreach (DatedSuppression dated in suppressions)
        {
            ApiChange[] matches = [.. matcher.Matches(dated.Suppression)];
            foreach (ApiChange change in dated.IsExpired ? [] : matches)
            {
                if (!silenced.ContainsKey(change))
                    silenced.Add(change, dated.Suppression);
            }
            bool hasMatch = matches.Length > 0;
            EquatableArray<string> elsewhere = hasMatch ? default : matcher.Elsewhere(dated.Suppression).ToEquatableArray();
            uses.Add(new SuppressionUse(dated.Suppression, hasMatch, elsewhere));
        }
        ApiChange[] suppressed = [.. diff.Changes.Where(silenced.ContainsKey)];
        IEnumerable<ApiChange> others = diff.Changes.Where(change => !silenced.ContainsKey(change));
        ApiDiff left = suppressed.Length == 0
            ? diff
            : diff with { Changes = others.ToEquatableArray(), Suppressed = suppressed.ToEquatableArray() };
        IEnumerable<SuppressedChange> named = suppressed.Select(change => new SuppressedChange(change, silenced[change]));
        return new SuppressedDiff(left, named.ToEquatableArray(), uses.ToEquatableArray());
    }
}

/// <summary>What changed, without what is suppressed.</summary>
/// <param name="Diff">What is left, and beside it what is suppressed.</param>
/// <param name="Suppressed">What is suppressed, with the entry that does it.</param>
/// <param name="Uses">Each suppression and whether this document has what it is about.</param>
internal sealed record SuppressedDiff(ApiDiff Diff, EquatableArray<SuppressedChange> Suppressed, EquatableArray<SuppressionUse> Uses);

/// <summary>A suppressed change.</summary>
/// <param name="Change">The change.</param>
/// <param name="By">The entry that suppresses it.</param>
internal sealed record SuppressedChange(ApiChange Change, Suppression By);

/// <summary>Whether a suppression has an object.</summary>
/// <param name="Suppression">The entry.</param>
/// <param name="HasMatch">Whether there is a change that it is about.</param>
/// <param name="Elsewhere">Where there are others of the same rule, when there is none that it is about.</param>
internal sealed record SuppressionUse(Suppression Suppression, bool HasMatch, EquatableArray<string> Elsewhere);
