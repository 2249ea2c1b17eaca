using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Parameters that are the whole query string (<c>in: querystring</c>), which version 3.0 would take for one value of it.
/// </summary>
internal static class QueryStringRule
{
    /// <summary>Takes such parameters out of a list, and reports them.</summary>
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.FindMember("parameters") is not { Value: StructureArray list } member)
            return;
        List<StructureNode> kept = [];
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (context.Elements.Resolve(list.Items[i]) is not { } parameter || !IsQueryString(parameter))
            {
                kept.Add(list.Items[i]);
                continue;
            }
            string name = (parameter.Find("name") as StructureScalar)?.Text ?? "querystring";
            TextSpanPosition at = StructureWalk.ElementSpan(list.Items[i]);
            context.ReportLostCall(at, place.Child("parameters").Child(i), name, "it does not send a query string as one parameter");
        }
        if (kept.Count < list.Items.Count)
            draft.Set("parameters", new StructureArray(list.Span, kept), member.Key.Span);
    }

    /// <summary>Named parameters without those.</summary>
    public static StructureObject Without(StructureObject parameters) =>
        new(parameters.Span, [.. parameters.Members.Where(member => !IsQueryString(member.Value))]);

    private static bool IsQueryString(StructureNode node) =>
        node is StructureObject map && map.Find("in") is StructureScalar { Text: "querystring" };
}
