using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// A schema, the place where it is written, and what it belongs to. Two of them are the same when their places have the same
/// key: a class, since a record would compare whole schemas.
/// </summary>
internal sealed class SchemaAt
{
    // The parts or the alternatives of what is written nowhere as one schema.
    private readonly IReadOnlyList<SchemaAt>? _declarations;
    private PlaceFacts? _facts;

    public SchemaAt(ApiSchema schema, ElementPlace place, SchemaOwner owner)
        : this(schema, place, owner, null)
    {
    }

    private SchemaAt(ApiSchema schema, ElementPlace place, SchemaOwner owner, IReadOnlyList<SchemaAt>? declarations) =>
        (Schema, Place, Owner, _declarations) = (schema, place, owner, declarations);

    /// <summary>The schema as it is written.</summary>
    public ApiSchema Schema { get; }

    /// <summary>Where it is written.</summary>
    public ElementPlace Place { get; }

    /// <summary>What it belongs to.</summary>
    public SchemaOwner Owner { get; }

    /// <summary>What tells its place from all others.</summary>
    public string Key => Place.Key;

    /// <summary>Its name in the components when it is the named schema itself and not something in it.</summary>
    public string? Name { get; private init; }

    /// <summary>What is known of its place, which is looked up by its key once.</summary>
    /// <param name="memory">What is known of the document's places.</param>
    public PlaceFacts FactsIn(PlaceMemory memory) =>
        _facts is { } known && known.Memory == memory ? known : _facts = memory.Of(Key);

    /// <summary>A named schema.</summary>
    public static SchemaAt Named(ApiNamedSchema named, ElementPlace place) =>
        new(named.Schema, place, new SchemaOwner { Schema = named.Name }) { Name = named.Name };

    /// <summary>What several declarations of one thing say together; the last is the one that people see.</summary>
    public static SchemaAt Together(IReadOnlyList<SchemaAt> declarations)
    {
        SchemaAt last = declarations[declarations.Count - 1];
        ApiSchema all = new() { AllOf = declarations.Select(one => one.Schema).ToEquatableArray() };
        ElementPlace place = last.Place with { Key = string.Join(" & ", declarations.Select(one => one.Key)) };
        return new SchemaAt(all, place, last.Owner, declarations);
    }

    /// <summary>One of several schemas, of which something else than the JSON tells which, such as the status of a response.</summary>
    public static SchemaAt OneOf(IReadOnlyList<SchemaAt> alternatives)
    {
        ApiSchema any = new() { OneOf = alternatives.Select(one => one.Schema).ToEquatableArray() };
        ElementPlace place = alternatives[0].Place with { Key = string.Join(" | ", alternatives.Select(one => one.Key)) };
        return new SchemaAt(any, place, alternatives[0].Owner, alternatives);
    }

    /// <summary>What a schema has beside its alternatives.</summary>
    /// <param name="whole">The schema.</param>
    /// <param name="parts">Its parts, itself included.</param>
    public static SchemaAt WithoutAlternatives(SchemaAt whole, IReadOnlyList<SchemaAt> parts)
    {
        SchemaAt[] own = [.. parts.Select(part => part.Alone())];
        if (own.Length == 1)
            return own[0];
        ApiSchema all = new() { AllOf = own.Select(part => part.Schema).ToEquatableArray() };
        return new SchemaAt(all, whole.Place with { Key = whole.Key + " without alternatives" }, whole.Owner, own);
    }

    /// <summary>An alternative with what its union has besides.</summary>
    /// <param name="own">What the union has besides.</param>
    /// <param name="target">Where the alternative is written, wherever it is listed.</param>
    public SchemaAt With(SchemaAt own, SchemaAt target)
    {
        ApiSchema both = new()
        {
            AllOf = new[] { own.Schema, Schema }.ToEquatableArray(),
            Title = target.Schema.Title,
            Description = target.Schema.Description,
        };
        ElementPlace place = Place with { Key = $"{own.Key} & {target.Key}" };
        return new SchemaAt(both, place, Owner, [own, this]);
    }

    /// <summary>Whether something else than the JSON tells which of its alternatives it is.</summary>
    public bool IsToldOtherwise => _declarations is not null && Schema.OneOf.Count > 0;

    /// <summary>A string that stands in for what is written here, since it travels as one.</summary>
    public SchemaAt AsString() => new(new ApiSchema { Kind = ApiSchemaKind.String }, Place.Unwritten("text"), Owner);

    /// <summary>A property.</summary>
    public SchemaAt Property(ApiProperty property) =>
        new(property.Schema, Place.Child("properties", property.Name), Owner.Child(property.Name));

    /// <summary>The elements of a list; anything where the document says nothing of them.</summary>
    public SchemaAt Items() => Schema.Items is { } items
        ? new(items, Place.Child("items"), Owner.Elements("[]"))
        : new(ApiSchema.Any, Place.Unwritten("items"), Owner.Elements("[]"));

    /// <summary>The additional properties; anything where the document says nothing of them.</summary>
    public SchemaAt Additional() => Schema.AdditionalPropertiesSchema is { } values
        ? new(values, Place.Child("additionalProperties"), Owner.Elements("{}"))
        : new(ApiSchema.Any, Place.Unwritten("additionalProperties"), Owner.Elements("{}"));

    /// <summary>The parts of <c>allOf</c>.</summary>
    public IReadOnlyList<SchemaAt> AllOf() => IsToldOtherwise ? [] : _declarations ?? Each("allOf", Schema.AllOf);

    /// <summary>The alternatives of <c>oneOf</c>.</summary>
    public IReadOnlyList<SchemaAt> OneOf() => IsToldOtherwise ? _declarations! : Alternatives("oneOf", Schema.OneOf);

    /// <summary>The alternatives of <c>anyOf</c>.</summary>
    public IReadOnlyList<SchemaAt> AnyOf() => Alternatives("anyOf", Schema.AnyOf);

    /// <summary>What is excluded; null when nothing is.</summary>
    public SchemaAt? Not() => Schema.Not is { } excluded ? new(excluded, Place.Child("not"), Owner) : null;

    /// <summary>A schema that allows anything, at a place where a reference leads nowhere.</summary>
    public SchemaAt Missing() => new(ApiSchema.Any, Place.Unwritten("$ref"), Owner);

    // Without its parts and its alternatives. What is in it stays where it is.
    private SchemaAt Alone()
    {
        if (Schema is { AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0, Discriminator: null })
            return this;
        EquatableArray<ApiSchema> none = EquatableArray<ApiSchema>.Empty;
        ApiSchema alone = Schema with { AllOf = none, OneOf = none, AnyOf = none, Discriminator = null };
        return new SchemaAt(alone, Place with { Key = Key + " alone" }, Owner);
    }

    private SchemaAt[] Each(string keyword, EquatableArray<ApiSchema> schemas) =>
        schemas.Count == 0 ? [] : [.. schemas.Select((one, i) => new SchemaAt(one, Place.Child(keyword, i), Owner))];

    private SchemaAt[] Alternatives(string keyword, EquatableArray<ApiSchema> schemas) =>
        schemas.Count == 0 ? [] : [.. schemas.Select((one, i) => new SchemaAt(one, Place.Child(keyword, i), OwnerOf(one, i)))];

    private SchemaOwner OwnerOf(ApiSchema alternative, int index)
    {
        string name = alternative.Title ?? (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Owner with { Alternative = Owner.Alternative is { } outer ? $"{outer}.{name}" : name };
    }
}
