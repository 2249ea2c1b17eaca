using System.Globalization;
using System.Text;
using System.Text.Json;
using Madaster;

namespace MadasterGen.Templates.Tests.Json;

/// <summary>The short way between text and double gives what the framework gives, bit by bit and byte by byte.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("0.0")]
    [InlineData("-0.000")]
    [InlineData("0.1")]
    [InlineData("-0.3")]
    [InlineData("999999999999999")]
    [InlineData("-999999999999999")]
    [InlineData("0.00000000000001")]
    [InlineData("12345678.9012345")]
    [InlineData("9007199254740993")]
    [InlineData("12345678901234567")]
    [InlineData("0.1234567890123456789")]
    [InlineData("1e3")]
    [InlineData("1.5E-7")]
    [InlineData("4.9e-324")]
    [InlineData("1.7976931348623157e308")]
    public void A_number_is_read_as_the_framework_reads_it(string text) => AssertReadAsTheFrameworkReads(text);

    [Fact]
    public void Any_short_decimal_is_read_as_the_framework_reads_it()
    {
        var random = new Random(1);
        for (int i = 0; i < 200_000; i++)
        {
            string digits = random.NextInt64(100_000_000_000_000_000, 1_000_000_000_000_000_000).ToString(CultureInfo.InvariantCulture)[..random.Next(1, 18)];
            int point = random.Next(digits.Length + 1);
            string whole = digits[..point].TrimStart('0') is { Length: > 0 } some ? some : "0";
            string text = (random.Next(2) == 0 ? "-" : "") + whole + (point < digits.Length ? "." + digits[point..] : "");
            AssertReadAsTheFrameworkReads(text);
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1)]
    [InlineData(0.30000000000000004)]
    [InlineData(0.001)]
    [InlineData(0.0001)]
    [InlineData(0.00001)]
    [InlineData(-12.34)]
    [InlineData(100)]
    [InlineData(1e11)]
    [InlineData(999999999999.999)]
    [InlineData(1e12)]
    [InlineData(1e15)]
    [InlineData(1e16)]
    [InlineData(123456789012345680)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    public void A_number_is_written_as_the_framework_writes_it(double value) => AssertWrittenAsTheFrameworkWrites(value);

    [Fact]
    public void Any_number_is_written_as_the_framework_writes_it()
    {
        var random = new Random(2);
        for (int i = 0; i < 200_000; i++)
        {
            double share = Math.Round(random.NextDouble() * Math.Pow(10, random.Next(16)), random.Next(6));
            AssertWrittenAsTheFrameworkWrites(share);
            AssertWrittenAsTheFrameworkWrites(-Math.BitIncrement(share));
            double any = BitConverter.Int64BitsToDouble(random.NextInt64());
            if (double.IsFinite(any))
                AssertWrittenAsTheFrameworkWrites(any);
        }
    }

    [Fact]
    public void Minus_zero_keeps_its_sign() => AssertWrittenAsTheFrameworkWrites(-0.0);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_JSON_has_no_number_for_is_refused(double value) => Assert.Throws<ArgumentException>(() => Written(value));

    private static void AssertReadAsTheFrameworkReads(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        Utf8JsonReader framework = reader;
        double read = MadasterJson.ReadDouble(ref reader);
        if (BitConverter.DoubleToInt64Bits(framework.GetDouble()) != BitConverter.DoubleToInt64Bits(read))
            Assert.Fail($"{text} is read as {read:R}");
    }

    private static void AssertWrittenAsTheFrameworkWrites(double value)
    {
        string expected = JsonSerializer.Serialize(value);
        Assert.Equal($$"""[{{expected}},{"a":{{expected}}}]""", Written(value));
    }

    private static string Written(double value)
    {
        using var buffer = new MadasterBufferWriter();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartArray();
        MadasterJson.WriteNumberValue(writer, value);
        writer.WriteStartObject();
        MadasterJson.WriteNumber(writer, JsonEncodedText.Encode("a"), value);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenMemory.Span);
    }
}
