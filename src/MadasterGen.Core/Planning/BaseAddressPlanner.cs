using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Credentials;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning;

/// <summary>Decides where a version's API is unless the program says otherwise.</summary>
internal static class BaseAddressPlanner
{
    // Servers without a host are read as places on this one, which exists nowhere (RFC 2606).
    private static readonly Uri s_nowhere = new("https://server.invalid", UriKind.Absolute);

    /// <summary>
    /// The document's first server that a key may go to; the user's address, else Madaster's for its own documents, where the document
    /// names none; null where nobody knows an address: a guess could bring the key to a stranger.
    /// </summary>
    public static string? Plan(ApiModel model, PlanningOptions options, CredentialPlan? credential, ProblemList problems)
    {
        string? known = options.BaseAddress ?? MadasterKnowledge.BaseAddressOf(model);
        Uri host = known is null ? s_nowhere : new Uri(known, UriKind.Absolute);
        List<Uri> servers = [.. Resolved(ServersOf(model), host).Where(IsSomewhere)];
        if (servers.Count == 0)
        {
            if (known is null)
                ReportMissing(model, options, problems);
            return known;
        }
        if (credential is null || servers.Find(IsSafe) is not null)
            return (servers.Find(IsSafe) ?? servers[0]).AbsoluteUri;

        // The same host over https: refusing the version, or sending the key in the clear, would both be worse.
        Uri upgraded = Upgraded(servers[0]);
        problems.Add(ProblemIds.ServerIsNotSafe, JsonPointer.Of("servers"), servers[0].AbsoluteUri, upgraded.AbsoluteUri);
        return upgraded.AbsoluteUri;
    }

    /// <summary>
    /// Whether an operation is where all others are: it names no servers of its own, or the address among them, or none with a host.
    /// </summary>
    public static bool Serves(string? address, ApiOperation operation)
    {
        if (operation.Servers.Count == 0)
            return true;
        if (address is null)
            return !Resolved(operation.Servers, s_nowhere).Any(IsSomewhere);
        return Resolved(operation.Servers, new Uri(address, UriKind.Absolute))
            .Any(server => IsSame(server, address) || IsSame(Upgraded(server), address));
    }

    // Some documents name their servers at each operation instead.
    private static EquatableArray<string> ServersOf(ApiModel model)
    {
        if (model.Servers.Count > 0 || model.Operations.Count == 0)
            return model.Servers;
        EquatableArray<string> first = model.Operations[0].Servers;
        return model.Operations.All(operation => operation.Servers == first) ? first : model.Servers;
    }

    private static bool IsSame(Uri server, string address) => server.AbsoluteUri.TrimEnd('/') == new Uri(address).AbsoluteUri.TrimEnd('/');

    private static Uri Upgraded(Uri server) =>
        new UriBuilder(server) { Scheme = Uri.UriSchemeHttps, Port = server.IsDefaultPort ? -1 : server.Port }.Uri;

    // "/api/v2" stands for a place on the host that serves the document (OpenAPI 3.0.3, 4.7.5), which the program knows.
    private static void ReportMissing(ApiModel model, PlanningOptions options, ProblemList problems)
    {
        string? path = Resolved(ServersOf(model), s_nowhere)
            .Select(server => server.AbsolutePath.TrimEnd('/')).FirstOrDefault();
        string pointer = model.Servers.Count > 0 ? JsonPointer.Of("servers") : "";
        string ending = string.IsNullOrEmpty(path) ? "" : $", ending in {path}";
        problems.Add(ProblemIds.ServerIsMissing, pointer, ending, ClientNames.OptionsOf(options.Stem));
    }

    private static IEnumerable<Uri> Resolved(EquatableArray<string> servers, Uri host) => servers
        .Select(server => Uri.TryCreate(host, server, out Uri? address) && address.Scheme is "http" or "https" ? address : null)
        .OfType<Uri>();

    private static bool IsSomewhere(Uri address) => address.Host != s_nowhere.Host;

    private static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.IsLoopback;
}
