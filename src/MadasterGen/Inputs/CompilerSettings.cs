using System;
using MadasterGen.Settings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Inputs;

/// <summary>Under which keys the compiler hands settings on. No other place knows them.</summary>
internal static class CompilerSettings
{
    private const string Property = "build_property.";

    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The values that a project sets.</summary>
    public static SettingValues OfProject(AnalyzerConfigOptions options) =>
        new(setting => ValueOrNull(options, Property + setting.CompilerName));

    /// <summary>The values that are set for a file.</summary>
    public static SettingValues OfFile(AnalyzerConfigOptions options) =>
        new(setting => ValueOrNull(options, Metadata + setting.CompilerName));

    /// <summary>The project's own namespace, which the SDK sets; null when it has none.</summary>
    public static string? RootNamespace(AnalyzerConfigOptions options) =>
        ValueOrNull(options, Property + "RootNamespace")?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>Whether ASP.NET Core's generator of request delegates runs in this project, which the SDK decides.</summary>
    public static bool HasRequestDelegates(AnalyzerConfigOptions options) =>
        string.Equals(ValueOrNull(options, Property + "EnableRequestDelegateGenerator"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the client goes. The package's targets tell the run of the compiler that writes files.</summary>
    public static ClientOutput OutputOf(AnalyzerConfigOptions options, SettingValues values)
    {
        if (!ProjectSettings.IsFiles(values.Of(ProjectSettings.Output)))
            return ClientOutput.ToCompiler;
        return ValueOrNull(options, Property + "MadasterGenWrites") == "true" ? ClientOutput.ToFiles : ClientOutput.InFiles;
    }

    private static string? ValueOrNull(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value : null;
}
