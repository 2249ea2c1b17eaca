namespace MadasterGen.Planning;

/// <summary>What a value is in C#.</summary>
internal enum TypeKind
{
    /// <summary>Any JSON, as <c>JsonElement</c>.</summary>
    Json,

    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>Guid</c>.</summary>
    Guid,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTimeOffset,

    /// <summary><c>DateOnly</c>; <c>DateTime</c> where the framework lacks it.</summary>
    Date,

    /// <summary><c>Uri</c>.</summary>
    Uri,

    /// <summary><c>byte[]</c>, base64 on the wire.</summary>
    Bytes,

    /// <summary>A generated enum.</summary>
    Enum,

    /// <summary>A generated record, or the shared problem details.</summary>
    Record,

    /// <summary>A list of <see cref="TypeReference.Element"/>.</summary>
    List,

    /// <summary>A dictionary from names to <see cref="TypeReference.Element"/>.</summary>
    Map,

    /// <summary>A file that goes or comes as bytes.</summary>
    File,
}

/// <summary>A C# type as a property, a parameter or a result uses it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">For enums, records and dates: the full name with <c>global::</c>.</param>
/// <param name="Element">For lists and maps: what they hold.</param>
/// <param name="IsElementNullable">For lists and maps: whether an element can be <c>null</c>.</param>
internal sealed record TypeReference(TypeKind Kind, string? Name = null, TypeReference? Element = null, bool IsElementNullable = false)
{
    /// <summary>Any JSON.</summary>
    public static TypeReference Json { get; } = new(TypeKind.Json);

    /// <summary>A text.</summary>
    public static TypeReference String { get; } = new(TypeKind.String);

    /// <summary>A file.</summary>
    public static TypeReference File { get; } = new(TypeKind.File);

    /// <summary>Whether C# has it as a value type.</summary>
    public bool IsValueType => Kind is not (TypeKind.String or TypeKind.Uri or TypeKind.Bytes or TypeKind.Record or TypeKind.List or TypeKind.Map or TypeKind.File);

    /// <summary>A list of this.</summary>
    public TypeReference AsList(bool isElementNullable) => new(TypeKind.List, null, this, isElementNullable);

    /// <summary>A map to this.</summary>
    public TypeReference AsMap(bool isElementNullable) => new(TypeKind.Map, null, this, isElementNullable);
}
