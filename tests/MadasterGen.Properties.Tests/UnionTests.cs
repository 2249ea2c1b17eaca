using System.Reflection;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using MadasterGen.Properties.Tests.Comparing;
using MadasterGen.Properties.Tests.Generated;
using MadasterGen.Properties.Tests.Samples;

namespace MadasterGen.Properties.Tests;

/// <summary>Random JSON, read by every union: whatever it is, nothing of it is lost and nothing throws.</summary>
public class UnionTests
{
    public static TheoryData<string> Types => [.. Unions.Select(type => type.Name)];

    private static IEnumerable<Type> Unions => Assembly.GetExecutingAssembly().GetTypes()
        .Where(type => type.Namespace == "Unions" && type.IsValueType && type.GetMethod("Match") is not null);

    [Fact]
    public void There_are_unions() => Assert.True(Unions.Count() >= 20);

    [Theory]
    [MemberData(nameof(Types))]
    public void Json_of_any_kind_is_read_and_written_back_whole(string name)
    {
        GeneratedJson json = GeneratedJson.Of(Unions.Single(type => type.Name == name));
        PropertyRun.Check(Gen.Choose(0, int.MaxValue).ToArbitrary(), 400, seed =>
        {
            string text = new UnionSampleMaker(new Random(seed)).Make();
            try
            {
                object value = json.Read(Encoding.UTF8.GetBytes(text));
                byte[] written = json.Write(value);
                using JsonDocument expected = JsonDocument.Parse(text);
                using JsonDocument actual = JsonDocument.Parse(written);
                Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), Encoding.UTF8.GetString(written));

                object again = json.Read(written);
                Assert.Equal(value, again);
                Assert.Equal(value.GetHashCode(), again.GetHashCode());
                Assert.Equal(written, json.Write(again));
            }
            catch (Exception error)
            {
                throw new Disagreement(text, error.Message);
            }
        });
    }
}
