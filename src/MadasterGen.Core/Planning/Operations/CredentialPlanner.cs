using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>Decides which credential a version wants, and which operations want it.</summary>
internal sealed class CredentialPlanner
{
    private readonly ProblemList _problems;
    private readonly bool _isTheRule;

    /// <summary>Chooses the credential of a document.</summary>
    public CredentialPlanner(ApiModel model, ProblemList problems)
    {
        _problems = problems;
        Credential = Choose(model);
        _isTheRule = Credential is not null && Accepts(model.Security);
    }

    /// <summary>The credential of the first alternative that one credential satisfies; null when the document wants none.</summary>
    public CredentialPlan? Credential { get; }

    /// <summary>The scheme whose credential an operation wants; null when it wants none that the client has.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pointer">Its place in the document.</param>
    public string? SchemeOf(ApiOperation operation, string pointer)
    {
        if (operation.Security is not { } security)
            return _isTheRule ? Credential?.Scheme : null;
        if (Accepts(security))
            return Credential?.Scheme;
        if (security.Count > 0)
        {
            string schemes = string.Join(", ", security.SelectMany(r => r.Schemes));
            _problems.Add(ProblemIds.SecurityIsNotSent, pointer + JsonPointer.Of("security"), schemes);
        }
        return null;
    }

    private CredentialPlan? Choose(ApiModel model)
    {
        Dictionary<string, ApiSecurityScheme> schemes = model.SecuritySchemes.GroupBy(s => s.Name).ToDictionary(g => g.Key, g => g.First());
        IEnumerable<ApiSecurityRequirement> requirements = model.Security.Count > 0
            ? model.Security
            : model.Operations.SelectMany(o => o.Security ?? EquatableArray<ApiSecurityRequirement>.Empty);
        CredentialPlan? chosen = null;
        foreach (string name in requirements.SelectMany(r => r.Schemes).Distinct())
        {
            CredentialPlan? credential = schemes.TryGetValue(name, out ApiSecurityScheme? scheme) ? Plan(scheme) : null;
            if (credential is null || (chosen is not null && chosen != credential))
                _problems.Add(ProblemIds.SecurityIsNotSent, JsonPointer.Of("components", "securitySchemes", name), name);
            chosen ??= credential;
        }
        return chosen;
    }

    private static CredentialPlan? Plan(ApiSecurityScheme scheme) => scheme switch
    {
        { Kind: "apiKey", ParameterName: { Length: > 0 } name } when PlaceOf(scheme.Place) is { } place => new(scheme.Name, place, name),
        { Kind: "http", HttpScheme: { } http } when string.Equals(http, "bearer", StringComparison.OrdinalIgnoreCase) => Bearer(scheme),
        { Kind: "oauth2" or "openIdConnect" } => Bearer(scheme),
        _ => null,
    };

    private static CredentialPlan Bearer(ApiSecurityScheme scheme) => new(scheme.Name, CredentialPlace.Bearer, null);

    private static CredentialPlace? PlaceOf(ApiParameterPlace? place) => place switch
    {
        ApiParameterPlace.Header => CredentialPlace.Header,
        ApiParameterPlace.Query => CredentialPlace.Query,
        ApiParameterPlace.Cookie => CredentialPlace.Cookie,
        _ => null,
    };

    private bool Accepts(IEnumerable<ApiSecurityRequirement> security) =>
        Credential is { } credential && security.Any(r => r.Schemes.Contains(credential.Scheme));
}
