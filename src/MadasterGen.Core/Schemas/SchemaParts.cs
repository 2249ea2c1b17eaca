using System;
using System.Collections.Generic;

namespace MadasterGen.Schemas;

/// <summary>Finds the parts of a composition, those of parts included, each once. Nothing here recurses.</summary>
internal sealed class SchemaParts
{
    private readonly Func<string, SchemaAt?> _find;
    private readonly string? _without;

    private SchemaParts(Func<string, SchemaAt?> find, string? without) => (_find, _without) = (find, without);

    /// <summary>The parts in order: bases first, the content itself last.</summary>
    /// <param name="content">Where the composition is written.</param>
    /// <param name="find">Finds a named schema.</param>
    /// <param name="without">A named schema that is left out with all its parts; null for none.</param>
    /// <param name="isCut">Whether there are more than <see cref="SchemaLimits.Parts"/>; the farthest are left out.</param>
    public static SchemaPart[] Of(SchemaAt content, Func<string, SchemaAt?> find, string? without, out bool isCut)
    {
        isCut = false;
        if (content.Schema.AllOf.Count == 0)
            return [new SchemaPart(content, content)];
        SchemaParts parts = new(find, without);
        HashSet<string> nearest = parts.Nearest(content, out isCut);
        return [.. parts.Ordered(content, nearest)];
    }

    // Level by level, so that what is left out is what is farthest away.
    private HashSet<string> Nearest(SchemaAt content, out bool isCut)
    {
        HashSet<string> found = new(StringComparer.Ordinal) { content.Key };
        Queue<SchemaAt> open = new();
        open.Enqueue(content);
        while (open.Count > 0)
        {
            foreach (SchemaAt entry in open.Dequeue().AllOf())
            {
                if (Target(entry) is not { } part || found.Contains(part.Key))
                    continue;
                if (found.Count == SchemaLimits.Parts)
                {
                    isCut = true;
                    return found;
                }
                found.Add(part.Key);
                open.Enqueue(part);
            }
        }
        isCut = false;
        return found;
    }

    private List<SchemaPart> Ordered(SchemaAt content, HashSet<string> nearest)
    {
        List<SchemaPart> parts = [];
        HashSet<string> visited = new(StringComparer.Ordinal);
        Stack<(SchemaPart Part, bool IsOpened)> open = new();
        open.Push((new SchemaPart(content, content), false));
        while (open.Count > 0)
        {
            (SchemaPart part, bool isOpened) = open.Pop();
            if (isOpened)
            {
                parts.Add(part);
                continue;
            }
            if (!nearest.Contains(part.At.Key) || !visited.Add(part.At.Key))
                continue;
            open.Push((part, true));
            IReadOnlyList<SchemaAt> inner = part.At.AllOf();
            for (int i = inner.Count - 1; i >= 0; i--)
            {
                if (Target(inner[i]) is { } target)
                    open.Push((new SchemaPart(target, inner[i]), false));
            }
        }
        return parts;
    }

    // What an entry of allOf stands for: through names for names, until something is said; null where that is left out.
    private SchemaAt? Target(SchemaAt entry)
    {
        SchemaAt? at = entry;
        HashSet<string>? names = null;
        while (at?.Schema.Reference is { } reference)
        {
            if (reference == _without || !(names ??= new HashSet<string>(StringComparer.Ordinal)).Add(reference))
                return null;
            at = _find(reference);
        }
        return at;
    }
}
