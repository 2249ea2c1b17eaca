namespace MadasterGen.Model;

/// <summary>The JSON kind a schema asks for.</summary>
internal enum ApiSchemaKind
{
    /// <summary>No <c>type</c> is given.</summary>
    Any,

    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>number</c>.</summary>
    Number,

    /// <summary><c>integer</c>.</summary>
    Integer,

    /// <summary><c>boolean</c>.</summary>
    Boolean,

    /// <summary><c>array</c>.</summary>
    Array,

    /// <summary><c>object</c>.</summary>
    Object,
}

/// <summary>A schema (OpenAPI 3.0.3, 4.7.24): a reference to a named one, or one written in place.</summary>
internal sealed record ApiSchema
{
    /// <summary>A schema that allows everything.</summary>
    public static ApiSchema Any { get; } = new();

    /// <summary>The name in <c>components.schemas</c> when this is a <c>$ref</c>; everything else is then empty.</summary>
    public string? Reference { get; init; }

    /// <summary><c>type</c>.</summary>
    public ApiSchemaKind Kind { get; init; }

    /// <summary><c>format</c>.</summary>
    public string? Format { get; init; }

    /// <summary><c>title</c>.</summary>
    public string? Title { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>Whether <c>null</c> is allowed.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether nothing but <c>null</c> is allowed (<c>enum: [null]</c>; <c>type: "null"</c> of 3.1).</summary>
    public bool IsOnlyNull { get; init; }

    /// <summary>For numbers: whether they can come as strings too (<c>type: [integer, string]</c> of 3.1 with a numeric format).</summary>
    public bool IsAlsoString { get; init; }

    /// <summary>Whether it occurs in responses only.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether it occurs in requests only.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>Whether the document marks it as deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The date after which it may be gone (<c>x-sunset</c>).</summary>
    public string? Sunset { get; init; }

    /// <summary>How stable it is meant to be (<c>x-stability-level</c>), as the document writes it.</summary>
    public string? Stability { get; init; }

    /// <summary>Whether values may come that the document does not list (<c>x-extensible-enum</c>).</summary>
    public bool IsExtensible { get; init; }

    /// <summary>The values that <c>x-extensible-enum</c> lists, as JSON texts.</summary>
    public EquatableArray<string> KnownValues { get; init; }

    /// <summary>Whether only its subtypes occur (<c>x-abstract</c>).</summary>
    public bool IsAbstract { get; init; }

    /// <summary><c>default</c> as JSON text.</summary>
    public string? Default { get; init; }

    /// <summary>The values of <c>enum</c> as JSON texts, <c>null</c> left out.</summary>
    public EquatableArray<string> Enum { get; init; }

    /// <summary>The numbers of <see cref="Enum"/>'s values in the document where it lists others between them; else empty.</summary>
    public EquatableArray<int> EnumIndexes { get; init; }

    /// <summary>What code calls <see cref="Enum"/>'s values (<c>x-enum-varnames</c>), one for each; empty where none has a name.</summary>
    public EquatableArray<string> EnumNames { get; init; }

    /// <summary>What <see cref="Enum"/>'s values mean (<c>x-enum-descriptions</c>), as <see cref="EnumNames"/>.</summary>
    public EquatableArray<string> EnumDescriptions { get; init; }

    /// <summary>For arrays: the element.</summary>
    public ApiSchema? Items { get; init; }

    /// <summary>For objects: the declared properties.</summary>
    public EquatableArray<ApiProperty> Properties { get; init; }

    /// <summary>The names in <c>required</c>, declared here or in a part of <see cref="AllOf"/>.</summary>
    public EquatableArray<string> Required { get; init; }

    /// <summary>What an object may hold besides its properties.</summary>
    public ApiAdditionalProperties AdditionalProperties { get; init; }

    /// <summary>The schema of additional properties when they have one.</summary>
    public ApiSchema? AdditionalPropertiesSchema { get; init; }

    /// <summary><c>allOf</c>.</summary>
    public EquatableArray<ApiSchema> AllOf { get; init; }

    /// <summary><c>oneOf</c>.</summary>
    public EquatableArray<ApiSchema> OneOf { get; init; }

    /// <summary><c>anyOf</c>.</summary>
    public EquatableArray<ApiSchema> AnyOf { get; init; }

    /// <summary><c>not</c>.</summary>
    public ApiSchema? Not { get; init; }

    /// <summary><c>discriminator</c>.</summary>
    public ApiDiscriminator? Discriminator { get; init; }

    /// <summary>The keywords that narrow the allowed values.</summary>
    public ApiConstraints? Constraints { get; init; }
}

/// <summary>A declared property of an object.</summary>
internal sealed record ApiProperty(string Name, ApiSchema Schema);

/// <summary>What an object may hold besides its declared properties.</summary>
internal enum ApiAdditionalProperties
{
    /// <summary>The document says nothing: anything is allowed.</summary>
    Unspecified,

    /// <summary><c>false</c>.</summary>
    Forbidden,

    /// <summary><c>true</c> or an empty schema.</summary>
    Any,

    /// <summary>Values of <see cref="ApiSchema.AdditionalPropertiesSchema"/>.</summary>
    Typed,
}

/// <summary>Which property tells the subtypes apart.</summary>
/// <param name="PropertyName">The property's name on the wire.</param>
/// <param name="Mapping">Its values and the schemas they stand for.</param>
internal sealed record ApiDiscriminator(string PropertyName, EquatableArray<ApiDiscriminatorMapping> Mapping)
{
    /// <summary>
    /// The name of the schema that all other values stand for, and objects without the property (<c>defaultMapping</c> of 3.2).
    /// </summary>
    public string? DefaultSchema { get; init; }
}

/// <summary>One value of a discriminator and the name of its schema in <c>components.schemas</c>.</summary>
internal sealed record ApiDiscriminatorMapping(string Value, string SchemaName);

/// <summary>The keywords that narrow the allowed values; numbers as the document writes them, in the invariant culture.</summary>
internal sealed record ApiConstraints
{
    /// <summary><c>minimum</c>.</summary>
    public string? Minimum { get; init; }

    /// <summary><c>maximum</c>.</summary>
    public string? Maximum { get; init; }

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary><c>multipleOf</c>.</summary>
    public string? MultipleOf { get; init; }

    /// <summary><c>minLength</c>.</summary>
    public int? MinLength { get; init; }

    /// <summary><c>maxLength</c>.</summary>
    public int? MaxLength { get; init; }

    /// <summary><c>pattern</c>.</summary>
    public string? Pattern { get; init; }

    /// <summary><c>minItems</c>.</summary>
    public int? MinItems { get; init; }

    /// <summary><c>maxItems</c>.</summary>
    public int? MaxItems { get; init; }

    /// <summary><c>uniqueItems</c>.</summary>
    public bool HasUniqueItems { get; init; }

    /// <summary><c>minProperties</c>.</summary>
    public int? MinProperties { get; init; }

    /// <summary><c>maxProperties</c>.</summary>
    public int? MaxProperties { get; init; }

    /// <summary>Conditions that no type shows.</summary>
    public EquatableArray<ApiCheck> Checks { get; init; }
}

/// <summary>A condition that no type shows, such as what <c>propertyNames</c> asks for; the server checks it.</summary>
/// <param name="Keyword">The keyword of JSON Schema.</param>
/// <param name="Name">What it is about, where the keyword holds several conditions by name; else empty.</param>
/// <param name="Condition">The condition as JSON, equal for equal conditions.</param>
internal sealed record ApiCheck(string Keyword, string Name, string Condition);
