using MadasterGen.Model.Suppressions;

namespace MadasterGen.Diff.Suppressions;

/// <summary>A suppression as it is on a day.</summary>
/// <param name="Suppression">The entry.</param>
/// <param name="IsExpired">Whether its last day is over, so that it silences nothing.</param>
internal sealed record DatedSuppression(Suppression Suppression, bool IsExpired)
{
    /// <summary>The suppression on a day.</summary>
    /// <param name="suppression">The entry.</param>
    /// <param name="today">The day as <c>yyyy-MM-dd</c>; null when it is not known, on which nothing expires.</param>
    public static DatedSuppression On(Suppression suppression, string? today) =>
        new(suppression, suppression.Expires is { } last && today is not null && string.CompareOrdinal(today, last) > 0);
}
