using System;
using MadasterGen.Planning.Features;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>
/// Everything that C# needs to know of a scalar. In expressions <c>{value}</c> stands for the value and <c>{root}</c> for the
/// shared namespace.
/// </summary>
internal sealed record ScalarRow
{
    private const string Value = "{value}";

    /// <summary>The scalar.</summary>
    public required Scalar Scalar { get; init; }

    /// <summary>The C# type, as an expression without a value.</summary>
    public required string Text { get; init; }

    /// <summary>The C# type where the framework lacks the other; null where all frameworks have it.</summary>
    public string? OlderText { get; init; }

    /// <summary>Whether C# has it as a value type.</summary>
    public bool IsValueType => !ScalarFormats.IsReference(Scalar);

    /// <summary>The method of <c>MadasterJson</c> that reads it.</summary>
    public required string Reader { get; init; }

    /// <summary>
    /// For values that can be written in a form that C# does not take: the method of <c>MadasterJson</c> that says so. The one for
    /// values that can be null has <c>OrNull</c> behind its name.
    /// </summary>
    public string? TryReader { get; init; }

    /// <summary>
    /// The method of <c>MadasterUnions</c> that knows a string of its form, for numbers one of digits; null where the form tells nothing.
    /// </summary>
    public string? Recognizer { get; init; }

    /// <summary>The method of <c>MadasterJson</c> that writes a member, also one that is <c>null</c>.</summary>
    public string MemberWriter { get; init; } = "WriteString";

    /// <summary>The method of <c>Utf8JsonWriter</c> that writes a value alone.</summary>
    public string ValueWriter { get; init; } = "WriteStringValue";

    /// <summary>Whether <c>MadasterJson</c> has that method instead, because the framework's does not do.</summary>
    public bool HasOwnWriter { get; init; }

    /// <summary>The expression for what is written as JSON.</summary>
    public string JsonValue { get; init; } = Value;

    /// <summary>The same for a value that can be <c>null</c>; null where that must be asked first.</summary>
    public string? OptionalJsonValue => JsonValue == Value ? JsonValue
        : JsonValue.StartsWith(Value + ".", StringComparison.Ordinal) ? Value + "?" + JsonValue.Substring(Value.Length)
        : null;

    /// <summary>The expression for the string in a path, a query, a header or a form.</summary>
    public string QueryText { get; init; } = "global::{root}.MadasterText.Of({value})";

    /// <summary>The same for a value that can be null, where that is shorter than asking first.</summary>
    public string? OptionalQueryText { get; init; }

    /// <summary>Whether its literals are strings.</summary>
    public bool IsString => Scalar == Scalar.String;

    /// <summary>What stands behind the digits of a literal.</summary>
    public string LiteralSuffix { get; init; } = "";

    /// <summary>Whether paths take the value as it is.</summary>
    public bool IsTakenByPaths { get; init; }

    /// <summary>Whether queries take the value as it is.</summary>
    public bool IsTakenByQueries { get; init; }

    /// <summary>What it needs of the fixed part.</summary>
    public ClientFeature Feature { get; init; }

    /// <summary>For reference types: the expression that stands in for a value that is not there.</summary>
    public string? StandIn { get; init; }

    /// <summary>How two are compared.</summary>
    public ScalarEquality Equality { get; init; } = ScalarEquality.Values;
}

/// <summary>How two scalars are compared.</summary>
internal enum ScalarEquality
{
    /// <summary>By <c>==</c>.</summary>
    Operator,

    /// <summary>By their type's own equality.</summary>
    Values,

    /// <summary>Byte by byte.</summary>
    Bytes,
}
