using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using MadasterGen.Properties.Tests.Comparing;
using MadasterGen.Properties.Tests.Generated;
using MadasterGen.Properties.Tests.Plain;
using MadasterGen.Properties.Tests.Samples;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests;

/// <summary>Random values of every generated type, made as users make them, written and read again.</summary>
public class WritingTests
{
    [Theory]
    [MemberData(nameof(SchemaCase.Names), MemberType = typeof(SchemaCase))]
    public void What_is_written_is_read_back_equal(string version, string name)
    {
        SchemaCase schema = SchemaCase.Find(version, name);
        GeneratedJson json = GeneratedJson.Of(schema.Type);
        PropertyRun.Check(Gen.Choose(0, int.MaxValue).ToArbitrary(), 150, seed =>
        {
            object value = new ObjectMaker(new Random(seed)).Make(schema);
            byte[] written = json.Write(value);
            try
            {
                object read = json.Read(written);
                Assert.Equal(value, read);
                Assert.Equal(value.GetHashCode(), read.GetHashCode());
                Assert.Equal(written, json.Write(read));
                // Not by our own equality: a property that was lost on the way and does not count in it would go unseen.
                ValueComparison.Compare(schema.Shape, value, PlainJson.Read(schema.Shape, written));
                Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, schema.Type), schema.Type));
            }
            catch (Exception error)
            {
                throw new Disagreement(Encoding.UTF8.GetString(written), error.Message);
            }
        });
    }
}
