using MadasterGen.Model.Suppressions;

namespace MadasterGen.Tool.Reporting.Suppressions;

/// <summary>A change that a suppression file silences.</summary>
/// <param name="Change">The change.</param>
/// <param name="By">The entry that does it.</param>
internal sealed record SuppressedReportChange(ReportChange Change, Suppression By)
{
    /// <summary>Why it needs no more attention, and until when, such as <c>We show no map. (until 2027-01-31)</c>.</summary>
    public string Reason => By.Expires is { } last ? $"{By.Reason} (until {last})" : By.Reason;
}
