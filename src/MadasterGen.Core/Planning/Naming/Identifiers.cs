using System.Collections.Generic;
using System.Globalization;
using System.Text;
using MadasterGen.Model;

namespace MadasterGen.Planning.Naming;

/// <summary>
/// Turns texts of a document into C# identifiers. A name depends on its own text alone: the first letter is raised and
/// nothing else is changed, except that what C# does not allow becomes an underscore.
/// </summary>
internal static class Identifiers
{
    /// <summary>Longer names are cut and get a suffix made from the whole text.</summary>
    private const int MaximumLength = 200;

    // Words that are reserved only in some places, or that the compiler warns about as names of types.
    private static readonly HashSet<string> s_contextual =
        ["await", "file", "record", "required", "scoped", "var", "where", "yield", "field", "value"];

    /// <summary>The name of a type or a member.</summary>
    public static string Pascal(string text)
    {
        string legal = Legal(text);
        char first = char.ToUpperInvariant(legal[0]);
        return first == legal[0] ? legal : first + legal.Substring(1);
    }

    /// <summary>
    /// The name of a parameter as C# writes them, <c>acceptLanguage</c> for <c>accept-language</c> and <c>id</c> for <c>ID</c>; a keyword
    /// gets an <c>@</c>.
    /// </summary>
    public static string Camel(string text) => Escape(Legal(CSharpNames.Camel(text)));

    /// <summary>Puts an <c>@</c> before a word that C# would read as its own.</summary>
    public static string Escape(string identifier) =>
        CSharpNames.IsReserved(identifier) || s_contextual.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>A suffix made from a text alone, to tell colliding names apart.</summary>
    public static string Suffix(string text)
    {
        // FNV-1a over UTF-16 units: small, stable across machines and versions of .NET.
        uint hash = 2166136261;
        foreach (char unit in text)
            hash = unchecked((hash ^ unit) * 16777619);
        return "_" + hash.ToString("X8", CultureInfo.InvariantCulture);
    }

    private static string Legal(string text)
    {
        // Nearly every text is a name already.
        if (text.Length is > 0 and <= MaximumLength && IsStart(text[0]) && AreParts(text))
            return text;
        StringBuilder name = new(text.Length + 1);
        foreach (char unit in text)
            name.Append(IsPart(unit) ? unit : '_');
        if (name.Length == 0)
            return "Empty";
        if (!IsStart(name[0]))
            name.Insert(0, '_');
        if (name.Length > MaximumLength)
        {
            name.Length = MaximumLength;
            name.Append(Suffix(text));
        }
        return name.ToString();
    }

    private static bool AreParts(string text)
    {
        foreach (char unit in text)
        {
            if (!IsPart(unit))
                return false;
        }
        return true;
    }

    private static bool IsStart(char unit) => unit == '_' || (IsLetter(unit) && !char.IsSurrogate(unit));

    private static bool IsPart(char unit) =>
        unit is '_' or (>= '0' and <= '9')
        || IsLetter(unit)
        || CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.DecimalDigitNumber;

    // ASCII and the plain letters of other scripts. Combining marks and formatting characters are left out although C#
    // allows them: the compiler drops the latter when it compares names, which would make two names one.
    private static bool IsLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        || CharUnicodeInfo.GetUnicodeCategory(unit)
            is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter;
}
