using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Credentials;

/// <summary>
/// Chooses which credential <c>ApiKey</c> of the options is: the one that most operations take by itself; of several, the one that is
/// named first. The order of the schemes under the components decides nothing: neither does the order in which an alternative names
/// several.
/// </summary>
internal sealed class CredentialChoice
{
    private readonly Dictionary<string, CredentialPlan> _schemes;
    private readonly Dictionary<(CredentialPlace, string?), int> _uses = [];

    private CredentialChoice(Dictionary<string, CredentialPlan> schemes) => _schemes = schemes;

    /// <summary>Chooses; null when nothing is named that the client can send.</summary>
    /// <param name="model">The document; where its own list names a credential, that is among those it names.</param>
    /// <param name="schemes">What the client can send.</param>
    public static CredentialPlan? Of(ApiModel model, Dictionary<string, CredentialPlan> schemes)
    {
        CredentialChoice choice = new(schemes);
        choice.Count(model.Security, model.Operations.Count(operation => operation.Security is null));
        foreach (ApiOperation operation in model.Operations)
            choice.Count(operation.Security ?? [], 1);
        return choice.Best(model.Security) ?? choice.Best(model.Operations.SelectMany(operation => operation.Security ?? []));
    }

    private void Count(EquatableArray<ApiSecurityRequirement> list, int operations)
    {
        foreach ((CredentialPlace, string?) alone in list.Select(Alone).OfType<(CredentialPlace, string?)>().Distinct())
        {
            _uses.TryGetValue(alone, out int uses);
            _uses[alone] = uses + operations;
        }
    }

    // The one place that all schemes of an alternative go to.
    private (CredentialPlace, string?)? Alone(ApiSecurityRequirement alternative)
    {
        CredentialPlan? first = null;
        foreach (string name in alternative.Schemes)
        {
            if (!_schemes.TryGetValue(name, out CredentialPlan? plan) || (first is not null && !plan.IsSameAs(first)))
                return null;
            first = plan;
        }
        return first is null ? null : (first.Place, first.Name);
    }

    private CredentialPlan? Best(IEnumerable<ApiSecurityRequirement> named)
    {
        CredentialPlan? best = null;
        int most = -1;
        foreach (string name in named.SelectMany(alternative => alternative.Schemes.OrderBy(name => name, StringComparer.Ordinal)))
        {
            if (!_schemes.TryGetValue(name, out CredentialPlan? plan))
                continue;
            _uses.TryGetValue((plan.Place, plan.Name), out int uses);
            if (uses > most)
                (best, most) = (plan, uses);
        }
        return best;
    }
}
