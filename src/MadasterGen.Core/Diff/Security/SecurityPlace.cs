using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Security;

/// <summary>What one document or operation demands of its callers.</summary>
internal sealed class SecurityPlace
{
    private readonly HashSet<string> _known;

    // What demands no more than another demands has its rarest demand among the other's.
    private readonly ILookup<string, SecurityAlternative> _byRarest;

    public SecurityPlace(EquatableArray<ApiSecurityRequirement> requirements, string pointer)
    {
        Pointer = pointer;
        // To list nothing is to demand nothing.
        Alternatives = requirements.Count == 0
            ? [new SecurityAlternative(new ApiSecurityRequirement(default))]
            : [.. requirements.Select(requirement => new SecurityAlternative(requirement))];
        _known = new HashSet<string>(Alternatives.Select(one => one.Key), StringComparer.Ordinal);
        ILookup<string, SecurityAlternative> all = Alternatives.SelectMany(one => one.Demands, (one, demand) => (one, demand))
            .ToLookup(one => one.demand, one => one.one, StringComparer.Ordinal);
        _byRarest = Alternatives.Where(one => !one.IsFree)
            .ToLookup(one => one.Demands.OrderBy(demand => all[demand].Count()).First(), StringComparer.Ordinal);
    }

    /// <summary>What an operation demands, where it says so itself or at the operation.</summary>
    public static SecurityPlace Of(OperationPlaces places, EquatableArray<ApiSecurityRequirement> requirements) =>
        new(requirements, (places.Operation.Security is null ? places.Place : places.Place.Child("security")).Pointer);

    /// <summary>Where it is written.</summary>
    public string Pointer { get; }

    /// <summary>The alternatives, one of which is enough.</summary>
    public IReadOnlyList<SecurityAlternative> Alternatives { get; }

    /// <summary>The alternatives in words; null where there is nothing to prove.</summary>
    public string? Text => Alternatives.All(one => one.IsFree) ? null : string.Join(
        " or ", Alternatives.Select(one => one.IsFree ? ChangeSentence.NoValue : one.Text).OrderBy(text => text, StringComparer.Ordinal));

    /// <summary>Whether a caller may stay unknown.</summary>
    public bool IsFree => Alternatives.Any(one => one.IsFree);

    /// <summary>Whether it has an alternative that demands what another does.</summary>
    public bool Has(SecurityAlternative other) => _known.Contains(other.Key);

    /// <summary>Whether a caller who proves all that another alternative demands is taken.</summary>
    public bool Accepts(SecurityAlternative other) =>
        IsFree || other.Demands.SelectMany(demand => _byRarest[demand]).Any(one => one.DemandsNoMoreThan(other));
}

/// <summary>What must be proved together.</summary>
internal sealed class SecurityAlternative
{
    private readonly HashSet<string> _demands;

    public SecurityAlternative(ApiSecurityRequirement requirement)
    {
        ApiSecurityDemand[] demands = [.. requirement.Demands.OrderBy(demand => demand.Scheme, StringComparer.Ordinal)];
        Schemes = string.Join(" and ", demands.Select(demand => demand.Scheme));
        Text = demands.Length == 0 ? "calls without credentials" : string.Join(" and ", demands.Select(TextOf));
        Scopes = [.. demands.SelectMany(ScopesOf)];
        _demands = [.. demands.Select(demand => demand.Scheme).Concat(Scopes)];
        Key = string.Join("\n", _demands.OrderBy(demand => demand, StringComparer.Ordinal));
    }

    /// <summary>What it demands, the same for all orders.</summary>
    public string Key { get; }

    /// <summary>Its schemes and scopes.</summary>
    public IEnumerable<string> Demands => _demands;

    /// <summary>Its schemes, the same for all orders.</summary>
    public string Schemes { get; }

    /// <summary>Its scopes, each with its scheme.</summary>
    public IReadOnlyList<string> Scopes { get; }

    /// <summary>What it demands, in words.</summary>
    public string Text { get; }

    /// <summary>Whether it demands nothing.</summary>
    public bool IsFree => _demands.Count == 0;

    /// <summary>Whether who satisfies another satisfies this.</summary>
    public bool DemandsNoMoreThan(SecurityAlternative other) => _demands.IsSubsetOf(other._demands);

    private static IEnumerable<string> ScopesOf(ApiSecurityDemand demand) => demand.Scopes.Select(scope => $"'{scope}' of {demand.Scheme}");

    private static string TextOf(ApiSecurityDemand demand) => demand.Scopes.Count == 0
        ? demand.Scheme
        : $"{demand.Scheme} ({string.Join(", ", demand.Scopes.OrderBy(scope => scope, StringComparer.Ordinal))})";
}
