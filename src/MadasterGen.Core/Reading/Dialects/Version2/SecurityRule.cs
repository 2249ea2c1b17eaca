using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>How callers prove who they are.</summary>
internal static class SecurityRule
{
    private static readonly Dictionary<string, string> s_flows = new(StringComparer.Ordinal)
    {
        ["application"] = "clientCredentials",
        ["accessCode"] = "authorizationCode",
    };

    private static readonly string[] s_ofFlow = ["authorizationUrl", "tokenUrl", "scopes"];

    /// <summary>Rewrites the schemes of a document.</summary>
    public static StructureObject All(StructureObject schemes) => new(
        schemes.Span,
        [.. schemes.Members.Select(member => member.Value is StructureObject scheme ? member with { Value = One(scheme) } : member)]);

    private static StructureObject One(StructureObject scheme)
    {
        Draft draft = new(scheme);
        if (draft.FindMember("type") is { Value: StructureScalar { Text: "basic" } } basic)
        {
            draft.Set("type", Nodes.Text("http", basic.Value.Span), basic.Key.Span);
            draft.Set("scheme", Nodes.Text("basic", basic.Value.Span), basic.Key.Span);
        }
        if (draft.Take("flow") is { Value: StructureScalar name } flow)
        {
            List<StructureMember> members = draft.Members.FindAll(member => Array.IndexOf(s_ofFlow, member.Key.Text) >= 0);
            draft.Remove(s_ofFlow);
            string kind = s_flows.TryGetValue(name.Text, out string? renamed) ? renamed : name.Text;
            draft.Set("flows", Nodes.Map(kind, new StructureObject(flow.Key.Span, members), flow.Key.Span), flow.Key.Span);
        }
        return draft.ToObject();
    }
}
