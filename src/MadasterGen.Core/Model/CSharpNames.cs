using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MadasterGen.Model;

/// <summary>What C# takes for a name, as the compiler says it: a test compares the two, since the tool has no compiler.</summary>
internal static class CSharpNames
{
    private const string Client = "Client";

    private static readonly HashSet<string> s_reserved =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint",
        "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        "__arglist", "__makeref", "__reftype", "__refvalue",
    ];

    /// <summary>
    /// Whether a word is C#'s own wherever it stands. Those that are so only in some places, such as <c>record</c>, are names.
    /// </summary>
    public static bool IsReserved(string word) => s_reserved.Contains(word);

    /// <summary>
    /// Whether two names of a document give one name in C#, where the first letter's case is that of a parameter, whatever it was.
    /// </summary>
    public static bool AreOneParameter(string one, string other) =>
        one.Length > 0 && other.Length > 0
        && char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0])
        && string.CompareOrdinal(one, 1, other, 1, int.MaxValue) == 0;

    /// <summary>Whether a string is a name that needs no <c>@</c>.</summary>
    public static bool IsName(string value) =>
        value.Length > 0 && (value[0] == '_' || IsLetter(value[0])) && value.All(IsPart) && !IsReserved(value);

    /// <summary>
    /// Whether a string can be the name of one of several clients: its types begin as it does, and none of theirs may begin as those that
    /// all clients share.
    /// </summary>
    public static bool IsClientName(string value) =>
        IsName(value)
        && value.Length > Client.Length
        && value.EndsWith(Client, StringComparison.Ordinal)
        && !value.StartsWith(ClientDefaults.Stem, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a string is a namespace, each part a name.</summary>
    public static bool IsNamespace(string value) => value.Split('.').All(IsName);

    private static bool IsPart(char unit) => IsLetter(unit) || CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool IsLetter(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
}
