namespace Madaster;

// Most numbers of an API are short decimals: measures, shares, prices. For those the way between text and double is one
// division; all others, and other frameworks, take the framework's way.
internal static partial class MadasterJson
{
#if NET
    // Up to here a whole number is a double without rounding, and so is every power of ten that is used below: one division of
    // the two is rounded once, to the nearest double (IEEE 754), which is what reading a decimal asks for (Clinger 1990).
    private const int ExactDigits = 15;

    private const double ExactLimit = 1e15;

    private static global::System.ReadOnlySpan<double> PowersOfTen => new double[]
    {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    };
#endif

    internal static double ReadDouble(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType == global::System.Text.Json.JsonTokenType.Number)
        {
#if NET
            if (!reader.HasValueSequence && TryReadShortDecimal(reader.ValueSpan, out double number))
                return number;
#endif
            if (reader.TryGetDouble(out double value) && !double.IsInfinity(value))
                return value;
        }
        throw WrongKind(ref reader, "a number within the range of double");
    }

    internal static void WriteNumber(
        global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonEncodedText name, double value)
    {
#if NET
        if (TryGetShortDecimal(value, out decimal number))
        {
            writer.WriteNumber(name, number);
            return;
        }
#endif
        writer.WriteNumber(name, value);
    }

    internal static void WriteNumberValue(global::System.Text.Json.Utf8JsonWriter writer, double value)
    {
#if NET
        if (TryGetShortDecimal(value, out decimal number))
        {
            writer.WriteNumberValue(number);
            return;
        }
#endif
        writer.WriteNumberValue(value);
    }

#if NET
    /// <summary>Reads a number of JSON that has at most 15 digits and no exponent.</summary>
    private static bool TryReadShortDecimal(global::System.ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        // A sign and a point beside the digits.
        if (text.Length > ExactDigits + 2)
            return false;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        bool isNegative = text[0] == (byte)'-';
        for (int i = isNegative ? 1 : 0; i < text.Length; i++)
        {
            uint digit = text[i] - (uint)'0';
            if (digit <= 9)
            {
                digits = digits * 10 + digit;
                count++;
            }
            else if (text[i] == (byte)'.')
            {
                decimals = text.Length - i - 1;
            }
            else
            {
                return false;
            }
        }
        if (count > ExactDigits)
            return false;
        value = decimals < 0 ? digits : digits / PowersOfTen[decimals];
        if (isNegative)
            value = -value;
        return true;
    }

    /// <summary>
    /// The decimal with at most three decimals that a double stands for, if there is one: no two decimals of at most 15 digits
    /// are the same double, so it is also the shortest text that reads back as the double, which the framework would write.
    /// </summary>
    private static bool TryGetShortDecimal(double value, out decimal number)
    {
        const int Decimals = 3;
        double scaled = global::System.Math.Round(value * 1000);
        number = default;
        // The text of minus zero has its sign, which a decimal's has not; not a number compares false.
        if (!(global::System.Math.Abs(scaled) < ExactLimit) || scaled / 1000 != value || scaled == 0)
            return false;
        long digits = (long)global::System.Math.Abs(scaled);
        byte decimals = Decimals;
        while (decimals > 0)
        {
            long shorter = digits / 10;
            if (shorter * 10 != digits)
                break;
            digits = shorter;
            decimals--;
        }
        number = new decimal((int)digits, (int)(digits >> 32), 0, scaled < 0, decimals);
        return true;
    }
#endif
}
