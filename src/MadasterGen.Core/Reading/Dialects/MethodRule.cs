using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Verbs that version 3.0 does not know: <c>query</c> and <c>additionalOperations</c>. Each becomes a member of its path as other verbs
/// are, and <see cref="CarriedVerbs"/> brings it through the reading library.
/// </summary>
internal static class MethodRule
{
    private const string Query = "query";
    private const string Additional = "additionalOperations";

    /// <summary>A path item that the server calls: what other verbs send has no reader.</summary>
    public static StructureObject WithoutOtherVerbs(StructureObject item, Place place, RewriteContext context)
    {
        foreach (StructureMember other in item.Members.Where(IsOther))
            context.ReportLost(other, place, "there is no reader for what this verb sends");
        return new(item.Span, [.. item.Members.Where(member => !IsOther(member))]);
    }

    private static bool IsOther(StructureMember member) => member.Key.Text is Query or Additional;

    /// <summary>Gives a path's operations with other verbs a place beside those that version 3.0 knows.</summary>
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        List<StructureNode> verbs = [];
        HashSet<string> taken = new(draft.Members.Select(member => member.Key.Text), StringComparer.Ordinal);
        if (draft.FindMember(Query) is { } query)
            verbs.Add(Nodes.Text(Query, query.Key.Span));
        IEnumerable<StructureMember> additional = (draft.Take(Additional)?.Value as StructureObject)?.Members ?? [];
        foreach (StructureMember operation in additional)
        {
            string verb = operation.Key.Text;
            string key = verb.ToLowerInvariant();
            if (!CarriedVerbs.IsVerb(verb) || !taken.Add(key))
            {
                Place own = place.Child(Additional).Child(verb);
                context.ReportLostCall(operation.Key.Span, own, verb, "it has no method for this verb");
                continue;
            }
            verbs.Add(Nodes.Text(key, operation.Key.Span));
            draft.Members.Add(new StructureMember(Nodes.Text(key, operation.Key.Span), operation.Value));
        }
        if (verbs.Count > 0)
            draft.Set(CarriedVerbs.Key, Nodes.List(draft.Span, [.. verbs]));
    }
}
