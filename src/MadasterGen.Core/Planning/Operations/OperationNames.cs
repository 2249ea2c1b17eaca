using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Operations;

/// <summary>Names the methods of operations.</summary>
internal static class OperationNames
{
    /// <summary>The method's name without <c>Async</c>, as the operation alone would have it.</summary>
    public static string Preferred(ApiOperation operation) => string.Concat(OperationWords.Of(operation).Select(Identifiers.Pascal));

    /// <summary>The names of one tag's operations.</summary>
    public static IReadOnlyDictionary<OperationKey, AssignedName> Assign(IReadOnlyCollection<ApiOperation> operations)
    {
        // Where names collide, the suffix is made from verb and path.
        Dictionary<string, ApiOperation> byText = operations.ToDictionary(operation => operation.Key.Text, StringComparer.Ordinal);
        IReadOnlyDictionary<string, AssignedName> names =
            NameScope.Assign(byText.Keys, text => Preferred(byText[text]), ReservedNames.OfClient.Contains);
        return operations.ToDictionary(operation => operation.Key, operation => names[operation.Key.Text]);
    }
}
