using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Model;

/// <summary>What an operation calls itself behind its tag, in no programming language.</summary>
internal static class OperationWords
{
    private const string Async = "Async";

    /// <summary>
    /// The operation id without the tag before its underscore and without an <c>Async</c> of its own, as one word; where the
    /// document gives no id the words of verb and path: <c>get things By id parts</c> for <c>GET /things/{id}/parts</c>.
    /// </summary>
    public static IReadOnlyList<string> Of(ApiOperation operation)
    {
        if (operation.OperationId is not { Length: > 0 } id)
            return [.. OfPath(operation)];
        string tag = operation.FirstTag;
        if (id.Length > tag.Length + 1 && id[tag.Length] == '_' && id.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            id = id.Substring(tag.Length + 1);
        if (id.Length > Async.Length && id.EndsWith(Async, StringComparison.Ordinal))
            id = id.Substring(0, id.Length - Async.Length);
        return [id];
    }

    /// <summary>The words in one, each with a capital.</summary>
    public static string Joined(ApiOperation operation) =>
        string.Concat(Of(operation).Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static IEnumerable<string> OfPath(ApiOperation operation)
    {
        yield return operation.Method.ToLowerInvariant();
        foreach (string segment in ApiVersion.WithoutPrefix(operation.Path).Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment.StartsWith("{", StringComparison.Ordinal))
                yield return "By";
            yield return segment.Trim('{', '}');
        }
    }
}
