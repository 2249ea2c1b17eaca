using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Tool.Uses.Clients;

namespace MadasterGen.Tool.Uses.Contracts;

/// <summary>Writes down what was found in a program: in ordinal order, so that the same program gives the same bytes.</summary>
internal static class ContractMaker
{
    /// <summary>The contract of a program.</summary>
    public static UsesContract Make(string consumer, IEnumerable<ClientUse> uses) => new()
    {
        Consumer = consumer,
        Clients =
        [
            .. uses.Where(use => use.Operations.Count + use.Types.Count > 0).Select(Of)
                .OrderBy(client => client.Version, ApiVersion.Order).ThenBy(client => client.Document, StringComparer.Ordinal),
        ],
    };

    private static UsedClient Of(ClientUse use) => new(
        use.Client.Origin.ApiVersion, use.Client.Plan.Client.Build, use.Client.Origin.Document,
        [
            .. use.Client.Plan.TagClients
                .SelectMany(tag => tag.Operations.Where(operation => use.Operations.ContainsKey(operation.Key))
                    .Select(operation => Of(tag, operation, use.Operations[operation.Key])))
                .OrderBy(operation => operation.Pointer, StringComparer.Ordinal),
        ],
        [
            .. use.Types.Select(type => Of(type.Key, type.Value)).OrderBy(type => type.Name, StringComparer.Ordinal),
        ]);

    private static UsedOperation Of(TagClientPlan tag, OperationPlan operation, IEnumerable<string> methods) => new(
        operation.Key.Text, operation.Key.Pointer,
        [.. methods.Select(method => $"{tag.PropertyName}.{method}")]);

    private static UsedType Of(TypePlan plan, TypeUse use) => new(
        plan.Name, plan.Pointer, use.IsCreated ? true : null, use.Whole.Count == 0 ? null : [.. use.Whole],
        plan is RecordPlan record && use.Read.Count + use.Written.Count > 0 ? PropertiesOf(record, use) : null,
        use.Values.Count == 0 ? null : [.. use.Values]);

    private static IReadOnlyList<UsedProperty> PropertiesOf(RecordPlan record, TypeUse use) =>
    [
        .. record.AllProperties.Select(property => (Plan: property, Name: property.Name.TrimStart('@')))
            .Where(property => use.Read.Contains(property.Name) || use.Written.Contains(property.Name))
            .Select(property => new UsedProperty(
                property.Name, property.Plan.Pointer, use.Read.Contains(property.Name) ? true : null,
                use.Written.Contains(property.Name) ? true : null))
            .OrderBy(property => property.Name, StringComparer.Ordinal),
    ];
}
