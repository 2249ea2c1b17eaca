using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Operations;

/// <summary>Names tags and operations.</summary>
internal static class OperationNames
{
    /// <summary>The tag of operations that have none.</summary>
    public const string NoTag = "Default";

    /// <summary>The tag whose client an operation belongs to: its first.</summary>
    public static string TagOf(ApiOperation operation) => operation.Tags.Count > 0 ? operation.Tags[0] : NoTag;

    /// <summary>What tells operations apart whatever their ids are.</summary>
    public static string KeyOf(ApiOperation operation) => operation.Method + " " + operation.Path;

    /// <summary>The id, or verb and path where the document gives none.</summary>
    public static string IdOf(ApiOperation operation) => operation.OperationId ?? KeyOf(operation);

    /// <summary>
    /// The operation's own name: its id without the tag before its underscore and without the ending that every method has.
    /// </summary>
    public static string Wish(ApiOperation operation)
    {
        if (operation.OperationId is not { Length: > 0 } id)
            return FromPath(operation);
        string tag = TagOf(operation);
        if (id.Length > tag.Length + 1 && id[tag.Length] == '_' && id.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            id = id.Substring(tag.Length + 1);
        return Identifiers.Pascal(MethodVariantNames.WithoutEnding(id));
    }

    /// <summary>The names of one tag's operations by their keys.</summary>
    public static IReadOnlyDictionary<string, AssignedName> Assign(IReadOnlyCollection<ApiOperation> operations)
    {
        Dictionary<string, string> wishes = operations.ToDictionary(KeyOf, Wish, StringComparer.Ordinal);
        return NameScope.Assign(wishes.Keys, key => wishes[key], ReservedNames.OfClient);
    }

    // GET /api/v1.0/things/{id}/parts → GetThingsByIdParts
    private static string FromPath(ApiOperation operation)
    {
        StringBuilder name = new(Identifiers.Pascal(operation.Method.ToLowerInvariant()));
        foreach (string segment in VersionNames.WithoutPrefix(operation.Path).Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool isPlaceholder = segment.StartsWith("{", StringComparison.Ordinal);
            name.Append(isPlaceholder ? "By" : "").Append(Identifiers.Pascal(segment.Trim('{', '}')));
        }
        return name.ToString();
    }
}
