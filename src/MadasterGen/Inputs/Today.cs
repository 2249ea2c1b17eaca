using System.Linq;
using MadasterGen.Model;
using MadasterGen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Inputs;

/// <summary>
/// The day on which the build runs, as the package's targets say: a generator has no clock. It is apart from the other options, so that
/// a new day runs nothing again but what asks for the day.
/// </summary>
/// <param name="Day">The day as <c>yyyy-MM-dd</c>; null when it is not known.</param>
/// <param name="Problem">A property that is not understood.</param>
internal sealed record Today(string? Day, Problem? Problem)
{
    /// <summary>Reads the day.</summary>
    public static IncrementalValueProvider<Today> Read(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) => Of(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Today);

    private static Today Of(AnalyzerConfigOptions options)
    {
        SettingValues values = CompilerSettings.OfProject(options);
        string? day = values.OrNull(ProjectSettings.Today);
        return new Today(day, values.Problems.FirstOrDefault());
    }
}
