using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Maps how callers prove who they are.</summary>
internal static class SecurityMapping
{
    /// <summary>The schemes that have a name.</summary>
    public static EquatableArray<ApiSecurityScheme> MapSchemes(ReadingContext context)
    {
        List<ApiSecurityScheme> mapped = [];
        IDictionary<string, OpenApiSecurityScheme>? schemes = context.Components?.SecuritySchemes;
        foreach (KeyValuePair<string, OpenApiSecurityScheme> scheme in schemes ?? new Dictionary<string, OpenApiSecurityScheme>())
        {
            Place place = ReadingContext.Named.Child("securitySchemes").Child(scheme.Key);
            if (context.References.Resolve(scheme.Value, schemes, "securitySchemes", place, "it has no credential") is { } resolved)
                mapped.Add(MapScheme(scheme.Key, resolved.Element));
        }
        return mapped.ToEquatableArray();
    }

    /// <summary>What an operation demands itself; null where it follows the document.</summary>
    public static EquatableArray<ApiSecurityRequirement>? MapOwn(OpenApiOperation operation) =>
        operation.Security is { Count: > 0 } own ? Map(own) : null;

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
            isKey ? PlaceOf(scheme.In) : null,
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

    private static ApiParameterPlace PlaceOf(ParameterLocation location) => location switch
    {
        ParameterLocation.Header => ApiParameterPlace.Header,
        ParameterLocation.Cookie => ApiParameterPlace.Cookie,
        _ => ApiParameterPlace.Query,
    };
}
