using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;
using Microsoft.OpenApi.Readers;
using Microsoft.OpenApi.Validations;
using Microsoft.OpenApi.Validations.Rules;
using SharpYaml.Serialization;

namespace MadasterGen.Reading.Library;

/// <summary>Calls the reading library with settings under which it loads nothing and follows no reference.</summary>
internal static class LibraryCall
{
    /// <summary>Reads the nodes of a document. The library's own exceptions pass through.</summary>
    public static OpenApiDocument? Read(YamlDocument nodes, out OpenApiDiagnostic found)
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
        return LibraryParts.CreateReader(settings).Read(nodes, out found);
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
