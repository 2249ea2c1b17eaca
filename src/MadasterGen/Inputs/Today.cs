using MadasterGen.Model;
using MadasterGen.Model.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Inputs;

/// <summary>
/// The day on which the build runs, as the package's targets say: a generator has no clock. It is apart from the other options, so that
/// a new day runs nothing again but what asks for the day.
/// </summary>
/// <param name="Day">The day as <c>yyyy-MM-dd</c>; null when nobody says.</param>
/// <param name="Problem">A property that is not understood.</param>
internal sealed record Today(string? Day, Problem? Problem)
{
    private const string Property = "MadasterGenToday";

    /// <summary>Reads the day.</summary>
    public static IncrementalValueProvider<Today> Read(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) => Of(options.GlobalOptions)).WithTrackingName(TrackingNames.Today);

    private static Today Of(AnalyzerConfigOptions options) =>
        Of(options.TryGetValue("build_property." + Property, out string? value) ? value.Trim() : "");

    private static Today Of(string value)
    {
        if (value.Length == 0)
            return new Today(null, null);
        return CalendarDay.Is(value)
            ? new Today(value, null)
            : new Today(null, Problem.At("MAD0006", "", Property, value, "a day such as 2027-01-31"));
    }
}
