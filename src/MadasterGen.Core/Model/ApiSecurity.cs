using System.Linq;

namespace MadasterGen.Model;

/// <summary>A security scheme (OpenAPI 3.0.3, 4.7.27).</summary>
/// <param name="Name">Its key in <c>components.securitySchemes</c>.</param>
/// <param name="Kind"><c>apiKey</c>, <c>http</c>, <c>oauth2</c> or <c>openIdConnect</c>.</param>
/// <param name="Place">For <c>apiKey</c>: where the key goes.</param>
/// <param name="ParameterName">For <c>apiKey</c>: the header, query parameter or cookie.</param>
/// <param name="HttpScheme">For <c>http</c>: <c>bearer</c>, <c>basic</c>, ….</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record ApiSecurityScheme(
    string Name, string Kind, ApiParameterPlace? Place, string? ParameterName, string? HttpScheme, string? Description)
{
    /// <summary>For <c>oauth2</c>: the ways to a token.</summary>
    public EquatableArray<ApiSecurityFlow> Flows { get; init; }

    /// <summary>For <c>openIdConnect</c>: where its configuration is found.</summary>
    public string? OpenIdConnectUrl { get; init; }
}

/// <summary>A way to a token (OpenAPI 3.0.3, 4.7.29).</summary>
/// <param name="Name">Its key, such as <c>clientCredentials</c>.</param>
/// <param name="Addresses">Its addresses by their keys, such as <c>tokenUrl</c>.</param>
/// <param name="Scopes">The scopes that it offers.</param>
internal sealed record ApiSecurityFlow(string Name, EquatableArray<ApiSecurityAddress> Addresses, EquatableArray<string> Scopes);

/// <summary>An address of a way to a token.</summary>
internal sealed record ApiSecurityAddress(string Name, string Url);

/// <summary>One alternative of a <c>security</c> list: all that must be proved together.</summary>
internal sealed record ApiSecurityRequirement(EquatableArray<ApiSecurityDemand> Demands)
{
    /// <summary>The names of the schemes that must be satisfied together.</summary>
    public EquatableArray<string> Schemes { get; } = Demands.Select(demand => demand.Scheme).ToEquatableArray();
}

/// <summary>A scheme that must be satisfied, and the scopes that its token must have.</summary>
internal sealed record ApiSecurityDemand(string Scheme, EquatableArray<string> Scopes);
