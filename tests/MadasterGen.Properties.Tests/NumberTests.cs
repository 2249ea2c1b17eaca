using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Madaster;
using MadasterGen.Properties.Tests.Samples;

namespace MadasterGen.Properties.Tests;

/// <summary>The short way between numbers and texts ends where the framework's own way does.</summary>
public class NumberTests
{
    private const int Cases = 50_000;

    [Fact]
    public void Numbers_are_read_as_the_framework_reads_them() =>
        PropertyRun.Check(Texts(), Cases, text =>
        {
            double expected = JsonSerializer.Deserialize<double>(text);
            double number = MadasterBody.Parse<double>(Encoding.UTF8.GetBytes(text), MadasterJson.ReadDouble);
            Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(number));
        });

    [Fact]
    public void Numbers_are_written_as_the_framework_writes_them() =>
        PropertyRun.Check(Texts(), Cases, text =>
        {
            double number = double.Parse(text, CultureInfo.InvariantCulture);
            Assert.Equal(JsonSerializer.Serialize(number), MadasterJson.TextOf(number, static (writer, value, _) => MadasterJson.WriteNumberValue(writer, value)));
        });

    private static FsCheck.Arbitrary<string> Texts() =>
        Gen.Choose(0, int.MaxValue).Select(seed => SampleValues.DoubleText(new Random(seed))).ToArbitrary();
}
