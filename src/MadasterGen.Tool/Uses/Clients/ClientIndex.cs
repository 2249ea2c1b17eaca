using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses.Clients;

/// <summary>The generated types of one assembly by their names.</summary>
internal sealed class ClientIndex
{
    private const string Global = "global::";
    private const string Known = "/Known";

    private readonly Dictionary<string, ClientType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedClient> _namespaces = new(StringComparer.Ordinal);

    /// <param name="assembly">The assembly's name.</param>
    /// <param name="clients">The clients in it.</param>
    public ClientIndex(string assembly, IReadOnlyList<PlannedClient> clients)
    {
        Assembly = assembly;
        foreach (PlannedClient client in clients)
            Add(client);
        // The versions of one root client are together in its union.
        foreach (IGrouping<(string, string), PlannedClient> root in clients.GroupBy(c => (c.Origin.RootNamespace, c.Origin.ClientName)))
            AddLatest([.. root]);
    }

    /// <summary>The assembly's name.</summary>
    public string Assembly { get; }

    /// <summary>What a type is to a client; null for one that is of no interest.</summary>
    public ClientType? Find(CodeType type)
    {
        if (type.Assembly != Assembly)
            return null;
        if (_types.TryGetValue(type.Name, out ClientType? found))
            return found;
        int end = type.Name.LastIndexOf('.');
        if (end < 0 || type.Name.Contains('/', StringComparison.Ordinal))
            return null;
        return _namespaces.TryGetValue(type.Name[..end], out PlannedClient? client) ? new UnknownType(client) : null;
    }

    private void Add(PlannedClient client)
    {
        _namespaces[client.Origin.Namespace] = client;
        foreach (TypePlan plan in client.Plan.Types)
        {
            SchemaType type = new(client, plan);
            _types[NameOf(plan.FullName)] = type;
            if (plan is EnumPlan)
                _types[NameOf(plan.FullName) + Known] = new KnownValuesType(client, type);
        }
        foreach (TagClientPlan tag in client.Plan.TagClients)
            Add(client, [tag.FullName, tag.InterfaceFullName], tag.Operations.Select(operation => new PlannedOperation(client, operation)));
        // What is gone from interfaces until that is accepted.
        string root = client.Origin.RootNamespace;
        _types[$"{root}.{ClientNames.ChangesOf(client.Plan.Client.Name)}"] = new UnknownType(client);
    }

    private void AddLatest(IReadOnlyList<PlannedClient> clients)
    {
        RootPlan root = RootPlanner.Plan(clients.Select(client => client.Plan), clients[0].Origin.Options);
        Dictionary<string, PlannedClient> byNamespace = clients.ToDictionary(client => client.Origin.Namespace, StringComparer.Ordinal);
        foreach (LatestTagPlan tag in root.Latest.Where(tag => tag.Single is null))
        {
            string space = $"{Global}{clients[0].Origin.RootNamespace}.";
            Add(
                clients[^1], [space + tag.ClientName, space + tag.InterfaceName],
                tag.Operations.Select(one => new PlannedOperation(byNamespace[one.Source.Version.Namespace], one.Operation)));
        }
    }

    private void Add(PlannedClient client, IEnumerable<string> names, IEnumerable<PlannedOperation> operations)
    {
        Dictionary<string, PlannedOperation> methods = new(StringComparer.Ordinal);
        foreach (PlannedOperation operation in operations)
        {
            foreach (MethodPlan method in operation.Operation.Methods)
                methods.TryAdd(method.Name.TrimStart('@'), operation);
        }
        foreach (string name in names)
            _types[NameOf(name)] = new OperationsType(client, methods);
    }

    private static string NameOf(string fullName) => fullName[Global.Length..].Replace("@", "", StringComparison.Ordinal);
}
