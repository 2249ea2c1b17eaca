using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes;

/// <summary>
/// Finds what stands in the place of types that are gone: what the operations give and take that replace those which gave and took the
/// types, and what the properties of those types hold. Where they disagree nothing is claimed.
/// </summary>
internal sealed class TypeCounterparts
{
    private const int MostNews = 2;

    private readonly Dictionary<string, TypePlan> _types = new(StringComparer.Ordinal);
    private readonly ILookup<string, Place> _places;

    /// <summary>Looks at the operations of the document that was accepted.</summary>
    /// <param name="accepted">Its plan.</param>
    /// <param name="plans">The plans of the project's documents.</param>
    /// <param name="fateOf">What became of an operation.</param>
    public TypeCounterparts(ClientPlan accepted, IEnumerable<ClientPlan> plans, Func<OperationPlan, Tombstone> fateOf)
    {
        Dictionary<(string ApiVersion, OperationKey Key), OperationPlan> operations = [];
        foreach (ClientPlan plan in plans)
        {
            foreach (OperationPlan operation in plan.TagClients.SelectMany(client => client.Operations))
                operations[(plan.Version.ApiVersion, operation.Key)] = operation;
            foreach (TypePlan type in plan.Types)
                _types[type.FullName] = type;
        }
        Dictionary<string, RecordPlan> olds = [];
        foreach (RecordPlan record in accepted.Types.OfType<RecordPlan>())
            olds[record.FullName] = record;
        Place[] places = [.. accepted.TagClients.SelectMany(client => client.Operations).SelectMany(PlacesOf)];
        _places = WithInner(places, olds).ToLookup(place => place.Old, StringComparer.Ordinal);

        IEnumerable<Place> PlacesOf(OperationPlan old)
        {
            Tombstone fate = fateOf(old);
            if (fate.LikelyMethod is not { } method)
                return [];
            return operations.TryGetValue((method.ApiVersion, method.Operation), out OperationPlan? replacement)
                ? Places(old, replacement, method.Name).Select(place => place with { IsCertain = fate.Method is not null })
                : [];
        }
    }

    /// <summary>The names that code can write of a type's members.</summary>
    public static IEnumerable<string> MembersOf(TypePlan type) => type switch
    {
        EnumPlan values => values.Members.Select(member => member.Name),
        RecordPlan record => record.AllProperties.Select(property => property.Name),
        _ => [],
    };

    /// <summary>What stands in the place of a type; null when that is not known.</summary>
    /// <param name="fullName">The type's full name.</param>
    public TypeCounterpart? Of(string fullName)
    {
        // What is certain is not made doubtful by what is likely.
        Place[] places = [.. _places[fullName]];
        Place[] certain = [.. places.Where(place => place.IsCertain)];
        places = certain.Length > 0 ? certain : places;
        if (places.Length == 0 || Array.Exists(places, place => place.New != places[0].New))
            return null;
        return _types.TryGetValue(places[0].New, out TypePlan? type) && IsClaimed(type, places[0])
            ? new TypeCounterpart(type, places[0].Name, places[0].Clause)
            : null;
    }

    // Which of its kinds a base stands for is not known.
    private static bool IsClaimed(TypePlan type, Place place) => place.IsCertain || type is not RecordPlan { IsAbstract: true };

    private static IEnumerable<Place> Places(OperationPlan old, OperationPlan @new, string method)
    {
        if (Named(old.Result.Type) is { } given && Named(@new.Result.Type) is { } gives)
            yield return new Place(given, gives, method, "gives");
        if (Named(TypeOf(old.Request.Body)) is { } taken && Named(TypeOf(@new.Request.Body)) is { } takes)
            yield return new Place(taken, takes, method, "takes");
    }

    // What properties of one name hold is likely the same. Of a type that two others stand for nothing is claimed, so that no third is
    // looked into: two circles of types would meet in as many pairs as one has types times the other.
    private List<Place> WithInner(IEnumerable<Place> outer, Dictionary<string, RecordPlan> olds)
    {
        List<Place> all = [.. outer];
        Dictionary<string, HashSet<string>> seen = new(StringComparer.Ordinal);
        Dictionary<string, Dictionary<string, PropertyPlan>> properties = new(StringComparer.Ordinal);
        for (int i = 0; i < all.Count; i++)
        {
            Place place = all[i];
            if (!olds.TryGetValue(place.Old, out RecordPlan? old)
                || !_types.TryGetValue(place.New, out TypePlan? type) || type is not RecordPlan record || !IsLookedInto(place))
            {
                continue;
            }
            Dictionary<string, PropertyPlan> news = PropertiesOf(record);
            foreach (PropertyPlan property in old.AllProperties)
            {
                if (Named(property.Type) is { } held
                    && news.TryGetValue(property.JsonName, out PropertyPlan? same) && Named(same.Type) is { } holds)
                    all.Add(new Place(held, holds, place.Method, null));
            }
        }
        return all;

        bool IsLookedInto(Place place)
        {
            if (!seen.TryGetValue(place.Old, out HashSet<string>? news))
                seen.Add(place.Old, news = new HashSet<string>(StringComparer.Ordinal));
            return news.Count < MostNews && news.Add(place.New);
        }

        Dictionary<string, PropertyPlan> PropertiesOf(RecordPlan record)
        {
            if (!properties.TryGetValue(record.FullName, out Dictionary<string, PropertyPlan>? known))
            {
                properties.Add(record.FullName, known = new Dictionary<string, PropertyPlan>(StringComparer.Ordinal));
                foreach (PropertyPlan property in record.AllProperties)
                {
                    if (!known.ContainsKey(property.JsonName))
                        known.Add(property.JsonName, property);
                }
            }
            return known;
        }
    }

    private static CSharpType? TypeOf(BodyPlan? body) => body switch
    {
        WholeBodyPlan whole => whole.Type,
        SequenceBodyPlan sequence => sequence.Element,
        _ => null,
    };

    private static string? Named(CSharpType? type) => (type?.Innermost() as GeneratedType)?.FullName;

    /// <summary>A place where one type stood and another stands.</summary>
    /// <param name="Old">The full name of the one.</param>
    /// <param name="New">The full name of the other.</param>
    /// <param name="Method">The method that has the place.</param>
    /// <param name="Verb">What the method does with the type; null for one in a property of what it gives or takes.</param>
    private sealed record Place(string Old, string New, string Method, string? Verb)
    {
        /// <summary>Whether the method certainly replaces the one that had the old type.</summary>
        public bool IsCertain { get; init; }

        /// <summary>The new type as a caller writes it: <c>V4_0.Database</c>.</summary>
        public string Name => Method.Substring(0, Method.IndexOf('.') + 1) + New.Substring(New.LastIndexOf('.') + 1);

        /// <summary>What is said of it.</summary>
        public string Clause => IsCertain && Verb is not null
            ? $"{Method} {Verb} {Name} in its place"
            : $"{Name} is likely what replaces it";
    }
}

/// <summary>What stands in the place of a type that is gone.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">Its name as a caller writes it.</param>
/// <param name="Clause">What is said of it.</param>
internal sealed record TypeCounterpart(TypePlan Type, string Name, string Clause);
