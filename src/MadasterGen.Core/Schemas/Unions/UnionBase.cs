using System.Linq;

namespace MadasterGen.Schemas.Unions;

/// <summary>
/// What a union has beside its alternatives. Every case is an alternative together with it, as the parts of an <c>allOf</c> are together.
/// </summary>
internal sealed class UnionBase
{
    private readonly SchemaContent _content;
    private readonly UnionBases _bases;
    private readonly SchemaAt _own;

    public UnionBase(SchemaContent content, SchemaChoice choice, UnionBases bases)
    {
        (_content, Choice, _bases) = (content, choice, bases);
        _own = SchemaAt.WithoutAlternatives(content.At, [.. content.Parts.Select(part => part.At)]);
    }

    /// <summary>The choice whose alternatives add properties.</summary>
    public SchemaChoice Choice { get; }

    /// <summary>
    /// An alternative as it travels: itself where it repeats all that stands beside it, and only that where it has no properties.
    /// </summary>
    public SchemaAt With(SchemaAt alternative)
    {
        SchemaContent content = _bases.ContentOf(alternative)!;
        if (_content.Properties.Keys.All(content.Properties.ContainsKey))
            return alternative;
        bool addsNothing = content is { Properties.Count: 0, Choices.Count: 0, Additional.DeclaredAt: null };
        return addsNothing ? _own : alternative.With(_own, content.At);
    }
}
