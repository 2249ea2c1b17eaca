using System.Linq;
using MadasterGen.Model;
using MadasterGen.Pipeline;
using MadasterGen.Planning;
using MadasterGen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Inputs;

/// <summary>What the project's properties say.</summary>
/// <param name="Planning">The user's decisions about the output.</param>
/// <param name="Output">Where the client goes.</param>
/// <param name="ProjectNamespace">The project's own root namespace.</param>
/// <param name="HasDrift">Whether specs are compared with their accepted copies.</param>
/// <param name="HasRequestDelegates">Whether another generator writes ASP.NET Core's request delegates.</param>
/// <param name="Problems">Properties whose values are not understood.</param>
internal sealed record ProjectOptions(
    PlanningOptions Planning, ClientOutput Output, string? ProjectNamespace, bool HasDrift, bool HasRequestDelegates,
    EquatableArray<Problem> Problems)
{
    /// <summary>Reads the properties.</summary>
    public static IncrementalValueProvider<ProjectOptions> Read(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .With(context.ParseOptionsProvider, static (options, parsing) =>
                From(options.GlobalOptions, parsing.PreprocessorSymbolNames.Contains("NET6_0_OR_GREATER")))
            .WithTrackingName(TrackingNames.Options);

    private static ProjectOptions From(AnalyzerConfigOptions options, bool hasDateOnly)
    {
        SettingValues values = CompilerSettings.OfProject(options);
        PlanningOptions planning = new()
        {
            RootNamespace = values.Of(ProjectSettings.Namespace),
            ClientName = values.Of(ProjectSettings.ClientName),
            BaseAddress = values.OrNull(ProjectSettings.BaseAddress),
            Visibility = values.Of(ProjectSettings.Visibility),
            IsStrict = values.IsTrue(ProjectSettings.Strict),
            HasInterfaces = values.IsTrue(ProjectSettings.Interfaces),
            HasStubs = values.IsTrue(ProjectSettings.Testing),
            HasPolyfills = values.IsTrue(ProjectSettings.Polyfills),
            Operations = values.Entries(ProjectSettings.Operations).ToEquatableArray(),
            TypeNames = values.Entries(ProjectSettings.TypeNames).Select(entry => TypeRename.OrNull(entry)!).ToEquatableArray(),
            OwnTypes = values.Entries(ProjectSettings.Types).Select(entry => OwnType.OrNull(entry)!).ToEquatableArray(),
            HasDateOnly = hasDateOnly,
        };
        bool hasDrift = !ProjectSettings.IsOff(values.Of(ProjectSettings.Accepted));
        ClientOutput output = CompilerSettings.OutputOf(options, values);
        return new ProjectOptions(
            planning, output, CompilerSettings.RootNamespace(options), hasDrift, CompilerSettings.HasRequestDelegates(options),
            values.Problems);
    }
}
