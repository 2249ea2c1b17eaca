using System.Text.Json;
using Crafted.Formats;
using MadasterGen.Client.Tests.Types;

namespace MadasterGen.Client.Tests.Json;

/// <summary>Dates and times.</summary>
public class DateTests
{
    [Theory]
    [InlineData("2024-02-29T12:00:00")]
    [InlineData("2024-02-29T12:00:00.000")]
    [InlineData("2024-02-29T12:00")]
    [InlineData("2024-02-29 12:00:00")]
    [InlineData("2024-02-29T12:00:00Z")]
    [InlineData("2024-02-29T14:00:00+02:00")]
    [InlineData("2024-02-29T12:00:00\\u005a")]
    [InlineData("2024-02-29 12:00")]
    [InlineData("2024-02-29 12:00:00.5Z", 500)]
    [InlineData("2024-02-29 14:00:00+02:00")]
    [InlineData("2024-02-29T14:00+0200")]
    [InlineData("2024-02-29T14:00:00+02")]
    [InlineData("2024-02-29t12:00:00z")]
    public void A_date_time_without_offset_is_UTC(string text, int milliseconds = 0)
    {
        DateTimeOffset read = Wire.Read<Values>($$"""{"dateTime":"{{text}}"}""").DateTime;

        Assert.Equal(new DateTime(2024, 2, 29, 12, 0, 0, milliseconds, DateTimeKind.Utc), read.UtcDateTime);
        if (!text.Contains('+', StringComparison.Ordinal))
            Assert.Equal(TimeSpan.Zero, read.Offset);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999")]
    [InlineData("2024-02-29T12:00:00.123456789123")]
    [InlineData("2024-02-29")]
    public void Dates_at_the_limits_are_read(string text)
    {
        DateTimeOffset read = Wire.Read<Values>($$"""{"dateTime":"{{text}}"}""").DateTime;

        Assert.Equal(TimeSpan.Zero, read.Offset);
        Assert.StartsWith(text[..4], read.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void An_offset_is_kept()
    {
        const string Json = """{"dateTime":"2024-02-29T12:00:00.5+05:30"}""";

        Assert.Equal(Json, Wire.RoundTrip<Values>(Json));
    }

    [Fact]
    public void A_date_has_no_time()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), Wire.Read<Values>("""{"date":"2024-02-29"}""").Date);
        Assert.Equal(new DateOnly(2024, 2, 29), Wire.Read<Values>("""{"date":"2024-02-29T00:00:00Z"}""").Date);
        Assert.Equal("""{"date":"0001-01-01"}""", Wire.Write(new Values { Date = default }));
    }

    [Theory]
    [InlineData("""{"date":"29-02-2024"}""")]
    [InlineData("""{"date":""}""")]
    [InlineData("""{"dateTime":"soon"}""")]
    [InlineData("""{"dateTime":"10:30"}""")]
    [InlineData("""{"dateTime":"1/2/2024"}""")]
    [InlineData("""{"dateTime":"29 February 2024"}""")]
    [InlineData("""{"dateTime":""}""")]
    [InlineData("""{"dateTime":1709208000}""")]
    public void What_is_no_date_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => Wire.Read<Values>(json));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "fi-FI", "tr-TR", "ar-SA", "th-TH" })
            {
                System.Globalization.CultureInfo.CurrentCulture = new(culture);
                const string Json = """{"date":"2024-02-29","dateTime":"2024-02-29T12:00:00.5+05:30","float":1.5,"double":-0.5,"decimal":0.1}""";
                Assert.Equal(Json, Wire.RoundTrip<Values>(Json));
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
