using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Schemas.Unions;

/// <summary>
/// What the unions of a document are. Each is opened once and put together once, whoever asks and however many others hold it, so that
/// unions in unions cost what they are long, times <see cref="SchemaLimits.Alternatives"/> at most.
/// </summary>
internal sealed class SchemaUnions
{
    private readonly SchemaResolver _schemas;
    private readonly Dictionary<string, UnionEntries> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnionTag> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnionCases> _cases = new(StringComparer.Ordinal);

    public SchemaUnions(SchemaResolver schemas) => _schemas = schemas;

    /// <summary>
    /// What a discriminator says of an alternative that stands together with what its union has besides, and so is of that union alone;
    /// null for others, and for what stands for all other values.
    /// </summary>
    public UnionTag? TagOf(SchemaAt alternative) => _tags.TryGetValue(alternative.Key, out UnionTag? tag) ? tag : null;

    /// <summary>How many alternatives were looked at so far, those of unions in unions included: what it costs.</summary>
    public int Looked { get; set; }

    /// <summary>What a union can be.</summary>
    public UnionCases CasesOf(UnionView view)
    {
        string key = view.Content.At.Key;
        if (!_cases.TryGetValue(key, out UnionCases? cases))
            _cases.Add(key, cases = new UnionCases(view, _schemas));
        return cases;
    }

    /// <summary>What a union lists itself.</summary>
    public UnionEntries EntriesOf(UnionView view)
    {
        string key = view.Content.At.Key;
        if (!_entries.TryGetValue(key, out UnionEntries? entries))
            _entries.Add(key, entries = Open(view));
        return entries;
    }

    /// <summary>
    /// The choice that counts where parts of one schema offer several: the only one that adds properties, or that does more than list
    /// types.
    /// </summary>
    public SchemaChoice? ChoiceOf(UnionView union)
    {
        if (_schemas.BaseOf(union.Content) is { Choice: { } adding })
            return adding;
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

    private UnionEntries Open(UnionView view)
    {
        if (ChoiceOf(view) is not { } choice)
            return new UnionEntries { DoNotFit = true };
        if (choice.Alternatives.Count > SchemaLimits.Alternatives)
            return new UnionEntries { AreTooMany = true };
        UnionTags? tags = UnionTags.Of(view, _schemas);
        UnionBase? beside = _schemas.BaseOf(view.Content);
        return new UnionEntries { All = [.. choice.Alternatives.Select(at => EntryOf(at, beside?.With(at) ?? at, choice.Keyword, tags))] };
    }

    private UnionEntry EntryOf(SchemaAt written, SchemaAt at, string keyword, UnionTags? tags)
    {
        // What one schema narrows by alternatives is that schema.
        UnionTag? tag = tags?.Of(written);
        if (at != written && tag is not null && tags?.IsOpen(written) == false)
            _tags[at.Key] = tag;
        UnionView? inner = _schemas.View(at) is UnionView union && _schemas.NarrowedBy(union) is null ? union : null;
        return new UnionEntry(at, written, keyword, written.Key.Substring(written.Key.LastIndexOf('/') + 1), tag, inner);
    }
}

/// <summary>What a union lists itself, in the document's order.</summary>
internal sealed class UnionEntries
{
    /// <summary>The entries; none where they are too many, or of several choices.</summary>
    public IReadOnlyList<UnionEntry> All { get; init; } = [];

    /// <summary>Whether there are more than <see cref="SchemaLimits.Alternatives"/>.</summary>
    public bool AreTooMany { get; init; }

    /// <summary>Whether several choices hold at once, of which none is the one that counts.</summary>
    public bool DoNotFit { get; init; }
}

/// <summary>An entry of a union.</summary>
/// <param name="At">The schema, together with what the union has besides.</param>
/// <param name="Written">The schema as it is listed.</param>
/// <param name="Keyword">The keyword under which it is listed.</param>
/// <param name="Index">The number under which it is listed.</param>
/// <param name="Tag">What the union's discriminator says of it.</param>
/// <param name="Inner">The union that it is; null when it is none.</param>
internal sealed record UnionEntry(SchemaAt At, SchemaAt Written, string Keyword, string Index, UnionTag? Tag, UnionView? Inner);
