using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Pipeline;
using MadasterGen.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Inputs;

/// <summary>What the language and the references offer.</summary>
/// <param name="References">The packages for which parts of the output are.</param>
/// <param name="Missing">What a client cannot compile without, and is not there.</param>
/// <param name="Hints">What else of the references is reported.</param>
internal sealed record Features(ProjectReferences References, EquatableArray<Problem> Missing, EquatableArray<Problem> Hints)
{
    private const string Http = "System.Net.Http";
    private const string Json = "System.Text.Json";
    private const string HttpFactory = "Microsoft.Extensions.Http";
    private const string Logging = "Microsoft.Extensions.Logging.Abstractions";
    private const string Resilience = "Microsoft.Extensions.Http.Resilience";

    // What the generated code calls came with this version: type information for contexts, services by a key, options checked at start.
    private const int OldestPackages = 8;

    /// <summary>Whether a client can compile.</summary>
    public bool CanCompile => Missing.Count == 0;

    /// <summary>Looks at names and versions of references only: this runs when a reference changes, not when code is typed.</summary>
    public static IncrementalValueProvider<Features> Read(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider
            .Select(static (reference, _) => ReferenceName.Of(reference, Http, Json, HttpFactory, Logging, Resilience)).Present()
            .Together()
            .With(context.ParseOptionsProvider, static (references, parsing) =>
                From(references, parsing is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 }))
            .WithTrackingName(TrackingNames.Features);

    private static Features From(Group<ReferenceName> references, bool hasLanguage)
    {
        ReferenceName? json = references.FirstOrDefault(reference => reference.Is(Json));
        ReferenceName? httpFactory = references.FirstOrDefault(reference => reference.Is(HttpFactory));
        bool hasHttpFactory = httpFactory?.IsOlderThan(OldestPackages) == false;
        List<Problem> missing = [];
        if (!hasLanguage)
            missing.Add(Problem.At(SetupIds.LanguageVersionIsTooLow, ""));
        if (json is null)
            missing.Add(Problem.At(SetupIds.JsonReferenceIsMissing, ""));
        else if (json.IsOlderThan(OldestPackages))
            missing.Add(Problem.At(SetupIds.JsonReferenceIsTooOld, "", $"{json.Version}"));
        if (!references.Any(reference => reference.Is(Http)))
            missing.Add(Problem.At(SetupIds.HttpReferenceIsMissing, ""));
        return new Features(
            new ProjectReferences(
                hasHttpFactory,
                hasHttpFactory || references.Any(reference => reference.Is(Logging)),
                hasHttpFactory && references.Any(reference => reference.Is(Resilience))),
            missing.ToEquatableArray(),
            httpFactory is null || hasHttpFactory
                ? default
                : new[] { Problem.At(SetupIds.HttpFactoryIsTooOld, "", $"{httpFactory.Version}") }.ToEquatableArray());
    }
}
