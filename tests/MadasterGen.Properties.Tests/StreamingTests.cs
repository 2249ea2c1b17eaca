using System.Text;
using FsCheck.Fluent;
using MadasterGen.Properties.Tests.Generated;
using MadasterGen.Properties.Tests.Samples;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests;

/// <summary>Answers that come in pieces hold what they hold as a whole, wherever the network cuts.</summary>
public class StreamingTests
{
    // An answer may begin with a byte order mark.
    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    [Theory]
    [MemberData(nameof(SchemaCase.Names), MemberType = typeof(SchemaCase))]
    public void An_array_that_is_cut_at_any_byte_gives_the_same_elements(string version, string name)
    {
        SchemaCase schema = SchemaCase.Find(version, name);
        GeneratedJson json = GeneratedJson.Of(schema.Type);
        PropertyRun.Check(Short(Sample.ArrayOf(schema, 3)), 6, sample =>
        {
            string[] expected = [.. json.ReadArray(sample.Json).Select(element => TextOf(json, element))];
            foreach (CutStream stream in Cuts(sample.Json))
                Assert.Equal(expected, json.EnumerateAsync(stream).GetAwaiter().GetResult().Select(element => TextOf(json, element)));
        });
    }

    [Theory]
    [MemberData(nameof(SchemaCase.Names), MemberType = typeof(SchemaCase))]
    public void An_answer_that_is_cut_at_any_byte_gives_the_same_value(string version, string name)
    {
        SchemaCase schema = SchemaCase.Find(version, name);
        GeneratedJson json = GeneratedJson.Of(schema.Type);
        PropertyRun.Check(Short(Sample.Of(schema)), 6, sample =>
        {
            string expected = TextOf(json, json.Read(sample.Json));
            foreach (CutStream stream in Cuts(sample.Json))
                Assert.Equal(expected, TextOf(json, json.GetAsync(stream).GetAwaiter().GetResult()));
        });
    }

    // The buffer begins with 32 KB: here elements lie across its end, and some are larger.
    [Theory]
    [InlineData("v3.0", "BuildingFileElementResponse")]
    [InlineData("v4.0", "CommodityBase")]
    [InlineData("v4.0", "FolderInfo")]
    public void An_array_that_is_larger_than_the_buffer_gives_the_same_elements_in_pieces_of_any_length(string version, string name)
    {
        SchemaCase schema = SchemaCase.Find(version, name);
        GeneratedJson json = GeneratedJson.Of(schema.Type);
        PropertyRun.Check(Sample.ArrayOf(schema, 200), 15, sample =>
        {
            byte[] padded = WithLargeElement(sample.Json, 40_000);
            string[] expected = [.. json.ReadArray(padded).Select(element => TextOf(json, element))];
            foreach (int longest in new[] { 7, 1_000, 50_000 })
            {
                Random random = new(padded.Length + longest);
                CutStream stream = new(padded, _ => random.Next(1, longest));
                Assert.Equal(expected, json.EnumerateAsync(stream).GetAwaiter().GetResult().Select(element => TextOf(json, element)));
            }
        });
    }

    private static IEnumerable<CutStream> Cuts(byte[] json)
    {
        for (int cut = 0; cut <= json.Length; cut++)
            yield return CutStream.At(json, cut);
        yield return new(json, _ => 1);
        yield return new([.. s_mark, .. json], _ => 1);
    }

    // Every cut is a call: a few hundred bytes are enough for every kind of token to be cut.
    private static FsCheck.Arbitrary<Sample> Short(FsCheck.Arbitrary<Sample> samples) => samples.Filter(sample => sample.Json.Length < 400);

    private static byte[] WithLargeElement(byte[] array, int length)
    {
        string text = Encoding.UTF8.GetString(array);
        int start = text.IndexOf('[') + 1;
        string element = $$"""{"commodityType":"x","later":"{{new string('}', length)}}"}""";
        bool isEmpty = text[start..].Trim() == "]";
        return Encoding.UTF8.GetBytes(text.Insert(start, isEmpty ? element : element + ","));
    }

    private static string TextOf(GeneratedJson json, object value) => $"{value.GetType().Name} {Encoding.UTF8.GetString(json.Write(value))}";
}
