using System;
using System.Collections.Generic;

namespace MadasterGen.Schemas;

/// <summary>Finds the parts of a composition, those of parts included, each once. Nothing here recurses.</summary>
internal static class SchemaParts
{
    /// <summary>The parts in order: bases first, the content itself last.</summary>
    /// <param name="content">Where the composition is written.</param>
    /// <param name="find">Finds a named schema.</param>
    /// <param name="without">A named schema that is left out with all its parts; null for none.</param>
    /// <param name="isCut">Whether there are more than <see cref="SchemaLimits.Parts"/>.</param>
    public static IReadOnlyList<SchemaPart> Of(SchemaAt content, Func<string, SchemaAt?> find, string? without, out bool isCut)
    {
        isCut = false;
        SchemaPart whole = new(content, content);
        if (content.Schema.AllOf.Count == 0)
            return [whole];
        List<SchemaPart> parts = [];
        HashSet<string> visited = new(StringComparer.Ordinal);
        Stack<(SchemaPart Part, bool IsOpened)> open = new();
        open.Push((whole, false));
        while (open.Count > 0)
        {
            (SchemaPart part, bool isOpened) = open.Pop();
            if (isOpened)
            {
                parts.Add(part);
                continue;
            }
            if (part.At.Schema.Reference is { } reference)
            {
                if (reference != without && find(reference) is { } target)
                    open.Push((part with { At = target }, false));
                continue;
            }
            if (!visited.Add(part.At.Key))
                continue;
            // What was opened already is written in the document above this; it stays.
            if (visited.Count > SchemaLimits.Parts)
            {
                isCut = true;
                continue;
            }
            open.Push((part, true));
            IReadOnlyList<SchemaAt> inner = part.At.AllOf();
            for (int i = inner.Count - 1; i >= 0; i--)
                open.Push((new SchemaPart(inner[i], inner[i]), false));
        }
        return parts;
    }
}
