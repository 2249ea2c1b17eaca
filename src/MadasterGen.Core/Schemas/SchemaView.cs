using System.Collections.Generic;

namespace MadasterGen.Schemas;

/// <summary>
/// What a schema is, seen from a place: references followed, parts of <c>allOf</c> together, alternatives that only add null taken
/// out. Its children are places, never views, so that circles end. Views are never compared and leave no step of the pipeline.
/// </summary>
/// <param name="At">The place it was asked for at.</param>
/// <param name="NullableAt">Where null is allowed; null when it is not.</param>
internal abstract record SchemaView(SchemaAt At, SchemaAt? NullableAt)
{
    /// <summary>The way from the place to the content.</summary>
    public required SchemaChain Chain { get; init; }

    /// <summary>What stands there, with the place of each keyword.</summary>
    public SchemaContent Content => Chain.Content;

    /// <summary>The named schema that it is called by; null when it is written in place.</summary>
    public string? Name => Chain.Name;

    /// <summary>The named schema whose type it is; null when it is written in place or needs no type of its own.</summary>
    public string? TypeName => Chain.TypeName;

    /// <summary>Whether C# holds it in a value type, so that what may be null has another type.</summary>
    public bool IsValueType => this is EnumView or UnionView || (this is ScalarView scalar && !ScalarFormats.IsReference(scalar.Scalar));

    /// <summary>Whether a value can be null.</summary>
    public bool IsNullable => NullableAt is not null;
}

/// <summary>A value that holds no others.</summary>
/// <param name="At">The place it was asked for at.</param>
/// <param name="NullableAt">Where null is allowed.</param>
/// <param name="Scalar">Which.</param>
internal sealed record ScalarView(SchemaAt At, SchemaAt? NullableAt, Scalar Scalar) : SchemaView(At, NullableAt);

/// <summary>One of some strings or numbers.</summary>
/// <param name="At">The place it was asked for at.</param>
/// <param name="NullableAt">Where null is allowed.</param>
/// <param name="Scalar">What the values are.</param>
/// <param name="Values">The values.</param>
internal sealed record EnumView(SchemaAt At, SchemaAt? NullableAt, Scalar Scalar, MergedEnum Values) : SchemaView(At, NullableAt)
{
    /// <summary>Whether the values are strings; else they are numbers.</summary>
    public bool IsOfStrings => Scalar == Scalar.String;
}

/// <summary>A list.</summary>
/// <param name="At">The place it was asked for at.</param>
/// <param name="NullableAt">Where null is allowed.</param>
/// <param name="Items">Its elements.</param>
internal sealed record ListView(SchemaAt At, SchemaAt? NullableAt, SchemaAt Items) : SchemaView(At, NullableAt);

/// <summary>Values under names that the document does not know.</summary>
/// <param name="At">The place it was asked for at.</param>
/// <param name="NullableAt">Where null is allowed.</param>
/// <param name="Values">The values; null when they can be anything.</param>
internal sealed record MapView(SchemaAt At, SchemaAt? NullableAt, SchemaAt? Values) : SchemaView(At, NullableAt);

/// <summary>An object.</summary>
/// <param name="At">The place it was asked for at.</param>
/// <param name="NullableAt">Where null is allowed.</param>
internal record ObjectView(SchemaAt At, SchemaAt? NullableAt) : SchemaView(At, NullableAt)
{
    /// <summary>Its properties by name.</summary>
    public IReadOnlyDictionary<string, SchemaMember> Properties => Content.Properties;

    /// <summary>Whether the document says no more of it than that it is an object.</summary>
    public bool IsEmpty => Properties.Count == 0 && !Content.IsComposition;
}

/// <summary>An object of one of several kinds, which a discriminator tells apart; or one of these kinds.</summary>
/// <param name="At">The place it was asked for at.</param>
/// <param name="NullableAt">Where null is allowed.</param>
/// <param name="Root">The named schema that all kinds derive from.</param>
internal sealed record HierarchyView(SchemaAt At, SchemaAt? NullableAt, string Root) : ObjectView(At, NullableAt);

/// <summary>One of several alternatives without a common base.</summary>
/// <param name="At">The place it was asked for at.</param>
/// <param name="NullableAt">Where null is allowed.</param>
/// <param name="Choices">What parts offer: of each choice, one alternative.</param>
internal sealed record UnionView(SchemaAt At, SchemaAt? NullableAt, IReadOnlyList<SchemaChoice> Choices) : SchemaView(At, NullableAt);

/// <summary>Anything.</summary>
/// <param name="At">The place it was asked for at.</param>
/// <param name="NullableAt">Where null is allowed.</param>
/// <param name="Reason">Why nothing more can be said.</param>
internal sealed record AnyView(SchemaAt At, SchemaAt? NullableAt, AnyReason Reason) : SchemaView(At, NullableAt);

/// <summary>Why a schema is seen as anything.</summary>
internal enum AnyReason
{
    /// <summary>The document allows anything.</summary>
    Open,

    /// <summary>The parts of its <c>allOf</c> ask for values that do not exist.</summary>
    Contradictory,

    /// <summary>The parts of its <c>allOf</c> are more than <see cref="SchemaLimits.Parts"/>.</summary>
    TooLarge,

    /// <summary>It refers to nothing but itself.</summary>
    Circular,
}
