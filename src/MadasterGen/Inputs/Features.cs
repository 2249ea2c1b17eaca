using System;
using System.Collections.Generic;
using System.IO;
using MadasterGen.Pipeline;
using MadasterGen.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Inputs;

/// <summary>What the language and the references offer.</summary>
/// <param name="HasLanguage">Whether it is C# 11 or later.</param>
/// <param name="HasJson">Whether System.Text.Json is there.</param>
/// <param name="References">The packages for which parts of the output are.</param>
internal sealed record Features(bool HasLanguage, bool HasJson, ProjectReferences References)
{
    /// <summary>Whether a client can compile.</summary>
    public bool CanCompile => HasLanguage && HasJson;

    /// <summary>Looks at the references by name only: this runs when a reference changes, not when code is typed.</summary>
    public static IncrementalValueProvider<Features> Read(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider
            .Select(static (reference, _) => NameOf(reference))
            .Where(static name => name.StartsWith("System.Text.Json", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("Microsoft.Extensions.Http", StringComparison.OrdinalIgnoreCase))
            .Together()
            .With(context.ParseOptionsProvider, static (names, parsing) =>
                From(names, parsing is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 }))
            .WithTrackingName(TrackingNames.Features);

    private static Features From(Group<string> names, bool hasLanguage)
    {
        HashSet<string> all = new(names, StringComparer.OrdinalIgnoreCase);
        bool hasHttpFactory = all.Contains("Microsoft.Extensions.Http");
        bool hasResilience = hasHttpFactory && all.Contains("Microsoft.Extensions.Http.Resilience");
        return new Features(hasLanguage, all.Contains("System.Text.Json"), new ProjectReferences(hasHttpFactory, hasResilience));
    }

    private static string NameOf(MetadataReference reference)
    {
        string display = reference.Display ?? "";
        string name = display.Substring(Math.Max(display.LastIndexOf('/'), display.LastIndexOf('\\')) + 1);
        int end = name.IndexOf(' ');
        if (end >= 0)
            name = name.Substring(0, end);
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(name) : name.TrimEnd(',');
    }
}
