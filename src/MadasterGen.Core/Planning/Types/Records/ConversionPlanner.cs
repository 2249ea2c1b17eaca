using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Types.Records;

/// <summary>Finds pairs such as <c>BuildingResponse</c> and <c>BuildingRequest</c>, so that one can be made from the other.</summary>
internal static class ConversionPlanner
{
    private const string Response = "Response";
    private const string Request = "Request";

    // What the method that makes the request calls its own parameters and variables.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "request", "response", "unknown", "additional", "set0", "set1", "set2", "set3", "set4", "set5", "set6", "set7",
    };

    /// <summary>Gives both records of every pair the plan of the conversion.</summary>
    public static void Connect(List<TypePlan> types)
    {
        Dictionary<string, int> indexes = new(StringComparer.Ordinal);
        for (int i = types.Count - 1; i >= 0; i--)
        {
            if (CanConvert(types[i]))
                indexes[types[i].Name] = i;
        }
        for (int i = 0; i < types.Count; i++)
        {
            if (!CanConvert(types[i]) || types[i] is not RecordPlan response
                || response.Properties.Count == 0
                || !response.Name.EndsWith(Response, StringComparison.Ordinal))
                continue;
            string requestName = response.Name.Substring(0, response.Name.Length - Response.Length) + Request;
            if (!indexes.TryGetValue(requestName, out int other))
                continue;
            RecordPlan request = (RecordPlan)types[other];
            ConversionPlan conversion = Plan(response, request);
            types[i] = response with { Conversion = conversion };
            types[other] = request with { ConversionSource = conversion };
        }
    }

    private static bool CanConvert(TypePlan type) => type is RecordPlan { BaseType: null, IsAbstract: false, Discriminator: null };

    private static ConversionPlan Plan(RecordPlan response, RecordPlan request)
    {
        Dictionary<string, PropertyPlan> sources = response.Properties.ToDictionary(p => p.JsonName, StringComparer.Ordinal);
        ConversionMember[] members =
        [
            .. request.Properties.Where(target => !target.IsReadOnly).Select(target => new ConversionMember(
                target,
                sources.TryGetValue(target.JsonName, out PropertyPlan? source) && source.Type == target.Type ? source : null,
                ParameterName(target.Name)))
        ];
        AdditionalPropertiesPlan? additional = request.AdditionalProperties is { } to && response.AdditionalProperties is { } from
            && to.Type == from.Type && to.IsNullable == from.IsNullable ? from : null;
        return new ConversionPlan(
            request.FullName, response.FullName, "To" + request.Name, response.Properties.Count, members.ToEquatableArray(), additional);
    }

    private static string ParameterName(string propertyName)
    {
        string name = Identifiers.Camel(propertyName);
        return Reserved.Contains(name) ? name + NameScope.ReservedSuffix : name;
    }
}
