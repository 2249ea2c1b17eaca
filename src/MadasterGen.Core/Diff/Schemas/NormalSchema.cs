using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Diff.Schemas;

/// <summary>
/// A schema as far as it decides what may travel: references followed, single parts and single alternatives resolved, parts
/// merged. Spellings that mean the same have the same form.
/// </summary>
internal sealed class NormalSchema
{
    /// <summary>From where it was asked for to where its content is written: wrappers and references, then the content.</summary>
    public required IReadOnlyList<SchemaAt> Chain { get; init; }

    /// <summary>The named schema it is; null when it is written in place.</summary>
    public string? Name { get; init; }

    /// <summary>The content alone, or its parts in order.</summary>
    public required IReadOnlyList<SchemaPart> Parts { get; init; }

    /// <summary>The properties of all parts.</summary>
    public IReadOnlyDictionary<string, NormalProperty> Properties { get; init; } = new Dictionary<string, NormalProperty>();

    /// <summary>What it may be instead, <c>null</c> left out.</summary>
    public IReadOnlyList<SchemaAt> Alternatives { get; init; } = [];

    /// <summary>Whether the alternatives stand under <c>oneOf</c>; else <c>anyOf</c>.</summary>
    public bool IsOneOf { get; init; }

    /// <summary>Where null is allowed; null when it is not.</summary>
    public SchemaAt? NullableAt { get; init; }

    /// <summary>Where it was asked for.</summary>
    public SchemaAt At => Chain[0];

    /// <summary>Where its content is written.</summary>
    public SchemaAt Content => Chain[Chain.Count - 1];

    /// <summary>The part that says of what kind it is.</summary>
    public SchemaAt KindAt => (Parts.FirstOrDefault(p => KindOf(p.At.Schema) != ApiSchemaKind.Any) ?? Parts[0]).At;

    /// <summary>The kind; an object when it has properties.</summary>
    public ApiSchemaKind Kind => KindOf(KindAt.Schema);

    /// <summary>The first place along the chain and the parts with a fact; null when none has it.</summary>
    public SchemaAt? Where(Func<ApiSchema, bool> fact) => Chain.FirstOrDefault(at => fact(at.Schema)) ?? Parts.Select(p => p.At).FirstOrDefault(at => fact(at.Schema));

    /// <summary>
    /// The place here that stands opposite to one of another document: that of the same named schema, of the content or else
    /// the one it was asked for at.
    /// </summary>
    public SchemaAt Opposite(NormalSchema other, SchemaAt at)
    {
        if (at.Location is { Schema: { } name, Property: null } && Chain.Concat(Parts.Select(p => p.At)).FirstOrDefault(own => own.Location is { Property: null } l && l.Schema == name) is { } same)
            return same;
        return ReferenceEquals(at, other.At) ? At : Content;
    }

    private static ApiSchemaKind KindOf(ApiSchema schema) =>
        schema.Kind == ApiSchemaKind.Any && schema.Properties.Count > 0 ? ApiSchemaKind.Object : schema.Kind;
}

/// <summary>A part of a schema.</summary>
/// <param name="At">Its content.</param>
/// <param name="Entry">Where the whole names it: the element of <c>allOf</c>, or the content itself.</param>
internal sealed record SchemaPart(SchemaAt At, SchemaAt Entry);

/// <summary>A property of a schema.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="At">Its schema.</param>
/// <param name="Owner">The part that declares it.</param>
/// <param name="RequiredBy">The part that requires it; null when it may be missing.</param>
internal sealed record NormalProperty(string Name, SchemaAt At, SchemaPart Owner, SchemaPart? RequiredBy)
{
    /// <summary>Whether it must be there.</summary>
    public bool IsRequired => RequiredBy is not null;
}
