using System.Globalization;
using System.Text;

namespace MadasterGen.Properties.Tests.Samples;

/// <summary>Random values, with those at the edges more often than chance would have them.</summary>
internal static class SampleValues
{
    private static readonly string[] s_doubles =
    [
        "0", "-0", "0.0", "-0.0", "0e0", "-0E-5", "1e0", "1E+2", "1e005", "1.0e-07", "12.345", "0.1", "0.001", "0.0005", "1.2345", "-12.5",
        "5e-324", "4.9406564584124654e-324", "2.4703282292062328e-324", "2.2250738585072011e-308", "2.2250738585072014e-308",
        "1.7976931348623157e308", "-1.7976931348623157E+308", "9007199254740991", "9007199254740993", "999999999999999", "9999999999999999",
        "99999999999999.9", "123456789012345", "1234567890123456", "0.123456789012345", "0.1234567890123456", "1.00000000000000000000000000001",
        "9007199254740992.5", "100000000000000000000000", "0.000000000000000000000000000001", "179769313486231570e291", "1e-400", "1e22", "1e23",
        "9.5367431640625e-7", "0.30000000000000004", "72057594037927945", "4503599627370496.5", "8.41e21", "2.2250738585072012e-308",
    ];

    private static readonly string[] s_int32 = ["0", "-0", "1", "-1", "2147483647", "-2147483648", "2147483646", "65536", "-32769"];

    private static readonly string[] s_int64 =
        ["0", "-0", "1", "-1", "9223372036854775807", "-9223372036854775808", "9007199254740993", "-9007199254740993", "2147483648", "4294967296"];

    private static readonly string[] s_uris =
    [
        "https://example.com/a%20b?c=d&e=%C3%A9#f", "/relative/path", "", "?q=1", "mailto:a@example.com", "https://bücher.example/straße",
        "https://example.com/a b", "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e", "file.pdf", "HTTPS://EXAMPLE.com:443/../x",
    ];

    private static readonly string[] s_fractions = ["", ".1", ".12", ".123", ".1234567", ".0000001", ".9999999", ".10", ".000"];

    private static readonly string[] s_offsets = ["", "Z", "+00:00", "-00:00", "+01:00", "-11:30", "+14:00", "-14:00", "+05:45"];

    public static T Among<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>The text of a number within the range of double.</summary>
    public static string DoubleText(Random random) => random.Next(6) switch
    {
        0 or 1 => random.Among(s_doubles),
        2 => AnyDouble(random).ToString("R", CultureInfo.InvariantCulture),
        3 => ShortDecimal(random),
        4 => random.Next(-1_000_000, 1_000_000).ToString(CultureInfo.InvariantCulture),
        _ => LongDecimal(random),
    };

    public static double Double(Random random) => double.Parse(DoubleText(random), CultureInfo.InvariantCulture);

    public static string Int32Text(Random random) =>
        random.Next(2) == 0 ? random.Among(s_int32) : random.Next(int.MinValue, int.MaxValue).ToString(CultureInfo.InvariantCulture);

    public static string Int64Text(Random random) =>
        random.Next(2) == 0 ? random.Among(s_int64) : random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture);

    public static string Uri(Random random) => random.Among(s_uris);

    public static Guid Guid(Random random)
    {
        byte[] bytes = new byte[16];
        if (random.Next(8) > 0)
            random.NextBytes(bytes);
        return new(bytes);
    }

    public static string GuidText(Random random) =>
        random.Next(3) == 0 ? Guid(random).ToString().ToUpperInvariant() : Guid(random).ToString();

    /// <summary>A date and time as RFC 3339 and ISO 8601 have them, with and without an offset.</summary>
    public static string DateTimeText(Random random) => random.Next(10) switch
    {
        0 => "0001-01-01T00:00:00" + random.Among(["", "Z"]),
        1 => "9999-12-31T23:59:59.9999999" + random.Among(["", "Z"]),
        _ => DateTime(random).ToString(random.Next(8) == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) is { } text
            ? text + (text.Length > 16 ? random.Among(s_fractions) : "") + random.Among(s_offsets)
            : "",
    };

    public static DateTimeOffset DateTimeOffset(Random random)
    {
        DateTime time = DateTime(random).AddTicks(random.Next(3) * random.NextInt64(TimeSpan.TicksPerSecond));
        return new(System.DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.FromMinutes(random.Next(2) * random.Next(-14 * 60, 14 * 60 + 1)));
    }

    /// <summary>A text of whole characters, mostly short, now and then longer than a small buffer.</summary>
    public static string Text(Random random)
    {
        StringBuilder text = new();
        int length = random.Next(20) == 0 ? random.Next(200, 400) : random.Next(12);
        bool isAscii = random.Next(2) == 0;
        for (int i = 0; i < length; i++)
            text.Append(isAscii ? ((char)random.Next(' ', 127)).ToString() : AnyRune(random).ToString());
        return text.ToString();
    }

    private static DateTime DateTime(Random random) => new DateTime(1900, 1, 1).AddSeconds(random.NextInt64(7_000_000_000));

    private static double AnyDouble(Random random)
    {
        double value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
        return double.IsFinite(value) ? value : AnyDouble(random);
    }

    private static string ShortDecimal(Random random) =>
        $"{(random.Next(3) == 0 ? "-" : "")}{random.Next(10_000)}.{random.Next(1000).ToString("D" + random.Next(1, 4), CultureInfo.InvariantCulture)}";

    // Around the number of digits that a double holds, in front of the point and behind it.
    private static string LongDecimal(Random random)
    {
        string whole = random.Next(3) == 0 ? "0" : random.Next(1, 10) + Digits(random, random.Next(18));
        string decimals = random.Next(4) == 0 ? "" : "." + Digits(random, random.Next(1, 20));
        string exponent = random.Next(4) == 0 ? "e" + random.Among(["", "+", "-"]) + random.Next(200) : "";
        return (random.Next(3) == 0 ? "-" : "") + whole + decimals + exponent;
    }

    private static string Digits(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));

    private static Rune AnyRune(Random random) => random.Next(8) switch
    {
        0 => new(random.Among(['"', '\\', '/', '\b', '\f', '\n', '\r', '\t', '\0', '\u001f', '\u007f', '\'', '<', '&', '+'])),
        1 => new(random.Among(['\u0080', '\u00e9', '\u07ff', '\u0800', '\u2028', '\u2029', '\ufeff', '\ud7ff', '\ue000', '\ufffd', '\uffff'])),
        2 => new(random.Next(0x10000, 0x110000)),
        3 => new(random.Next(0, 0xD800)),
        4 => new(random.Among(['{', '}', '[', ']', ',', ':'])),
        _ => new(random.Next(' ', 127)),
    };
}
