using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;

namespace MadasterGen.Planning.Changes.Breaks;

/// <summary>Which types code makes, and which it reads: what no method takes or gives may be both.</summary>
internal sealed class TypeDirections
{
    private readonly Dictionary<string, ChangeDirection> _directions = new(StringComparer.Ordinal);

    public TypeDirections(ClientPlan plan)
    {
        TypeParts parts = new(plan);
        OperationPlan[] operations = [.. plan.TagClients.SelectMany(client => client.Operations)];
        IEnumerable<CSharpType?> payloads = plan.Client.Payloads.SelectMany(all => all.Payloads).Select(payload => payload.Type);
        Mark(parts.Reached(operations.SelectMany(TypeParts.Taken)), ChangeDirection.Request);
        Mark(parts.Reached(operations.SelectMany(TypeParts.Given).Concat(payloads)), ChangeDirection.Response);
    }

    /// <summary>Which way the values of a type travel.</summary>
    public ChangeDirection Of(TypePlan type) =>
        _directions.TryGetValue(type.FullName, out ChangeDirection direction) ? direction : ChangeDirection.Both;

    private void Mark(IEnumerable<string> types, ChangeDirection direction)
    {
        foreach (string type in types)
        {
            _directions.TryGetValue(type, out ChangeDirection known);
            _directions[type] = known | direction;
        }
    }
}
