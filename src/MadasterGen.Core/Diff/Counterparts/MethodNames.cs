using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Diff.Counterparts;

/// <summary>What operations are called in the clients of a project, as a caller writes it: <c>V4_0.Order.GetOrderAsync</c>.</summary>
public sealed class MethodNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Takes the names from the plans, which alone know of collisions, renames and operations that are left out.</summary>
    public MethodNames(IEnumerable<ClientPlan> plans)
    {
        foreach (ClientPlan plan in plans)
        {
            foreach (TagClientPlan tag in plan.TagClients)
            {
                foreach (OperationPlan operation in tag.Operations)
                    _names[Key(plan.Version.ApiVersion, operation.Method, operation.Path)] = $"{plan.Version.Identifier}.{tag.PropertyName}.{operation.CallName}";
            }
        }
    }

    /// <summary>The method of an operation; null when the project's client leaves it out.</summary>
    public string? OrNull(string apiVersion, ApiOperation operation) =>
        _names.TryGetValue(Key(apiVersion, operation.Method, operation.Path), out string? name) ? name : null;

    private static string Key(string apiVersion, string method, string path) => $"{apiVersion} {method} {path}";
}
