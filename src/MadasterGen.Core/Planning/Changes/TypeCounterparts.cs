using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning.Changes;

/// <summary>
/// Finds what stands in the place of types that are gone: what the operations give and take that certainly replace those which
/// gave and took the types. Where they disagree nothing is claimed.
/// </summary>
internal sealed class TypeCounterparts
{
    private readonly Dictionary<string, Place[]> _places;

    /// <summary>Looks at the operations of the document that was accepted.</summary>
    /// <param name="accepted">Its plan.</param>
    /// <param name="plans">The plans of the project's documents.</param>
    /// <param name="replacementOf">The method that certainly replaces an operation; null when there is none.</param>
    public TypeCounterparts(ClientPlan accepted, IEnumerable<ClientPlan> plans, Func<OperationPlan, MethodReference?> replacementOf)
    {
        Dictionary<(string ApiVersion, OperationKey Key), OperationPlan> operations = [];
        foreach (ClientPlan plan in plans)
        {
            foreach (OperationPlan operation in plan.TagClients.SelectMany(client => client.Operations))
                operations[(plan.Version.ApiVersion, operation.Key)] = operation;
        }
        _places = accepted.TagClients.SelectMany(client => client.Operations)
            .SelectMany(PlacesOf)
            .GroupBy(place => place.Old, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);

        IEnumerable<Place> PlacesOf(OperationPlan old)
        {
            if (replacementOf(old) is not { } method)
                return [];
            bool isThere = operations.TryGetValue((method.ApiVersion, method.Operation), out OperationPlan? replacement);
            return isThere ? Places(old, replacement!, method.Name) : [];
        }
    }

    /// <summary>What stands in the place of a type, as a clause; null when that is not known.</summary>
    /// <param name="fullName">The type's full name.</param>
    public string? Of(string fullName)
    {
        if (!_places.TryGetValue(fullName, out Place[]? places))
            return null;
        Place first = places[0];
        return Array.TrueForAll(places, place => place.New == first.New) ? $"{first.Method} {first.Verb} {first.New} in its place" : null;
    }

    private static IEnumerable<Place> Places(OperationPlan old, OperationPlan @new, string method)
    {
        if (Named(old.Result.Type) is { } given && Named(@new.Result.Type) is { } gives)
            yield return new Place(given, Short(gives, method), method, "gives");
        if (Named(TypeOf(old.Request.Body)) is { } taken && Named(TypeOf(@new.Request.Body)) is { } takes)
            yield return new Place(taken, Short(takes, method), method, "takes");
    }

    private static CSharpType? TypeOf(BodyPlan? body) => body switch
    {
        WholeBodyPlan whole => whole.Type,
        SequenceBodyPlan sequence => sequence.Element,
        _ => null,
    };

    private static string? Named(CSharpType? type) => (type?.Innermost() as GeneratedType)?.FullName;

    // As a caller writes it: V4_0.Database.
    private static string Short(string fullName, string method)
    {
        string version = method.Substring(0, method.IndexOf('.') + 1);
        return version + fullName.Substring(fullName.LastIndexOf('.') + 1);
    }

    private sealed record Place(string Old, string New, string Method, string Verb);
}
