using System;
using System.Collections.Generic;

namespace MadasterGen.Schemas.Unions;

/// <summary>
/// Takes unions in a union apart. Each is taken apart once, by a worklist, so that circles end; whoever asks is told when there
/// are more alternatives than <see cref="SchemaLimits.Alternatives"/>.
/// </summary>
internal sealed class UnionFlattening
{
    private readonly SchemaUnions _unions;
    private readonly List<UnionAlternative> _found = [];
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);
    private readonly Stack<Level> _open = new();

    private UnionFlattening(SchemaUnions unions) => _unions = unions;

    /// <summary>Whether there are too many; those beyond are left out.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether two choices hold at once, of which neither is the one that counts.</summary>
    public bool DoesNotFit { get; private set; }

    /// <summary>The alternatives that are no unions, in the document's order.</summary>
    public IReadOnlyList<UnionAlternative> Found => _found;

    /// <summary>Takes a union apart.</summary>
    public static UnionFlattening Of(UnionView union, SchemaUnions unions)
    {
        UnionFlattening flattening = new(unions);
        flattening.Open(union, null);
        while (flattening._open.Count > 0 && !flattening.IsCut)
            flattening.Step(flattening._open.Peek());
        return flattening;
    }

    private void Open(UnionView union, UnionAlternative? outer)
    {
        if (!_opened.Add(union.Content.At.Key))
            return;
        UnionEntries entries = _unions.EntriesOf(union);
        DoesNotFit |= entries.DoNotFit;
        // Each union of a document can hold all others.
        IsCut |= entries.AreTooMany || _opened.Count > SchemaLimits.Alternatives;
        _open.Push(new Level(union, entries.All, outer));
    }

    private void Step(Level level)
    {
        if (level.Next == level.Entries.Count)
        {
            _open.Pop();
            return;
        }
        _unions.Looked++;
        UnionEntry entry = level.Entries[level.Next++];
        UnionAlternative alternative = new()
        {
            At = entry.At,
            Written = entry.Written,
            Union = level.Union,
            Entry = (entry.Keyword, entry.Index),
            Outer = level.Outer,
            Tags = entry.Tag is null ? level.Outer?.Tags ?? [] : [.. level.Outer?.Tags ?? [], entry.Tag],
        };
        if (entry.Inner is { } inner)
            Open(inner, alternative);
        else if (_found.Count == SchemaLimits.Alternatives)
            IsCut = true;
        else
            _found.Add(alternative);
    }

    // A union that is being taken apart.
    private sealed class Level
    {
        public Level(UnionView union, IReadOnlyList<UnionEntry> entries, UnionAlternative? outer) =>
            (Union, Entries, Outer) = (union, entries, outer);

        public UnionView Union { get; }

        public IReadOnlyList<UnionEntry> Entries { get; }

        public UnionAlternative? Outer { get; }

        public int Next { get; set; }
    }
}
