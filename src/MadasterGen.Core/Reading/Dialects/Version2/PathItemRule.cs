using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>A path: bodies that all its operations take move into the operations, since version 3.0 has no others.</summary>
internal static class PathItemRule
{
    private const string Parameters = "parameters";

    private static readonly string[] s_verbs = ["get", "put", "post", "delete", "options", "head", "patch"];

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        context.Elements.TakeOver(draft, kind: null, place);
        if (draft.FindMember(Parameters) is not { Value: StructureArray list } member)
            return;
        List<StructureNode> ofBody = [.. list.Items.Where(item => RequestRule.IsOfBody(context.Elements.Resolve(item)))];
        if (ofBody.Count == 0)
            return;
        draft.Set(Parameters, new StructureArray(list.Span, [.. list.Items.Except(ofBody)]), member.Key.Span);
        foreach (string verb in s_verbs)
        {
            if (draft.FindMember(verb) is { Value: StructureObject operation } own)
                draft.Set(verb, WithBody(operation, ofBody, context), own.Key.Span);
        }
    }

    private static StructureObject WithBody(StructureObject operation, List<StructureNode> ofBody, RewriteContext context)
    {
        Draft draft = new(operation);
        IReadOnlyList<StructureNode> own = Nodes.Items(draft.Find(Parameters));
        HashSet<string> known = new(own.Select(item => KeyOf(item, context)), StringComparer.Ordinal);
        StructureNode[] added = [.. ofBody.Where(item => known.Add(KeyOf(item, context)))];
        draft.Set(Parameters, Nodes.List(operation.Span, [.. own, .. added]), draft.FindMember(Parameters)?.Key.Span);
        return draft.ToObject();
    }

    // There is one body, whatever its name.
    private static string KeyOf(StructureNode item, RewriteContext context)
    {
        StructureObject? parameter = context.Elements.Resolve(item);
        string place = RequestRule.PlaceOf(parameter);
        return place == RequestRule.Body ? place : place + " " + RequestRule.NameOf(parameter);
    }
}
