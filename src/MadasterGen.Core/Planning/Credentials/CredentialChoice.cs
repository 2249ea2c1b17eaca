using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Credentials;

/// <summary>
/// Chooses which credential <c>ApiKey</c> of the options is. The order of the schemes under the components decides nothing: neither does
/// the order in which an alternative names several.
/// </summary>
internal static class CredentialChoice
{
    /// <summary>The credential that most operations take by itself; of several, the one that is named first.</summary>
    /// <param name="rule">The document's own list; where it names a credential, that is among those it names.</param>
    /// <param name="lists">The alternatives of each operation.</param>
    /// <param name="schemes">What the client can send.</param>
    public static CredentialPlan? Of(
        EquatableArray<ApiSecurityRequirement> rule,
        IReadOnlyList<EquatableArray<ApiSecurityRequirement>> lists,
        Dictionary<string, CredentialPlan> schemes)
    {
        List<CredentialPlan> named = Named([rule], schemes);
        if (named.Count == 0)
            named = Named(lists, schemes);
        CredentialPlan? best = null;
        int most = -1;
        foreach (CredentialPlan candidate in named)
        {
            int count = lists.Count(list => list.Any(alternative => IsAlone(alternative, candidate, schemes)));
            if (count > most)
                (best, most) = (candidate, count);
        }
        return best;
    }

    private static bool IsAlone(ApiSecurityRequirement alternative, CredentialPlan candidate, Dictionary<string, CredentialPlan> schemes) =>
        alternative.Schemes.Count > 0
        && alternative.Schemes.All(name => schemes.TryGetValue(name, out CredentialPlan? plan) && plan.IsSameAs(candidate));

    // In the order of operations and of their alternatives, each credential once.
    private static List<CredentialPlan> Named(
        IEnumerable<EquatableArray<ApiSecurityRequirement>> lists, Dictionary<string, CredentialPlan> schemes)
    {
        List<CredentialPlan> named = [];
        HashSet<string> met = new(StringComparer.Ordinal);
        foreach (ApiSecurityRequirement alternative in lists.SelectMany(list => list))
        {
            foreach (string name in alternative.Schemes.OrderBy(name => name, StringComparer.Ordinal))
            {
                if (met.Add(name) && schemes.TryGetValue(name, out CredentialPlan? plan) && !named.Exists(plan.IsSameAs))
                    named.Add(plan);
            }
        }
        return named;
    }
}
