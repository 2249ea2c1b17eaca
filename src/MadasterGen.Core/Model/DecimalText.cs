using System;
using System.Globalization;

namespace MadasterGen.Model;

/// <summary>
/// Numbers of documents as decimals, whatever their form and size, on every version of .NET alike. One beyond what a decimal holds is the
/// outermost that it holds, on the same side of zero.
/// </summary>
internal static class DecimalText
{
    private const decimal Smallest = 0.0000000000000000000000000001m;
    private const int Hexadecimal = 16;
    private const int Octal = 8;

    /// <summary>The number; null when the text is none in JSON or YAML.</summary>
    public static decimal? Of(string? text)
    {
        if (text is not { Length: > 0 })
            return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && value != 0)
            return value;
        int sign = text[0] == '-' ? -1 : 1;
        string bare = text[0] is '-' or '+' ? text.Substring(1) : text;
        if (bare is ".inf" or ".Inf" or ".INF")
            return sign * decimal.MaxValue;
        if (bare.StartsWith("0x", StringComparison.Ordinal))
            return Whole(bare, Hexadecimal);
        if (bare.StartsWith("0o", StringComparison.Ordinal))
            return Whole(bare, Octal);
        return Magnitude(bare) is { } magnitude ? sign * magnitude : null;
    }

    // Digits, one point among or beside them, and an exponent.
    private static decimal? Magnitude(string text)
    {
        int exponentAt = text.IndexOfAny(['e', 'E']);
        string digits = (exponentAt < 0 ? text : text.Substring(0, exponentAt)).Replace(".", "");
        int points = (exponentAt < 0 ? text.Length : exponentAt) - digits.Length;
        string exponent = exponentAt < 0 ? "0" : text.Substring(exponentAt + 1);
        string power = exponent.Length > 1 && exponent[0] is '+' or '-' ? exponent.Substring(1) : exponent;
        if (points > 1 || !AreDigits(digits) || !AreDigits(power))
            return null;
        if (digits.Trim('0').Length == 0)
            return 0;
        // What TryParse did not read is too large or too small, and without an exponent the fraction alone can be too long.
        bool isSmall = exponent[0] == '-' || (exponentAt < 0 && text.TrimStart('0').StartsWith(".", StringComparison.Ordinal));
        return isSmall ? Smallest : decimal.MaxValue;
    }

    private static decimal? Whole(string text, int radix)
    {
        decimal value = 0;
        for (int i = 2; i < text.Length; i++)
        {
            int digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(text[i]));
            if (digit < 0 || digit >= radix)
                return null;
            if (value > (decimal.MaxValue - digit) / radix)
                return decimal.MaxValue;
            value = value * radix + digit;
        }
        return text.Length > 2 ? value : null;
    }

    private static bool AreDigits(string text)
    {
        foreach (char unit in text)
        {
            if (unit is < '0' or > '9')
                return false;
        }
        return text.Length > 0;
    }
}
