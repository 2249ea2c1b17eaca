using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Naming;

/// <summary>The names that one client takes in the namespace in which all clients of a project are.</summary>
internal sealed class ClientTypeNames
{
    private readonly PlanningOptions _options;
    private readonly HashSet<string> _names;

    /// <summary>The names of a client.</summary>
    /// <param name="options">The user's decisions about the client.</param>
    /// <param name="versions">The versions of its API as identifiers.</param>
    public ClientTypeNames(PlanningOptions options, IEnumerable<string> versions)
    {
        _options = options;
        // Types are files too, and names of files do not tell cases apart.
        _names = new HashSet<string>(All(options, [.. versions]), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What another client has as well; null when it has nothing.</summary>
    public NameClash? ClashWith(ClientTypeNames other)
    {
        string? name = _names.FirstOrDefault(name => other._names.Contains(name) || other.MayBeOfLatest(name))
            ?? other._names.FirstOrDefault(MayBeOfLatest);
        return name is null ? null : new NameClash(name, _options.ClientName, other._options.ClientName);
    }

    private static IEnumerable<string> All(PlanningOptions options, string[] versions)
    {
        string[] clients =
        [
            options.ClientName, ClientNames.OfLatest(options.Stem),
            .. versions.Select(version => ClientNames.OfVersion(options.ClientName, version)),
        ];
        return clients
            .SelectMany(client => new[]
            {
                client, ClientNames.InterfaceOf(client), ClientNames.ChangesOf(client), ClientNames.AdviceOf(client),
            })
            .Concat(versions.SelectMany(version => new[]
            {
                ClientNames.JsonResolverOf(options.Stem, version), ClientNames.WebhooksOf(options.Stem, version),
                ClientNames.CallbacksOf(options.Stem, version),
            }))
            .Concat(ClientNames.OfFixedTypes(options.Stem))
            .Concat(options.VersionsNamespace == options.RootNamespace ? versions : [options.Stem]);
    }

    // The tags of an API are not known before it is planned.
    private bool MayBeOfLatest(string name)
    {
        string client = name.StartsWith("I", StringComparison.OrdinalIgnoreCase) ? name.Substring(1) : name;
        return IsOfLatest(name) || IsOfLatest(client);
    }

    private bool IsOfLatest(string name) =>
        name.StartsWith(_options.Stem + "Latest", StringComparison.OrdinalIgnoreCase)
        && name.EndsWith("Client", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A name that two clients would have.</summary>
/// <param name="Name">The name.</param>
/// <param name="ClientName">The client that is not made for that.</param>
/// <param name="OtherClientName">The client that keeps the name.</param>
internal sealed record NameClash(string Name, string ClientName, string OtherClientName)
{
    /// <summary>What is said of each document of the client.</summary>
    public Problem ToProblem() => Problem.At(ProblemIds.ClientNamesClash, "", ClientName, Name, OtherClientName);
}
