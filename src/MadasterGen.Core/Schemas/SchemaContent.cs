using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// What a written schema allows: its keywords and those of all parts of its <c>allOf</c> together, each with the place that says
/// it. Made once for each written place.
/// </summary>
internal sealed class SchemaContent
{
    private SchemaAt? _items;

    /// <summary>Where it is written.</summary>
    public required SchemaAt At { get; init; }

    /// <summary>The content alone, or its parts in order: bases first, itself last.</summary>
    public required IReadOnlyList<SchemaPart> Parts { get; init; }

    /// <summary>Whether there are more parts than <see cref="SchemaLimits.Parts"/>; those beyond are left out.</summary>
    public bool HasTooManyParts { get; init; }

    /// <summary>Whether it speaks of members, which only objects have.</summary>
    public bool HasMembers => Properties.Count > 0 || Undeclared.Count > 0 || Additional.DeclaredAt is not null;

    /// <summary>The kind; an object when it has properties.</summary>
    public required ApiSchemaKind Kind { get; init; }

    /// <summary>The part that says of what kind it is; the first where none says it.</summary>
    public required SchemaAt KindAt { get; init; }

    /// <summary>Whether parts ask for kinds or formats that no value has together.</summary>
    public required bool IsContradictory { get; init; }

    /// <summary><c>format</c>, where a part has one.</summary>
    public required MergedKeyword<string>? Format { get; init; }

    /// <summary>For numbers: whether they can come as strings too.</summary>
    public bool IsAlsoString => Parts.Any(part => part.At.Schema.IsAlsoString);

    /// <summary><c>enum</c>, where a part has one.</summary>
    public required MergedEnum? Enum { get; init; }

    /// <summary>What narrows the allowed values.</summary>
    public required MergedConstraints Constraints { get; init; }

    /// <summary>The properties of all parts by their names, in the order in which they are first declared.</summary>
    public required IReadOnlyDictionary<string, SchemaMember> Properties { get; init; }

    /// <summary>The names that a part requires and no part declares, with the first part that requires them.</summary>
    public required IReadOnlyDictionary<string, SchemaPart> Undeclared { get; init; }

    /// <summary>What it may hold besides its properties.</summary>
    public required MergedAdditional Additional { get; init; }

    /// <summary>What it may be instead: one entry for each part that offers a choice.</summary>
    public required IReadOnlyList<SchemaChoice> Choices { get; init; }

    /// <summary>What it may not be.</summary>
    public required IReadOnlyList<SchemaAt> Exclusions { get; init; }

    /// <summary>The part that says how kinds are told apart; null when none does.</summary>
    public required SchemaAt? DiscriminatorAt { get; init; }

    /// <summary>The elements of a list: of all parts that say something of them.</summary>
    public SchemaAt Items => _items ??= FindItems();

    /// <summary>The only entry of <c>allOf</c> that gives it a type; what is said besides only narrows it. Null otherwise.</summary>
    public required SchemaAt? Narrowed { get; init; }

    /// <summary>Whether it is put together of several parts.</summary>
    public bool IsComposition => At.Schema.AllOf.Count > 0;

    /// <summary>The scalar that it is, when it is of a kind; null for kinds that hold others or allow anything.</summary>
    public Scalar? ScalarOf(ApiSchemaKind kind) => ScalarFormats.Of(kind, Format?.Value, Constraints);

    /// <summary>Whether a value must hold a property of a name, declared or not.</summary>
    public bool Requires(string name) =>
        Undeclared.ContainsKey(name) || (Properties.TryGetValue(name, out SchemaMember? member) && member.IsRequired);

    /// <summary>The part of the same named schema, or the one that is this.</summary>
    public SchemaPart? PartOf(SchemaOwner owner) => Parts.FirstOrDefault(part => part.At.Owner == owner);

    private SchemaAt FindItems()
    {
        SchemaAt[] items = [.. Parts.Where(part => part.At.Schema.Items is not null).Select(part => part.At.Items())];
        return items.Length switch
        {
            0 => KindAt.Items(),
            1 => items[0],
            _ => SchemaAt.Together(items),
        };
    }
}

/// <summary>A part of a schema.</summary>
/// <param name="At">Its content.</param>
/// <param name="Entry">Where the whole names it: the element of <c>allOf</c>, or the content itself.</param>
internal sealed record SchemaPart(SchemaAt At, SchemaAt Entry);

/// <summary>A keyword with the place that says it.</summary>
internal sealed record MergedKeyword<T>(T Value, SchemaAt At);

/// <summary>A choice that a part offers.</summary>
/// <param name="At">The part.</param>
/// <param name="IsOneOf">Whether it stands under <c>oneOf</c>; else <c>anyOf</c>.</param>
/// <param name="Alternatives">What it offers, <c>null</c> left out.</param>
internal sealed record SchemaChoice(SchemaAt At, bool IsOneOf, IReadOnlyList<SchemaAt> Alternatives)
{
    /// <summary>The keyword.</summary>
    public string Keyword => IsOneOf ? "oneOf" : "anyOf";
}

/// <summary>A property of a schema.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Declarations">Its schemas, one for each part that declares it, in the order of the parts.</param>
/// <param name="Owner">The last part that declares it.</param>
/// <param name="RequiredBy">The part that requires it; null when it may be missing.</param>
internal sealed record SchemaMember(string Name, IReadOnlyList<SchemaAt> Declarations, SchemaPart Owner, SchemaPart? RequiredBy)
{
    /// <summary>What all declarations say together.</summary>
    public SchemaAt At { get; } = Declarations.Count == 1 ? Declarations[0] : SchemaAt.Together(Declarations);

    /// <summary>The declaration that people see, and that names a type written in place.</summary>
    public SchemaAt Last => Declarations[Declarations.Count - 1];

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired => RequiredBy is not null;

    /// <summary>Whether it is in no request.</summary>
    public bool IsReadOnly => Declarations.Any(at => at.Schema.IsReadOnly);

    /// <summary>Whether it is in no response.</summary>
    public bool IsWriteOnly => Declarations.Any(at => at.Schema.IsWriteOnly);
}

/// <summary>What an object may hold besides its properties.</summary>
/// <param name="Kind">What may travel. To say nothing is to allow anything.</param>
/// <param name="At">The part that decides it.</param>
/// <param name="DeclaredAt">The part that declares <c>true</c> or a schema, so that a type offers them; null when none does.</param>
internal sealed record MergedAdditional(ApiAdditionalProperties Kind, SchemaAt At, SchemaAt? DeclaredAt);
