using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Types;
using MadasterGen.Tool.Uses.Code;
using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses.Clients;

/// <summary>Records what code does with clients.</summary>
internal sealed class UseRecorder : ICodeListener
{
    private readonly IReadOnlyList<ClientIndex> _indexes;
    private readonly IReadOnlySet<string> _own;
    private readonly Dictionary<PlannedClient, ClientUse> _uses;
    private readonly HashSet<SchemaType> _sent = new(ReferenceEqualityComparer.Instance);

    /// <param name="indexes">The clients' types.</param>
    /// <param name="own">The names of the program's assemblies.</param>
    public UseRecorder(IReadOnlyList<ClientIndex> indexes, IReadOnlySet<string> own)
    {
        (_indexes, _own) = (indexes, own);
        _uses = new(ReferenceEqualityComparer.Instance);
    }

    /// <summary>What was recorded, with what follows from it.</summary>
    /// <param name="clients">The clients, also those that nothing uses.</param>
    public IReadOnlyList<ClientUse> Finish(IReadOnlyList<PlannedClient> clients)
    {
        // What is sent and was made nowhere came from somewhere and goes on as it came.
        foreach (SchemaType sent in _sent.Where(sent => !UseOf(sent).IsCreated))
            Whole(sent, "sent on as it came");
        ClientUse[] uses = [.. clients.Select(Of)];
        foreach (ClientUse use in uses)
            WholeParts.Add(use);
        return uses;
    }

    /// <inheritdoc/>
    public void Names(CodeType type)
    {
        foreach (CodeType part in type.All())
            Name(part);
    }

    /// <inheritdoc/>
    public void AsksForType(CodeType type)
    {
        Names(type);
        if (Find(type) is SchemaType schema)
            Whole(schema, "typeof");
    }

    /// <inheritdoc/>
    public void SeesAsObject(CodeType type)
    {
        if (Find(type) is SchemaType schema)
            Whole(schema, "seen as an object");
    }

    /// <inheritdoc/>
    public void Implements(CodeType type)
    {
        // Whoever implements an interface has each of its methods.
        if (Find(type) is not OperationsType operations)
            return;
        foreach ((string method, PlannedOperation operation) in operations.Operations)
            Of(operation.Client).Add(operation.Operation.Key, method);
    }

    /// <inheritdoc/>
    public void Calls(CodeMember method, CodeType on, IReadOnlyList<StackValue> arguments)
    {
        Name(on);
        switch (Find(on))
        {
            case OperationsType operations:
                CallsOperation(operations, method);
                break;
            case SchemaType schema:
                UseOfMembers.Record(this, schema, method, arguments);
                break;
            case UnknownType unknown when method.Name != ".ctor":
                Of(unknown.Client).Unknown.Add($"{on.ShortName}.{method.Name}");
                break;
        }
        if (LooksInside.Of(method, _own))
        {
            foreach (CodeType part in method.Arguments.Concat(method.Type.Parts).SelectMany(part => part.All()))
                LooksAtAll(part, method);
        }
    }

    /// <summary>What is done with a type.</summary>
    public TypeUse UseOf(SchemaType type) => Of(type.Client).Of(type.Plan);

    /// <summary>Counts everything of a type as used.</summary>
    public void Whole(SchemaType type, string reason) => UseOf(type).Whole.Add(reason);

    /// <summary>A type that is made from a schema, by its full name in C#; null where there is none.</summary>
    public SchemaType? Find(PlannedClient client, string fullName) =>
        client.Plan.Types.FirstOrDefault(type => type.FullName == fullName) is TypePlan plan ? new SchemaType(client, plan) : null;

    /// <summary>Adds what the document does not have.</summary>
    public void Unknown(SchemaType type, string member) => Of(type.Client).Unknown.Add($"{type.Plan.Name}.{member}");

    private void LooksAtAll(CodeType part, CodeMember method)
    {
        if (Find(part) is SchemaType schema)
            Whole(schema, $"{method.Type.ShortName.Split('`')[0]}.{method.Name}");
    }

    private void CallsOperation(OperationsType type, CodeMember method)
    {
        if (!type.Operations.TryGetValue(method.Name, out PlannedOperation? operation))
            return;
        Of(operation.Client).Add(operation.Operation.Key, method.Name);
        IEnumerable<CodeType> given = (method.Parameters ?? []).SelectMany(parameter => parameter.All());
        _sent.UnionWith(given.Select(Find).OfType<SchemaType>().Where(sent => sent.Plan is not EnumPlan));
    }

    private void Name(CodeType type)
    {
        switch (Find(type))
        {
            case SchemaType schema:
                UseOf(schema);
                break;
            case KnownValuesType known:
                Whole(known.Of, "Known");
                break;
            case UnknownType unknown:
                Of(unknown.Client).Unknown.Add(type.ShortName);
                break;
        }
    }

    private ClientUse Of(PlannedClient client) =>
        _uses.TryGetValue(client, out ClientUse? use) ? use : _uses[client] = new ClientUse(client);

    private ClientType? Find(CodeType type) => _indexes.Select(index => index.Find(type)).FirstOrDefault(found => found is not null);
}
