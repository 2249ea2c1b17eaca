using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning.Changes;

/// <summary>The methods of operations in the clients of a project.</summary>
internal sealed class MethodNames
{
    private readonly Dictionary<(string ApiVersion, OperationKey Key), MethodReference> _methods = [];

    /// <summary>Takes the names from the plans, which alone know of collisions, renames and operations that are left out.</summary>
    public MethodNames(IEnumerable<ClientPlan> plans)
    {
        foreach (ClientPlan plan in plans)
        {
            foreach (TagClientPlan client in plan.TagClients)
            {
                foreach (OperationPlan operation in client.Operations)
                    _methods[(plan.Version.ApiVersion, operation.Key)] = MethodReference.Of(plan, client, operation);
            }
        }
    }

    /// <summary>The method of an operation; null when the project's client leaves it out.</summary>
    public MethodReference? Find(string apiVersion, OperationKey operation) =>
        _methods.TryGetValue((apiVersion, operation), out MethodReference? method) ? method : null;

    /// <summary>What the method of an operation is called; null when the project's client leaves it out.</summary>
    public string? OrNull(string apiVersion, ApiOperation operation) => Find(apiVersion, operation.Key)?.Name;
}
