using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Madaster;

namespace MadasterGen.Templates.Tests.Json;

public class ShortTextTests
{
    [Fact]
    public void A_short_text_that_was_read_before_is_the_same_object() => Assert.Same(Read("\"NL\""), Read("\"NL\""));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\0")]
    [InlineData("ab")]
    [InlineData("aab")]
    [InlineData("abab")]
    [InlineData("abcdefgh")]
    [InlineData("abcdefghi")]
    [InlineData("é")]
    [InlineData("ééé")]
    [InlineData("€")]
    [InlineData("😀")]
    [InlineData("\"\\\n")]
    public void A_text_is_read_as_it_was_written(string text)
    {
        // The second time it may be known.
        Assert.Equal(text, Read(JsonSerializer.Serialize(text)));
        Assert.Equal(text, Read(JsonSerializer.Serialize(text)));
        Assert.Equal(text, Read(JsonSerializer.Serialize(text, Unescaped)));
    }

    [Fact]
    public async Task Texts_that_share_a_place_are_never_taken_for_one_another()
    {
        // Far more texts than places, on several threads at once.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(seed => Task.Run(() =>
        {
            var random = new Random(seed);
            for (int i = 0; i < 100_000; i++)
            {
                string text = string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => (char)('a' + random.Next(3))));
                Assert.Equal(text, MadasterShortStrings.Of(Encoding.UTF8.GetBytes(text)));
            }
        })));
    }

    [Fact]
    public void A_text_that_is_no_UTF8_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Read(new byte[] { (byte)'"', 0xC3, 0x28, (byte)'"' }));

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private static string Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return MadasterJson.ReadString(ref reader);
    }
}
