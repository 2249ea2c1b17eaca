using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning;

/// <summary>Decides where a version wants its key.</summary>
internal static class KeyPlanner
{
    /// <summary>The key of the first alternative that one key satisfies.</summary>
    public static KeyPlan Plan(ApiModel model, ProblemList problems)
    {
        Dictionary<string, ApiSecurityScheme> schemes = model.SecuritySchemes.GroupBy(s => s.Name).ToDictionary(g => g.Key, g => g.First());
        IEnumerable<ApiSecurityRequirement> requirements = model.Security.Count > 0
            ? model.Security
            : model.Operations.SelectMany(o => o.Security ?? EquatableArray<ApiSecurityRequirement>.Empty);
        KeyPlan? chosen = null;
        foreach (string name in requirements.SelectMany(r => r.Schemes).Distinct())
        {
            KeyPlan? key = schemes.TryGetValue(name, out ApiSecurityScheme? scheme) ? Plan(scheme) : null;
            if (key is null || (chosen is not null && chosen != key))
                problems.Add(ProblemIds.SecurityIsNotSent, JsonPointer.Of("components", "securitySchemes", name), name);
            chosen ??= key;
        }
        return chosen ?? new KeyPlan("None", null, "");
    }

    private static KeyPlan? Plan(ApiSecurityScheme scheme) => scheme switch
    {
        { Kind: "apiKey", Place: ApiParameterPlace.Header, ParameterName: { Length: > 0 } name } => new("Header", name, scheme.Name),
        { Kind: "apiKey", Place: ApiParameterPlace.Query, ParameterName: { Length: > 0 } name } => new("Query", name, scheme.Name),
        { Kind: "apiKey", Place: ApiParameterPlace.Cookie, ParameterName: { Length: > 0 } name } => new("Cookie", name, scheme.Name),
        { Kind: "http", HttpScheme: { } http } when http.ToLowerInvariant() == "bearer" => new("Bearer", null, scheme.Name),
        { Kind: "oauth2" or "openIdConnect" } => new("Bearer", null, scheme.Name),
        _ => null,
    };
}
