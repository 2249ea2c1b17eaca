using System.Collections.Generic;

namespace MadasterGen.Schemas.Unions;

/// <summary>One of the schemas that a union offers; those of unions in it are its own.</summary>
internal sealed class UnionAlternative
{
    /// <summary>What it is, together with what the union has besides.</summary>
    public required SchemaAt At { get; init; }

    /// <summary>Where it is listed; the same as <see cref="At"/> where the union has nothing besides.</summary>
    public required SchemaAt Written { get; init; }

    /// <summary>The union that lists it: the whole one, or one in it.</summary>
    public required UnionView Union { get; init; }

    /// <summary>The keyword and the number under which it is listed, as segments of a JSON pointer.</summary>
    public required (string Keyword, string Index) Entry { get; init; }

    /// <summary>The alternative that is the union which lists it; null for those of the whole one.</summary>
    public UnionAlternative? Outer { get; init; }

    /// <summary>What discriminators say of it, the outermost first.</summary>
    public IReadOnlyList<UnionTag> Tags { get; init; } = [];

    /// <summary>Whether JSON may be another alternative as well.</summary>
    public bool IsAnyOf => Entry.Keyword == "anyOf";
}

/// <summary>The values that a property of an alternative has, and that tell it from others.</summary>
/// <param name="Property">The property's name on the wire.</param>
/// <param name="Values">Its values.</param>
internal sealed record UnionTag(string Property, IReadOnlyCollection<string> Values);
