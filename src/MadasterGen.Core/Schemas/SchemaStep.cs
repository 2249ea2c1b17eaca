using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// What can be seen of a schema from its place alone: where the way to its content goes on, and what <c>null</c> depends on.
/// </summary>
internal sealed class SchemaStep
{
    private static readonly IReadOnlyList<SchemaAt> s_none = [];
    private static readonly SchemaStep s_leaf = new();

    /// <summary>What it is nothing but another spelling of; null when it has content of its own.</summary>
    public SchemaAt? Next { get; private init; }

    /// <summary>The parts of its <c>allOf</c> that only say something of the others.</summary>
    public IReadOnlyList<SchemaAt> Remarks { get; private init; } = s_none;

    /// <summary>Where null is allowed here; null when that depends on <see cref="NullInputs"/>.</summary>
    public SchemaAt? NullAt { get; private init; }

    /// <summary>The schemas that can allow null in its place.</summary>
    public IReadOnlyList<SchemaAt> NullInputs { get; private init; } = s_none;

    /// <summary>Whether all of these must allow null, as the parts of an <c>allOf</c> must; else one is enough.</summary>
    public bool NeedsAllNull { get; private init; }

    /// <summary>The step from a place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="find">Finds a named schema.</param>
    public static SchemaStep Of(SchemaAt at, Func<string, SchemaAt?> find)
    {
        if (OfLeafOrNull(at) is { } leaf)
            return leaf;
        ApiSchema schema = at.Schema;
        SchemaAt? own = schema.IsNullable ? at : null;
        if (schema.Reference is { } reference)
        {
            SchemaAt target = find(reference) ?? at.Missing();
            return new SchemaStep { Next = target, NullAt = own, NullInputs = [target] };
        }
        return schema.AllOf.Count > 0 ? OfParts(at, own) : OfAlternatives(at, own, find);
    }

    /// <summary>The step from a place that leads nowhere else; null for other places.</summary>
    public static SchemaStep? OfLeafOrNull(SchemaAt at)
    {
        ApiSchema schema = at.Schema;
        bool isLeaf = schema.Reference is null && schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count == 0;
        if (!isLeaf)
            return null;
        return schema.IsNullable ? new SchemaStep { NullAt = at } : s_leaf;
    }

    private static SchemaStep OfParts(SchemaAt at, SchemaAt? own)
    {
        IReadOnlyList<SchemaAt> parts = at.AllOf();
        SchemaAt[] remarks = [.. parts.Where(part => SchemaShape.IsRemark(part.Schema))];
        SchemaAt[] others = [.. parts.Except(remarks)];
        bool isWrapper = others.Length == 1 && at.Schema is { OneOf.Count: 0, AnyOf.Count: 0 } && SchemaShape.IsWrapper(at.Schema);
        return new SchemaStep
        {
            Next = isWrapper ? others[0] : null,
            Remarks = remarks,
            NullAt = own ?? remarks.FirstOrDefault(part => part.Schema.IsNullable),
            NullInputs = [.. others.Where(MayForbidNull)],
            NeedsAllNull = true,
        };
    }

    private static SchemaStep OfAlternatives(SchemaAt at, SchemaAt? own, Func<string, SchemaAt?> find)
    {
        SchemaAt[] present = [.. SchemaShape.WithoutNull(at, at.OneOf(), find), .. SchemaShape.WithoutNull(at, at.AnyOf(), find)];
        return new SchemaStep
        {
            Next = present.Length == 1 && SchemaShape.IsWrapper(at.Schema) ? present[0] : null,
            NullAt = own ?? (present.Length < at.Schema.OneOf.Count + at.Schema.AnyOf.Count ? at : null),
            NullInputs = present,
        };
    }

    // A part that asks for no kind lets null pass.
    private static bool MayForbidNull(SchemaAt part) =>
        SchemaShape.KindOf(part.Schema) != ApiSchemaKind.Any
        || part.Schema.Reference is not null
        || part.Schema.AllOf.Count + part.Schema.OneOf.Count + part.Schema.AnyOf.Count + part.Schema.Enum.Count > 0;
}
