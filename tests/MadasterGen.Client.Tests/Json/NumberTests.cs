using System.Text.Json;
using Crafted.Formats;
using MadasterGen.Client.Tests.Types;

namespace MadasterGen.Client.Tests.Json;

/// <summary>Numbers, and texts of a fixed form.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("""{"int32":2147483647}""")]
    [InlineData("""{"int32":-2147483648}""")]
    [InlineData("""{"int64":9223372036854775807}""")]
    [InlineData("""{"int64":-9223372036854775808}""")]
    [InlineData("""{"double":1.7976931348623157E+308}""")]
    [InlineData("""{"double":5E-324}""")]
    [InlineData("""{"double":0.1}""")]
    [InlineData("""{"float":3.4028235E+38}""")]
    [InlineData("""{"decimal":79228162514264337593543950335}""")]
    [InlineData("""{"decimal":0.1000}""")]
    public void Numbers_at_the_limits_go_round(string json)
    {
        Assert.Equal(json, Wire.RoundTrip<Values>(json));
    }

    [Theory]
    [InlineData("""{"int32":3.0}""", 3)]
    [InlineData("""{"int32":3e2}""", 300)]
    [InlineData("""{"int32":-0}""", 0)]
    [InlineData("""{"int32":2.50E1}""", 25)]
    public void A_whole_number_may_be_written_with_a_point_or_an_exponent(string json, int expected)
    {
        Assert.Equal(expected, Wire.Read<Values>(json).Int32);
        Assert.Equal(expected, Wire.Read<Values>(json.Replace("int32", "int64", StringComparison.Ordinal)).Int64);
    }

    [Theory]
    [InlineData("""{"int32":2147483648}""")]
    [InlineData("""{"int32":1.5}""")]
    [InlineData("""{"int32":1e99}""")]
    [InlineData("""{"int64":9223372036854775808}""")]
    [InlineData("""{"decimal":1e99}""")]
    [InlineData("""{"double":1e999}""")]
    [InlineData("""{"float":1e39}""")]
    [InlineData("""{"double":"1"}""")]
    [InlineData("""{"double":NaN}""")]
    [InlineData("""{"boolean":"true"}""")]
    [InlineData("""{"boolean":1}""")]
    [InlineData("""{"uuid":"not one"}""")]
    [InlineData("""{"byte":"%%%"}""")]
    public void What_does_not_fit_is_refused_rather_than_changed(string json)
    {
        Assert.Throws<JsonException>(() => Wire.Read<Values>(json));
    }

    [Theory]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("0F8FAD5B-D9CB-469F-A165-70867728950E")]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    [InlineData("{0f8fad5b-d9cb-469f-a165-70867728950e}")]
    [InlineData("\\u0030f8fad5b-d9cb-469f-a165-70867728950e")]
    public void A_UUID_is_read_in_every_usual_form(string text)
    {
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), Wire.Read<Values>($$"""{"uuid":"{{text}}"}""").Uuid);
    }

    [Fact]
    public void Bytes_are_base64()
    {
        const string Json = """{"byte":"AAEC/w==","byteList":["","/w=="]}""";

        Assert.Equal([0, 1, 2, 255], Wire.Read<Values>(Json).Byte);
        Assert.Equal(Json, Wire.RoundTrip<Values>(Json));
    }
}
