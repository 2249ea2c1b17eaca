using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Tool.Uses.Clients;

/// <summary>A generated type whose uses are of interest.</summary>
/// <param name="Client">The client that it belongs to.</param>
internal abstract record ClientType(PlannedClient Client);

/// <summary>The client of a tag or its interface, also in the union of the versions.</summary>
/// <param name="Client">The client of the version.</param>
/// <param name="Operations">The operations by the names of the methods.</param>
internal sealed record OperationsType(PlannedClient Client, IReadOnlyDictionary<string, PlannedOperation> Operations) : ClientType(Client);

/// <summary>An operation and the client that it belongs to.</summary>
internal sealed record PlannedOperation(PlannedClient Client, OperationPlan Operation);

/// <summary>A type that is made from a schema.</summary>
/// <param name="Client">The client that it belongs to.</param>
/// <param name="Plan">What it is.</param>
internal sealed record SchemaType(PlannedClient Client, TypePlan Plan) : ClientType(Client)
{
    private Dictionary<string, PropertyPlan>? _properties;

    /// <summary>The property of a name in C#; null when it has none.</summary>
    public PropertyPlan? PropertyOrNull(string name)
    {
        _properties ??= Plan is RecordPlan record
            ? record.AllProperties.GroupBy(property => property.Name.TrimStart('@'), StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal)
            : [];
        return _properties.GetValueOrDefault(name);
    }
}

/// <summary>The enum in which an enum's values are listed for <c>switch</c>.</summary>
/// <param name="Client">The client that it belongs to.</param>
/// <param name="Of">The type whose values it lists.</param>
internal sealed record KnownValuesType(PlannedClient Client, SchemaType Of) : ClientType(Client);

/// <summary>What the document that the client was made from does not have, such as what is there until its removal is accepted.</summary>
/// <param name="Client">The client that it belongs to.</param>
internal sealed record UnknownType(PlannedClient Client) : ClientType(Client);
