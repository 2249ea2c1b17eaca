using System;
using MadasterGen.Model;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Which case JSON is. What no test takes is of a kind that the document does not know.</summary>
internal sealed record UnionReading
{
    /// <summary>The tests of a string, in order.</summary>
    public EquatableArray<StringTest> Strings { get; init; }

    /// <summary>The tests of a number, in order.</summary>
    public EquatableArray<NumberTest> Numbers { get; init; }

    /// <summary>The case that <c>true</c> and <c>false</c> are.</summary>
    public int? Boolean { get; init; }

    /// <summary>The tests of an array, in order.</summary>
    public EquatableArray<ArrayTest> Arrays { get; init; }

    /// <summary>The cases that objects are.</summary>
    public EquatableArray<ObjectTest> Objects { get; init; }

    /// <summary>The number, in <see cref="Objects"/>, of what all other objects are; null when they are of no known kind.</summary>
    public int? Default { get; init; }

    /// <summary>The property whose value alone tells objects apart; null when there is none.</summary>
    public string? Discriminator { get; init; }
}

/// <summary>Whether a string is of a case.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="Recognizer">The method of <c>MadasterUnions</c> that knows its form; null for any.</param>
/// <param name="IsKnown">Whether it must be one of the values of the case's enum.</param>
internal sealed record StringTest(int Case, string? Recognizer, bool IsKnown);

/// <summary>Whether a number is of a case.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="IsKnown">Whether it must be one of the values of the case's enum.</param>
internal sealed record NumberTest(int Case, bool IsKnown);

/// <summary>Whether an array is of a case.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="Elements">The kinds that its first element can be.</param>
internal sealed record ArrayTest(int Case, JsonKinds Elements);

/// <summary>Whether an object is of a case.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="IsMap">Whether its members have any name.</param>
/// <param name="IsClosed">Whether it has no members but those that are listed.</param>
/// <param name="Members">What is known of its members, as far as that tells it from other cases.</param>
internal sealed record ObjectTest(int Case, bool IsMap, bool IsClosed, EquatableArray<MemberTest> Members);

/// <summary>A member of a case.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Kinds">What it can be besides <c>null</c>.</param>
/// <param name="Values">The strings, or the JSON of other values, that it can be; empty when it can be any.</param>
internal sealed record MemberTest(string Name, bool IsRequired, JsonKinds Kinds, EquatableArray<string> Values);

/// <summary>Kinds of JSON. The generated tables hold them as numbers.</summary>
[Flags]
internal enum JsonKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A string.</summary>
    String = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 4,

    /// <summary>An array.</summary>
    Array = 8,

    /// <summary>An object.</summary>
    Object = 16,

    /// <summary>Anything.</summary>
    Any = 31,
}
