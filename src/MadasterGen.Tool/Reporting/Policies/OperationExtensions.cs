using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Reading.Structure;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>Finds operations by the <c>x-…</c> members that they or their paths have.</summary>
internal static class OperationExtensions
{
    /// <summary>The operations that have one of some extensions with another value than <c>false</c>.</summary>
    public static HashSet<OperationKey> Having(ApiDocument document, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        StructureNode? root = WholeDocument.Read(document.Source, cancellationToken);
        return
        [
            .. document.Model.Operations
                .Where(operation => names.Any(name => IsSet(Path(operation), name) || IsSet(operation.Key.Pointer, name)))
                .Select(operation => operation.Key),
        ];

        bool IsSet(string pointer, string name) => StructureWalk.To(root, pointer).Exact is StructureObject item
            && item.Find(name) is { } value && Nodes.Boolean(value) != false;
    }

    private static string Path(ApiOperation operation) => JsonPointer.Of("paths", operation.Path);
}
