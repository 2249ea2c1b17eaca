using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

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

    /// <summary>The words of a header's name, each of which begins with a capital in the name of its property.</summary>
    public static string[] WordsOfHeader(string name) => name.Split(['-'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether two names of a header give one name of a property.</summary>
    public static bool AreOneHeader(string one, string other) =>
        WordsOfHeader(one).Select(Raised).SequenceEqual(WordsOfHeader(other).Select(Raised));

    /// <summary>Whether two names of a document give one name of a parameter.</summary>
    public static bool AreOneParameter(string one, string other) => Camel(one) == Camel(other);

    /// <summary>What a document calls something, as C# writes the names of types and members: the first letter is raised.</summary>
    public static string Pascal(string text)
    {
        string legal = LegalName.Of(text);
        char first = char.ToUpperInvariant(legal[0]);
        return first == legal[0] ? legal : first + legal.Substring(1);
    }

    /// <summary>
    /// What a document calls something, as C# writes the names of parameters: without what stands between words, each word but the first
    /// with a capital. What no name can have at its start is still there.
    /// </summary>
    public static string Camel(string text)
    {
        StringBuilder name = new(text.Length);
        int first = 0; // the length of the first word
        bool isBetween = false;
        foreach (char unit in text)
        {
            if (!char.IsLetterOrDigit(unit))
            {
                isBetween = name.Length > 0;
                continue;
            }
            if (isBetween && first == 0)
                first = name.Length;
            // Two numbers stay apart.
            if (isBetween && char.IsDigit(unit) && char.IsDigit(name[name.Length - 1]))
                name.Append('_');
            name.Append(isBetween ? char.ToUpperInvariant(unit) : unit);
            isBetween = false;
        }
        if (name.Length == 0)
            return text;
        Lower(name, first == 0 ? name.Length : first);
        return name.ToString();
    }

    // The last capital of several begins the next word: BIMModel is bimModel.
    private static void Lower(StringBuilder name, int length)
    {
        for (int i = 0; i < length && char.IsUpper(name[i]); i++)
        {
            bool isOfNext = i > 0 && i + 1 < length && char.IsLower(name[i + 1]);
            if (isOfNext)
                return;
            name[i] = char.ToLowerInvariant(name[i]);
        }
    }

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

    private static string Raised(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
