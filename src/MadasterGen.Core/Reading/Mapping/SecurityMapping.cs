using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Maps how callers prove who they are.</summary>
internal static class SecurityMapping
{
    public static EquatableArray<ApiSecurityScheme> MapSchemes(OpenApiDocument document) =>
        (document.Components?.SecuritySchemes ?? new Dictionary<string, OpenApiSecurityScheme>())
            .Where(scheme => !scheme.Value.UnresolvedReference)
            .Select(scheme => MapScheme(scheme.Key, scheme.Value))
            .ToEquatableArray();

    /// <summary>The alternatives of a <c>security</c> list; none when callers may stay unknown.</summary>
    public static EquatableArray<ApiSecurityRequirement> Map(IEnumerable<OpenApiSecurityRequirement>? requirements)
    {
        List<ApiSecurityRequirement> alternatives = (requirements ?? [])
            .Select(requirement => new ApiSecurityRequirement(requirement.Keys.Select(Name).ToEquatableArray()))
            .ToList();
        return alternatives.All(alternative => alternative.Schemes.Count == 0) ? [] : alternatives.ToEquatableArray();
    }

    private static string Name(OpenApiSecurityScheme scheme) => scheme.Reference?.Id ?? scheme.Name ?? "";

    private static ApiSecurityScheme MapScheme(string name, OpenApiSecurityScheme scheme)
    {
        bool isKey = scheme.Type == SecuritySchemeType.ApiKey;
        return new ApiSecurityScheme(
            name,
            Kind(scheme.Type),
            isKey ? Place(scheme.In) : null,
            isKey ? scheme.Name : null,
            scheme.Type == SecuritySchemeType.Http ? scheme.Scheme : null,
            DocumentText.Normalize(scheme.Description));
    }

    private static string Kind(SecuritySchemeType type) => type switch
    {
        SecuritySchemeType.ApiKey => "apiKey",
        SecuritySchemeType.Http => "http",
        SecuritySchemeType.OAuth2 => "oauth2",
        _ => "openIdConnect",
    };

    private static ApiParameterPlace Place(ParameterLocation location) => location switch
    {
        ParameterLocation.Header => ApiParameterPlace.Header,
        ParameterLocation.Cookie => ApiParameterPlace.Cookie,
        _ => ApiParameterPlace.Query,
    };
}
