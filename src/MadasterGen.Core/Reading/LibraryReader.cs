using System.IO;
using System.Threading;
using Microsoft.OpenApi.Models;
using Microsoft.OpenApi.Readers;
using Microsoft.OpenApi.Validations;
using Microsoft.OpenApi.Validations.Rules;

namespace MadasterGen.Reading;

/// <summary>Calls the reading library with settings under which it loads nothing and follows no reference.</summary>
internal static class LibraryReader
{
    /// <summary>Reads a text. The library's own exceptions pass through.</summary>
    public static Microsoft.OpenApi.Readers.ReadResult Read(string text, CancellationToken cancellationToken)
    {
        OpenApiReaderSettings settings = new()
        {
            // References stay references: a resolved document is a graph with cycles.
            ReferenceResolution = ReferenceResolutionSetting.DoNotResolveReferences,
            LoadExternalRefs = false,
            MaxDepth = ReadingLimits.Depth,
            MaxAliasExpansionNodeCount = ReadingLimits.AliasNodes,
            MaxScalarLength = ReadingLimits.ScalarLength,
            RuleSet = CreateRules(),
        };
        // Only the asynchronous method takes a token; with nothing to load it completes at once.
        return new OpenApiTextReaderReader(settings).ReadAsync(new StringReader(text), cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>Whether a result holds a document with anything in it.</summary>
    public static bool HasContent(OpenApiDocument? document) =>
        document is not null && (document.Paths is { Count: > 0 } || document.Components?.Schemas is { Count: > 0 });

    /// <summary>
    /// The library's rules except those that compare examples with schemas: no client depends on examples, and those rules
    /// take longer than all the reading.
    /// </summary>
    private static ValidationRuleSet CreateRules() => new(
    [
        OpenApiDocumentRules.OpenApiDocumentFieldIsMissing,
        OpenApiInfoRules.InfoRequiredFields,
        OpenApiServerRules.ServerRequiredFields,
        OpenApiTagRules.TagRequiredFields,
        OpenApiPathsRules.PathNameMustBeginWithSlash,
        OpenApiPathsRules.PathMustBeUnique,
        OpenApiParameterRules.ParameterRequiredFields,
        OpenApiParameterRules.RequiredMustBeTrueWhenInIsPath,
        OpenApiParameterRules.PathParameterShouldBeInThePath,
        OpenApiResponsesRules.ResponsesMustContainAtLeastOneResponse,
        OpenApiResponsesRules.ResponsesMustBeIdentifiedByDefaultOrStatusCode,
        OpenApiResponseRules.ResponseRequiredFields,
        OpenApiComponentsRules.KeyMustBeRegularExpression,
    ]);
}
