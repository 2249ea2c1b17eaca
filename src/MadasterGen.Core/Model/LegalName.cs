using System.Globalization;
using System.Text;

namespace MadasterGen.Model;

/// <summary>Makes a name of C# of whatever a document calls something, from its own text alone.</summary>
internal static class LegalName
{
    /// <summary>Longer names are cut and get a suffix made from the whole text.</summary>
    private const int MaximumLength = 200;

    /// <summary>A suffix made from a text alone, to tell colliding names apart.</summary>
    public static string Suffix(string text)
    {
        // FNV-1a over UTF-16 units: small, stable across machines and versions of .NET.
        uint hash = 2166136261;
        foreach (char unit in text)
            hash = unchecked((hash ^ unit) * 16777619);
        return "_" + hash.ToString("X8", CultureInfo.InvariantCulture);
    }

    /// <summary>The name: what names cannot have is an underscore.</summary>
    public static string Of(string text)
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
