using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary><c>host</c>, <c>basePath</c> and <c>schemes</c> are the addresses of servers.</summary>
internal static class ServerRule
{
    private const string Secure = "https";
    private const string Schemes = "schemes";

    /// <summary>The servers of the document.</summary>
    public static void Apply(Draft draft)
    {
        StructureMember? host = draft.Take("host");
        StructureMember? path = draft.Take("basePath");
        IReadOnlyList<string> schemes = Listed(draft.Take(Schemes)?.Value);
        if ((host ?? path) is { } said)
            SetServers(draft, Urls(Text(host?.Value), Text(path?.Value), schemes), said.Key.Span);
    }

    /// <summary>The servers of an operation that is not reached at the document's first one.</summary>
    public static void ApplyToOperation(Draft operation, RewriteContext context)
    {
        if (operation.Take(Schemes) is not { } written)
            return;
        IReadOnlyList<string> schemes = Listed(written.Value);
        string host = Text(context.Root.Find("host"));
        string first = Listed(context.Root.Find(Schemes)).FirstOrDefault() ?? Secure;
        if (host.Length > 0 && schemes.Count > 0 && !schemes.Contains(first))
            SetServers(operation, Urls(host, Text(context.Root.Find("basePath")), schemes), written.Key.Span);
    }

    // What is not said is the safe one, and it comes first where it is one of several: clients call the first.
    private static IEnumerable<string> Urls(string host, string basePath, IReadOnlyList<string> schemes)
    {
        string path = basePath.TrimEnd('/');
        if (path.Length > 0 && path[0] != '/')
            path = "/" + path;
        if (host.Length == 0)
            return [path];
        return (schemes.Count > 0 ? schemes : [Secure]).Select(scheme => $"{scheme}://{host}{path}");
    }

    private static IReadOnlyList<string> Listed(StructureNode? list) =>
    [
        .. Nodes.Items(list).OfType<StructureScalar>().Select(scheme => scheme.Text.ToLowerInvariant()).Distinct()
            .OrderBy(scheme => string.Equals(scheme, Secure, StringComparison.Ordinal) ? 0 : 1),
    ];

    private static string Text(StructureNode? node) => (node as StructureScalar)?.Text ?? "";

    private static void SetServers(Draft draft, IEnumerable<string> urls, TextSpanPosition at)
    {
        StructureNode[] servers = [.. urls.Where(url => url.Length > 0).Select(url => Nodes.Map("url", Nodes.Text(url, at), at))];
        if (servers.Length > 0)
            draft.Set("servers", Nodes.List(at, servers), at);
    }
}
