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
            .Select(requirement => new ApiSecurityRequirement(requirement.Select(Demand).ToEquatableArray()))
            .ToList();
        return alternatives.All(alternative => alternative.Demands.Count == 0) ? [] : alternatives.ToEquatableArray();
    }

    private static ApiSecurityDemand Demand(KeyValuePair<OpenApiSecurityScheme, IList<string>> demand) =>
        new(Name(demand.Key), (demand.Value ?? []).ToEquatableArray());

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
            DocumentText.Normalize(scheme.Description))
        {
            Flows = scheme.Type == SecuritySchemeType.OAuth2 ? Flows(scheme.Flows).ToEquatableArray() : default,
            OpenIdConnectUrl = scheme.Type == SecuritySchemeType.OpenIdConnect ? scheme.OpenIdConnectUrl?.OriginalString : null,
        };
    }

    private static IEnumerable<ApiSecurityFlow> Flows(OpenApiOAuthFlows? flows)
    {
        (string Name, OpenApiOAuthFlow? Flow)[] all =
        [
            ("implicit", flows?.Implicit), ("password", flows?.Password), ("clientCredentials", flows?.ClientCredentials),
            ("authorizationCode", flows?.AuthorizationCode),
        ];
        foreach ((string name, OpenApiOAuthFlow? flow) in all)
        {
            if (flow is not null)
                yield return new ApiSecurityFlow(name, Addresses(flow).ToEquatableArray(), (flow.Scopes?.Keys ?? []).ToEquatableArray());
        }
    }

    private static IEnumerable<ApiSecurityAddress> Addresses(OpenApiOAuthFlow flow)
    {
        if (flow.AuthorizationUrl is { } authorization)
            yield return new ApiSecurityAddress("authorizationUrl", authorization.OriginalString);
        if (flow.TokenUrl is { } token)
            yield return new ApiSecurityAddress("tokenUrl", token.OriginalString);
        if (flow.RefreshUrl is { } refresh)
            yield return new ApiSecurityAddress("refreshUrl", refresh.OriginalString);
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
