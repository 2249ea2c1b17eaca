using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Credentials;

namespace MadasterGen.Planning;

/// <summary>Decides where a version's API is unless the user says otherwise.</summary>
internal static class BaseAddressPlanner
{
    /// <summary>The document's first server that a key may go to; the user's address where the document names none.</summary>
    public static string Plan(ApiModel model, PlanningOptions options, CredentialPlan? credential, ProblemList problems)
    {
        Uri fallback = new(options.BaseAddress, UriKind.Absolute);
        List<Uri> servers = [.. model.Servers.Select(server => Resolve(server, fallback)).OfType<Uri>()];
        if (servers.Count == 0)
            return options.BaseAddress;
        if (credential is null || servers.Find(IsSafe) is not null)
            return (servers.Find(IsSafe) ?? servers[0]).AbsoluteUri;

        // The same host over https: refusing the version, or sending the key in the clear, would both be worse.
        int port = servers[0].IsDefaultPort ? -1 : servers[0].Port;
        Uri upgraded = new UriBuilder(servers[0]) { Scheme = Uri.UriSchemeHttps, Port = port }.Uri;
        problems.Add(ProblemIds.ServerIsNotSafe, JsonPointer.Of("servers"), servers[0].AbsoluteUri, upgraded.AbsoluteUri);
        return upgraded.AbsoluteUri;
    }

    // "/api/v2" stands for a place on the host that serves the document (OpenAPI 3.0.3, 4.7.5).
    private static Uri? Resolve(string server, Uri fallback) =>
        Uri.TryCreate(fallback, server, out Uri? address) && address.Scheme is "http" or "https" ? address : null;

    private static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.IsLoopback;
}
