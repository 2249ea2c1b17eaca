using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>Decides where in the request everything goes that a call is given.</summary>
internal static class RequestPlanner
{
    /// <summary>Plans the request of an operation.</summary>
    /// <param name="path">The operation's path.</param>
    /// <param name="name">The operation's own name.</param>
    /// <param name="parts">What the call is given.</param>
    public static RequestPlan Plan(string path, string name, OperationParts parts)
    {
        // Some documents tell operations of one path apart by a fragment, which is no part of a request (RFC 9110, 4.2.5).
        int fragment = path.IndexOf('#');
        path = fragment < 0 ? path : path.Substring(0, fragment);
        EquatableArray<ParameterPlan> query = In(parts, ApiParameterPlace.Query);
        return new RequestPlan
        {
            Name = MethodVariantNames.Request(name),
            Parameters = MethodParameterPlanner.OfRequest(parts),
            OptionsName = MethodParameterPlanner.OptionsOf(parts),
            NotNull = NotNull(parts.Body).ToEquatableArray(),
            // An address without parameters is the same for every call: the transport keeps what it makes of it.
            HasFixedAddress = path.IndexOf('{') < 0 && query.Count == 0 && !parts.TakesODataQuery,
            Path = Path(path, In(parts, ApiParameterPlace.Path)).ToEquatableArray(),
            Query = query,
            ODataQuery = parts.TakesODataQuery ? MethodParameterPlanner.ODataQuery : null,
            Headers = In(parts, ApiParameterPlace.Header),
            Cookies = In(parts, ApiParameterPlace.Cookie),
            Body = parts.Body,
        };
    }

    private static EquatableArray<ParameterPlan> In(OperationParts parts, ApiParameterPlace place) =>
        parts.Parameters.Where(p => p.Place == place).ToEquatableArray();

    private static IEnumerable<string> NotNull(BodyPlan? body) => body switch
    {
        null => [],
        FormBodyPlan form => form.Fields.Where(f => f.IsRequired && !f.Type.IsValueType).Select(f => f.Name),
        SequenceBodyPlan => [MethodParameterPlanner.Body],
        WholeBodyPlan whole => whole.CanBeAbsent || whole.Type.IsValueType ? [] : [MethodParameterPlanner.Body],
        _ => throw new InvalidOperationException($"A request has no {body.GetType().Name}."),
    };

    // "/building/{id}/files" → a literal, a parameter, a literal. A placeholder that no parameter fills stays as it is.
    private static IEnumerable<PathPartPlan> Path(string path, EquatableArray<ParameterPlan> parameters)
    {
        EquatableArray<PathSegment> segments = PathTemplate.Parse(path).Segments;
        if (segments.Count == 0 || segments[0] is not LiteralSegment)
            yield return new PathLiteralPlan("");
        foreach (PathSegment segment in segments)
        {
            yield return segment switch
            {
                LiteralSegment literal => new PathLiteralPlan(literal.Text),
                PlaceholderSegment placeholder => parameters.FirstOrDefault(p => p.WireName == placeholder.Name) is { } parameter
                    ? new PathValuePlan(parameter)
                    : new PathLiteralPlan("{" + placeholder.Name + "}"),
                _ => throw new InvalidOperationException($"A path has no {segment.GetType().Name}."),
            };
        }
    }
}
