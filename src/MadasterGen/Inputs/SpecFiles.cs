using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using MadasterGen.Pipeline;
using MadasterGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Inputs;

/// <summary>Finds the specs among the additional files.</summary>
internal static class SpecFiles
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    private static readonly Regex NamedLikeASpec = new(
        @"^(madaster.*|.*\.openapi)\.(json|ya?ml)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex NamedLikeSuppressions = new(
        @"^madaster.*\.suppressions\.(json|ya?ml)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex NamedLikeADocument = new(@"\.(json|ya?ml)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The files that concern the generator.</summary>
    public static IncrementalValuesProvider<SpecFile> Find(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => NamedLikeADocument.IsMatch(file.Path))
            .With(context.AnalyzerConfigOptionsProvider, static (file, options, cancellationToken) =>
                Classify(file, options.GetOptions(file), cancellationToken))
            .Present()
            .WithTrackingName(TrackingNames.SpecFiles);

    private static SpecFile? Classify(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellationToken)
    {
        if (KindOf(file.Path, Value(options, "MadasterGen")) is not { } kind)
            return null;
        string? text = file.GetText(cancellationToken)?.ToString();
        if (kind == SpecFileKind.Unmarked && (text is null || !DocumentSniffer.LooksLikeOpenApi(text)))
            return null;
        return new SpecFile(file.Path, kind, Value(options, "MadasterGenVersion"), Value(options, "MadasterGenNamespace"), text);
    }

    private static SpecFileKind? KindOf(string path, string? mark)
    {
        string name = Path.GetFileName(path);
        return mark?.ToLowerInvariant() switch
        {
            "spec" => SpecFileKind.Spec,
            "accepted" => SpecFileKind.Accepted,
            "suppressions" => SpecFileKind.Suppressions,
            "none" => null,
            _ when name.IndexOf(".accepted.", StringComparison.OrdinalIgnoreCase) >= 0 => SpecFileKind.Accepted,
            _ when NamedLikeSuppressions.IsMatch(name) => SpecFileKind.Suppressions,
            _ when NamedLikeASpec.IsMatch(name) => SpecFileKind.Spec,
            _ => SpecFileKind.Unmarked,
        };
    }

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
