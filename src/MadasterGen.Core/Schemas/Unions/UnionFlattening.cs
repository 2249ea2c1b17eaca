using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Schemas.Unions;

/// <summary>
/// Takes unions in a union apart. Each is taken apart once, by a worklist, so that circles end; whoever asks is told when there
/// are more alternatives than <see cref="SchemaLimits.Alternatives"/>.
/// </summary>
internal sealed class UnionFlattening
{
    private readonly SchemaResolver _schemas;
    private readonly List<UnionAlternative> _found = [];
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);
    private readonly Stack<UnionAlternative> _open = new();

    private UnionFlattening(SchemaResolver schemas) => _schemas = schemas;

    /// <summary>Whether there are too many; those beyond are left out.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether two choices hold at once, of which neither is the one that counts.</summary>
    public bool DoesNotFit { get; private set; }

    /// <summary>The alternatives that are no unions, in the document's order.</summary>
    public IReadOnlyList<UnionAlternative> Found => _found;

    /// <summary>Takes a union apart.</summary>
    public static UnionFlattening Of(UnionView union, SchemaResolver schemas)
    {
        UnionFlattening flattening = new(schemas);
        flattening.Open(union, null);
        while (flattening._open.Count > 0 && !flattening.IsCut)
            flattening.Take(flattening._open.Pop());
        return flattening;
    }

    /// <summary>The choice that counts where parts of one schema offer several: the only one that does more than list types.</summary>
    public static SchemaChoice? ChoiceOf(UnionView union)
    {
        if (union.Choices.Count == 1)
            return union.Choices[0];
        SchemaChoice[] telling = [.. union.Choices.Where(choice => !choice.Alternatives.All(IsBare))];
        return telling.Length switch
        {
            0 => union.Choices[0],
            1 => telling[0],
            _ => null,
        };
    }

    // A type, or names that are required, and nothing more.
    private static bool IsBare(SchemaAt at) =>
        at.Schema is { Reference: null, Items: null, Properties.Count: 0, Enum.Count: 0 }
        && at.Schema.AllOf.Count + at.Schema.OneOf.Count + at.Schema.AnyOf.Count == 0
        && !SchemaShape.HasAdditional(at.Schema);

    private void Open(UnionView union, UnionAlternative? outer)
    {
        if (!_opened.Add(union.Content.At.Key))
            return;
        if (ChoiceOf(union) is not { } choice)
        {
            DoesNotFit = true;
            return;
        }
        // Each union of a document can hold all others.
        IsCut |= choice.Alternatives.Count > SchemaLimits.Alternatives || _opened.Count > SchemaLimits.Alternatives;
        if (IsCut)
            return;
        UnionTags? tags = UnionTags.Of(union, _schemas);
        for (int i = choice.Alternatives.Count - 1; i >= 0; i--)
        {
            SchemaAt at = choice.Alternatives[i];
            UnionTag? tag = tags?.Of(at);
            _open.Push(new UnionAlternative
            {
                At = at,
                Union = union,
                Entry = (choice.Keyword, at.Key.Substring(at.Key.LastIndexOf('/') + 1)),
                Outer = outer,
                Tags = tag is null ? outer?.Tags ?? [] : [.. outer?.Tags ?? [], tag],
            });
        }
    }

    private void Take(UnionAlternative alternative)
    {
        if (_schemas.View(alternative.At) is UnionView inner && !SchemaShape.IsSingleReference(inner.Content.At.Schema))
            Open(inner, alternative);
        else if (_found.Count == SchemaLimits.Alternatives)
            IsCut = true;
        else
            _found.Add(alternative);
    }
}
