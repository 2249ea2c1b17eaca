using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Parameters that are the whole query string (<c>in: querystring</c>), which version 3.0 would take for one value of it.
/// </summary>
internal static class QueryStringRule
{
    private const string Prefix = "#/components/parameters/";

    /// <summary>Takes such parameters out of a list, and reports them.</summary>
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.FindMember("parameters") is not { Value: StructureArray list } member)
            return;
        List<StructureNode> kept = [];
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (Resolve(list.Items[i], context) is not StructureObject parameter || !IsQueryString(parameter))
            {
                kept.Add(list.Items[i]);
                continue;
            }
            string name = (parameter.Find("name") as StructureScalar)?.Text ?? "querystring";
            StructureNode at = (list.Items[i] as StructureObject)?.Members[0].Key ?? list.Items[i];
            context.ReportLostCall(at, place.Child("parameters").Child(i), name, "it does not send a query string as one parameter");
        }
        if (kept.Count < list.Items.Count)
            draft.Set("parameters", new StructureArray(list.Span, kept), member.Key.Span);
    }

    /// <summary>Named parameters without those.</summary>
    public static StructureObject Without(StructureObject parameters) =>
        new(parameters.Span, [.. parameters.Members.Where(member => !IsQueryString(member.Value))]);

    private static StructureNode? Resolve(StructureNode node, RewriteContext context)
    {
        StructureNode? found = node;
        HashSet<string> followed = new(StringComparer.Ordinal);
        while (found is StructureObject map && map.Find("$ref") is StructureScalar { Text: var reference })
        {
            if (!reference.StartsWith(Prefix, StringComparison.Ordinal) || !followed.Add(reference))
                return null;
            string name = ReferenceText.Decode(reference.Substring(Prefix.Length));
            found = StructureWalk.To(context.Root, JsonPointer.Of("components", "parameters", name)).Exact;
        }
        return found;
    }

    private static bool IsQueryString(StructureNode node) =>
        node is StructureObject map && map.Find("in") is StructureScalar { Text: "querystring" };
}
