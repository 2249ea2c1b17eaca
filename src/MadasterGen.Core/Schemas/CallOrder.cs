using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// The order in which methods take what a call is given: the path, the body, what else is required, and then what may be left out.
/// Planning makes signatures by it, and Diff finds by it which arguments change places.
/// </summary>
internal static class CallOrder
{
    private const int Path = 0;
    private const int Body = 1;
    private const int Required = 2;
    private const int OptionalField = 10;
    private const int Optional = 11;

    /// <summary>Where a parameter stands: the less, the earlier. Those of one rank stand as the document has them.</summary>
    public static int RankOf(ApiParameterPlace place, bool isRequired) =>
        place == ApiParameterPlace.Path ? Path : (isRequired ? Required : Optional) + (int)place;

    /// <summary>Where the body stands, or a field of a form.</summary>
    public static int RankOfBody(bool isRequired) => isRequired ? Body : OptionalField;

    /// <summary>
    /// How much methods insist on a body that is one value. C# has nothing that must be given behind what can be left out.
    /// </summary>
    public static BodyDemand DemandOf(OperationPlaces places) =>
        places.BodyDemand == BodyDemand.None && places.Operation.Parameters.Any(IsBehindBody) ? BodyDemand.Mention : places.BodyDemand;

    private static bool IsBehindBody(ApiParameter parameter) =>
        parameter.IsRequired && IsTaken(parameter) && RankOf(parameter.Place, isRequired: true) > Body;

    /// <summary>What the calls of an operation are given, in order.</summary>
    public static IReadOnlyList<CallValue> Of(OperationPlaces places, SchemaResolver schemas) =>
    [
        .. BodyOf(places, schemas)
            .Concat(places.Operation.Parameters.Where(IsTaken).Select(Of))
            .OrderBy(value => value.Rank)
    ];

    /// <summary>Whether methods take a parameter: some headers are a matter of the message itself, and some have no place in it.</summary>
    public static bool IsTaken(ApiParameter parameter) => parameter.HasPlace && !MessageHeaders.Has(parameter);

    private static CallValue Of(ApiParameter parameter) =>
        new(parameter.Name, RankOf(parameter.Place, parameter.IsRequired)) { Parameter = parameter };

    private static IEnumerable<CallValue> BodyOf(OperationPlaces places, SchemaResolver schemas)
    {
        if (places.Operation.Body?.Best is not { } best)
            return [];
        SchemaView view = schemas.View(places.SchemaOf(places.Body, best, places.Part with { IsBody = true }));
        if (!FormBody.Is(best, view))
            return [new CallValue("body", RankOfBody(true))];
        return FormFields.Of(view, best, places.BodyDemand, schemas)
            .Select(field => new CallValue(field.Name, RankOfBody(field.IsRequired)));
    }
}

/// <summary>A value that calls are given.</summary>
/// <param name="Name">The parameter or the field of the form, or else the body.</param>
/// <param name="Rank">Where it stands.</param>
internal sealed record CallValue(string Name, int Rank)
{
    /// <summary>The parameter; null for the body and its fields.</summary>
    public ApiParameter? Parameter { get; init; }
}
