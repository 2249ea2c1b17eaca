using System;
using System.Collections.Generic;
using Microsoft.OpenApi.Models;
using Microsoft.OpenApi.Validations;
using Microsoft.OpenApi.Validations.Rules;

namespace MadasterGen.Reading.Library;

/// <summary>Rules of the library that ask for more than a client needs: what breaks them is read all the same.</summary>
internal static class HarmlessRules
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        nameof(OpenApiPathsRules.PathMustBeUnique),
        nameof(OpenApiParameterRules.RequiredMustBeTrueWhenInIsPath),
        nameof(OpenApiComponentsRules.KeyMustBeRegularExpression),
        nameof(OpenApiResponseRules.ResponseRequiredFields),
        nameof(OpenApiResponsesRules.ResponsesMustContainAtLeastOneResponse),
        nameof(OpenApiSchemaRules.ValidateSchemaDiscriminator),
        nameof(OpenApiLicenseRules.LicenseRequiredFields),
    };

    /// <summary>Whether an error is about one of them.</summary>
    public static bool Has(OpenApiError error) => RuleOf(error) is { } rule && s_names.Contains(rule);

    /// <summary>Whether the parameters themselves tell what an error is about, with what becomes of it.</summary>
    public static bool IsToldByParameters(OpenApiError error) =>
        RuleOf(error) == nameof(OpenApiParameterRules.PathParameterShouldBeInThePath);

    /// <summary>Whether a parameter has no name or no place, or a place that the library does not know.</summary>
    public static bool IsOfIncompleteParameter(OpenApiError error) =>
        RuleOf(error) == nameof(OpenApiParameterRules.ParameterRequiredFields);

    private static string? RuleOf(OpenApiError error) => (error as OpenApiValidatorError)?.RuleName;
}
