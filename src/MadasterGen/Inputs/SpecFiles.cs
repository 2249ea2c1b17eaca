using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using MadasterGen.Pipeline;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Planning.Versions;
using MadasterGen.Reading;
using MadasterGen.Reading.Files;
using MadasterGen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Inputs;

/// <summary>Finds the specs among the additional files.</summary>
internal static class SpecFiles
{
    private static readonly Regex NamedLikeASpec = new(
        @"^(madaster.*|.*\.openapi)\.(json|ya?ml)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex NamedLikeSuppressions = new(
        @"^madaster.*\.suppressions\.(json|ya?ml)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex NamedLikeADocument = new(@"\.(json|ya?ml)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The files that concern the generator, each with the files that it refers to.</summary>
    public static IncrementalValuesProvider<SpecFile> Find(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<AdditionalText> documents =
            context.AdditionalTextsProvider.Where(static file => NamedLikeADocument.IsMatch(file.Path));
        IncrementalValuesProvider<SpecFile> files = documents
            .With(context.AnalyzerConfigOptionsProvider, static (file, options, cancellationToken) =>
                Classify(file, options, cancellationToken))
            .Present()
            .WithTrackingName(TrackingNames.SpecFiles);
        return DividedFiles.Join(files, documents).Select(static (file, _) => RecentFiles.Of(file));
    }

    private static SpecFile? Classify(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        SettingValues values = CompilerSettings.OfFile(options.GetOptions(file));
        if (KindOf(file.Path, values.OrNull(FileSettings.Kind)) is not { } kind)
            return null;
        if (kind == SpecFileKind.Unmarked && values.Problems.Count > 0)
            kind = SpecFileKind.Mismarked;
        string? text = file.GetText(cancellationToken)?.ToString();
        if (kind == SpecFileKind.Unmarked && (text is null || !DocumentSniffer.LooksLikeOpenApi(text)))
            return null;
        FileChoices choices = ChoicesOf(values, CompilerSettings.OfProject(options.GlobalOptions).Of(ProjectSettings.ClientName));
        bool isDocument = kind is SpecFileKind.Spec or SpecFileKind.Accepted;
        return new SpecFile(file.Path, kind, choices, text, values.Problems)
        {
            IsDivided = isDocument && text is not null && FileReferences.In(text, cancellationToken).Count > 0,
        };
    }

    private static FileChoices ChoicesOf(SettingValues values, string ownClient) => new()
    {
        Version = values.OrNull(FileSettings.Version),
        Namespace = values.OrNull(FileSettings.Namespace),
        ClientName = values.OrNull(FileSettings.ClientName) is { } client && client != ownClient ? client : null,
        BaseAddress = values.OrNull(FileSettings.BaseAddress),
    };

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
}
