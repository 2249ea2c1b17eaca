using System.IO;
using System.Threading;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Readers;
using Microsoft.OpenApi.Validations;
using Microsoft.OpenApi.Validations.Rules;
using LibraryResult = Microsoft.OpenApi.Readers.ReadResult;

namespace MadasterGen.Reading.Library;

/// <summary>Calls the reading library with settings under which it loads nothing and follows no reference.</summary>
internal static class LibraryCall
{
    /// <summary>Reads a text. The library's own exceptions pass through.</summary>
    public static LibraryDocument Read(string text, CancellationToken cancellationToken)
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
        OpenApiTextReaderReader reader = new(settings);
        LibraryResult read = reader.ReadAsync(new StringReader(text), cancellationToken).GetAwaiter().GetResult();
        return new LibraryDocument(read.OpenApiDocument, [.. read.OpenApiDiagnostic?.Errors ?? []]);
    }

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
