using System;
using MadasterGen.Schemas;

namespace MadasterGen.Planning;

/// <summary>A C# type as a property, a parameter or a result uses it, without a question mark of its own.</summary>
internal abstract record CSharpType
{
    /// <summary>Any JSON.</summary>
    public static CSharpType Json { get; } = new JsonType();

    /// <summary>A string.</summary>
    public static CSharpType String { get; } = new ScalarType(Scalar.String);

    /// <summary>A file.</summary>
    public static CSharpType File { get; } = new FileType();

    /// <summary>Whether C# has it as a value type.</summary>
    public abstract bool IsValueType { get; }

    /// <summary>What a getter gives for a value that is required and not there; null for value types, whose default is it.</summary>
    public abstract StandIn? WhenMissing();

    /// <summary>A list of this.</summary>
    public ListType AsList(bool isElementNullable) => new(this, isElementNullable);

    /// <summary>A map to this.</summary>
    public MapType AsMap(bool isElementNullable) => new(this, isElementNullable);

    /// <summary>What this is as a part of JSON, in which a file is a string.</summary>
    public CSharpType WithinJson() => this is FileType ? String : this;

    /// <summary>What lists and maps hold in the end; other types themselves.</summary>
    public CSharpType Innermost()
    {
        CSharpType type = this;
        while (type is CollectionType collection)
            type = collection.Element;
        return type;
    }

    /// <summary>Whether it is a scalar of a kind.</summary>
    public bool Is(Scalar scalar) => this is ScalarType type && type.Scalar == scalar;

    /// <summary>Whether it is a generated type of a shape.</summary>
    public bool Is(GeneratedShape shape) => this is GeneratedType type && type.Shape == shape;

    /// <summary>Whether it is a generated type that holds one of several others.</summary>
    public bool IsUnion => this is GeneratedType { Shape: GeneratedShape.Union or GeneratedShape.ScalarUnion };

    /// <summary>What is thrown where a type cannot be.</summary>
    internal Exception CannotBeHere() => new InvalidOperationException($"A {GetType().Name} cannot be here.");
}

/// <summary>A value that holds no others.</summary>
/// <param name="Scalar">Which.</param>
/// <param name="IsOlder">Whether the framework lacks the type, so that an older one stands for it.</param>
internal sealed record ScalarType(Scalar Scalar, bool IsOlder = false) : CSharpType
{
    /// <summary>For numbers: whether strings are read too.</summary>
    public bool ReadsStrings { get; init; }

    /// <inheritdoc/>
    public override bool IsValueType => Row.IsValueType;

    /// <inheritdoc/>
    public override StandIn? WhenMissing() => Row.StandIn is { } expression ? new ValueStandIn(expression) : null;

    /// <summary>Everything that C# needs to know of it.</summary>
    internal Types.ScalarRow Row => Types.Scalars.RowOf(Scalar);
}

/// <summary>A type of the project's own that stands for a schema.</summary>
/// <param name="FullName">The name with <c>global::</c>.</param>
/// <param name="IsStruct">Whether it is a value type.</param>
internal sealed record UserType(string FullName, bool IsStruct) : CSharpType
{
    /// <inheritdoc/>
    public override bool IsValueType => IsStruct;

    /// <inheritdoc/>
    public override StandIn? WhenMissing() => IsStruct ? null : new ValueStandIn("null!");
}

/// <summary>A type that is generated from a schema, or the shared problem details.</summary>
/// <param name="FullName">The name with <c>global::</c>.</param>
/// <param name="Shape">What it is.</param>
internal sealed record GeneratedType(string FullName, GeneratedShape Shape) : CSharpType
{
    /// <summary>For an enum: what its values are on the wire.</summary>
    public ScalarType Wire { get; init; } = new(Scalar.String);

    /// <inheritdoc/>
    public override bool IsValueType => Shape != GeneratedShape.Record;

    /// <inheritdoc/>
    public override StandIn? WhenMissing() => Shape == GeneratedShape.Record ? new MissingStandIn(FullName) : null;
}

/// <summary>What a generated type is.</summary>
internal enum GeneratedShape
{
    /// <summary>A record.</summary>
    Record,

    /// <summary>A struct over the string or the number on the wire.</summary>
    Enum,

    /// <summary>A struct that holds a value of one of several types.</summary>
    Union,

    /// <summary>The same, of types that have a string in requests.</summary>
    ScalarUnion,
}

/// <summary>A list or a map.</summary>
/// <param name="Element">What it holds.</param>
/// <param name="IsElementNullable">Whether an element can be <c>null</c>.</param>
internal abstract record CollectionType(CSharpType Element, bool IsElementNullable) : CSharpType
{
    /// <inheritdoc/>
    public override bool IsValueType => false;

    /// <inheritdoc/>
    public override StandIn? WhenMissing() => new EmptyStandIn(this);
}

/// <summary>A list.</summary>
/// <param name="Element">What it holds.</param>
/// <param name="IsElementNullable">Whether an element can be <c>null</c>.</param>
internal sealed record ListType(CSharpType Element, bool IsElementNullable) : CollectionType(Element, IsElementNullable);

/// <summary>A dictionary whose keys are strings.</summary>
/// <param name="Element">What it holds.</param>
/// <param name="IsElementNullable">Whether a value can be <c>null</c>.</param>
internal sealed record MapType(CSharpType Element, bool IsElementNullable) : CollectionType(Element, IsElementNullable);

/// <summary>Any JSON, as <c>JsonElement</c>.</summary>
internal sealed record JsonType : CSharpType
{
    /// <inheritdoc/>
    public override bool IsValueType => true;

    /// <inheritdoc/>
    public override StandIn? WhenMissing() => null;
}

/// <summary>A file that goes or comes as bytes.</summary>
internal sealed record FileType : CSharpType
{
    /// <inheritdoc/>
    public override bool IsValueType => false;

    /// <inheritdoc/>
    public override StandIn? WhenMissing() => null;
}
