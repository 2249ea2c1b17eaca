using MadasterGen.Properties.Tests.Comparing;
using MadasterGen.Properties.Tests.Generated;
using MadasterGen.Properties.Tests.Plain;
using MadasterGen.Properties.Tests.Samples;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests;

/// <summary>Random valid JSON of every schema, read by the generated types and by <c>JsonSerializer</c>.</summary>
public class ReadingTests
{
    [Theory]
    [MemberData(nameof(SchemaCase.Names), MemberType = typeof(SchemaCase))]
    public void Generated_types_and_plain_classes_read_the_same(string version, string name) =>
        PropertyRun.Check(Sample.Of(SchemaCase.Find(version, name)), 200, sample =>
        {
            Shape shape = sample.Schema.Shape;
            object generated = GeneratedJson.Of(sample.Schema.Type).Read(sample.Json);
            object plain = PlainJson.Read(shape, sample.Json);
            ValueComparison.Compare(shape, generated, plain);
        });

    [Theory]
    [MemberData(nameof(SchemaCase.Names), MemberType = typeof(SchemaCase))]
    public void What_was_read_is_written_back_whole(string version, string name) =>
        PropertyRun.Check(Sample.Of(SchemaCase.Find(version, name)), 200, sample =>
        {
            Shape shape = sample.Schema.Shape;
            GeneratedJson json = GeneratedJson.Of(sample.Schema.Type);
            object value = json.Read(sample.Json);
            byte[] written = json.Write(value);
            JsonComparison.Strict.Compare(shape, sample.Json, written);
            JsonComparison.Plain.Compare(shape, sample.Json, PlainJson.Write(shape, PlainJson.Read(shape, sample.Json)));

            object again = json.Read(written);
            Assert.Equal(value, again);
            Assert.Equal(value.GetHashCode(), again.GetHashCode());
            Assert.Equal(written, json.Write(again));
        });
}
