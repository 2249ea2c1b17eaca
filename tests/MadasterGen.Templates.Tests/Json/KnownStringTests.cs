using System.Text;
using System.Text.Json;
using Madaster;

namespace MadasterGen.Templates.Tests.Json;

public class KnownStringTests
{
    private static readonly string[] s_few = { "a", "", "é", "\"\\\n" };
    private static readonly string[] s_many = Enumerable.Range(0, 40).Select(i => "value " + i).ToArray();

    public static TheoryData<string[]> Both => new() { s_few, s_many };

    [Theory]
    [MemberData(nameof(Both))]
    public void What_is_known_is_read_as_the_string_that_is_there(string[] strings)
    {
        MadasterKnownStrings known = new(strings);

        // The serializer escapes what is no ASCII.
        Assert.All(strings, one => Assert.Same(one, Read(known, JsonSerializer.Serialize(one))));
        Assert.All(strings.Index(), one => Assert.Equal(one.Index + 1, known.NumberOf(new string(one.Item.AsSpan()))));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void What_is_not_known_is_read_as_it_is(string[] strings)
    {
        MadasterKnownStrings known = new(strings);

        Assert.Equal("A", Read(known, "\"A\""));
        Assert.Equal("ü", Read(known, "\"\\u00fc\""));
        Assert.Equal(0, known.NumberOf("A"));
        Assert.Throws<JsonException>(() => Read(known, "1"));
    }

    private static string Read(MadasterKnownStrings known, string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return known.Read(ref reader);
    }
}
