using System.Text;
using System.Text.Json;
using Madaster;

namespace MadasterGen.Templates.Tests.Json;

/// <summary>What a response holds and no property has a place for.</summary>
public class UnknownMemberTests
{
    [Theory]
    [InlineData("""{"a":1,"b":2,"a":3}""", """{"a":3,"b":2}""")]
    [InlineData("""{"a":1,"\u0061":null}""", """{"a":null}""")]
    [InlineData("""{"a":1,"A":2}""", """{"a":1,"A":2}""")]
    public void The_last_of_several_members_with_one_name_is_written_back_and_once(string json, string written) =>
        Assert.Equal(written, Again(json));

    [Theory]
    [InlineData("""{"a":1,"a":2}""", """{"a":1,"a":2}""", true)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""", true)]
    [InlineData("""{"a":1,"a":2}""", """{"a":1}""", false)]
    [InlineData("""{"a":1,"a":1}""", """{"a":1,"b":1}""", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", false)]
    [InlineData("""{"a":{"b":[{"c":1,"c":2}]}}""", """{"a":{"b":[{"c":2}]}}""", true)]
    public void The_last_of_several_members_with_one_name_is_the_one_that_is_compared(string left, string right, bool expected)
    {
        JsonElement first = JsonDocument.Parse(left).RootElement;
        JsonElement second = JsonDocument.Parse(right).RootElement;

        Assert.Equal(expected, MadasterEquality.Elements(first, second));
        Assert.Equal(expected, MadasterEquality.Elements(second, first));
    }

    private static string Again(string json)
    {
        MadasterUnknownMembers? members = null;
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        while (MadasterJson.ReadMember(ref reader, out ReadOnlySpan<byte> name))
            MadasterUnknownMembers.Keep(ref members, -1, name, ref reader);
        using MemoryStream written = new();
        using (Utf8JsonWriter writer = new(written))
        {
            writer.WriteStartObject();
            members!.WriteTo(writer, default);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
