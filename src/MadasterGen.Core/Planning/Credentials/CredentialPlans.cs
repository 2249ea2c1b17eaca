using System;
using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Planning.Credentials;

/// <summary>The security schemes of a document (OpenAPI 3.0.3, 4.7.27) that a secret of the user's satisfies.</summary>
internal static class CredentialPlans
{
    /// <summary>What the client can send, by the scheme's name.</summary>
    public static Dictionary<string, CredentialPlan> Of(ApiModel model)
    {
        Dictionary<string, CredentialPlan> plans = new(StringComparer.Ordinal);
        foreach (ApiSecurityScheme scheme in model.SecuritySchemes)
        {
            if (Plan(scheme) is { } plan && !plans.ContainsKey(scheme.Name))
                plans.Add(scheme.Name, plan);
        }
        return plans;
    }

    private static CredentialPlan? Plan(ApiSecurityScheme scheme) => scheme switch
    {
        { Kind: "apiKey", ParameterName: { Length: > 0 } name } when PlaceOf(scheme.Place) is { } place => new(scheme.Name, place, name),
        { Kind: "http", HttpScheme: { } http } when IsCalled(http, "bearer") => new(scheme.Name, CredentialPlace.Bearer, null),
        { Kind: "http", HttpScheme: { } http } when IsCalled(http, "basic") => new(scheme.Name, CredentialPlace.Basic, null),
        { Kind: "oauth2" or "openIdConnect" } => new(scheme.Name, CredentialPlace.Bearer, null),
        _ => null,
    };

    private static CredentialPlace? PlaceOf(ApiParameterPlace? place) => place switch
    {
        ApiParameterPlace.Header => CredentialPlace.Header,
        ApiParameterPlace.Query => CredentialPlace.Query,
        ApiParameterPlace.Cookie => CredentialPlace.Cookie,
        _ => null,
    };

    // Names of HTTP schemes ignore case (RFC 9110, section 11.1).
    private static bool IsCalled(string scheme, string name) => string.Equals(scheme, name, StringComparison.OrdinalIgnoreCase);
}
