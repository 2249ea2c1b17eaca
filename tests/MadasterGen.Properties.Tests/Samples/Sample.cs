using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MadasterGen.Properties.Tests.Schemas;

namespace MadasterGen.Properties.Tests.Samples;

/// <summary>JSON for a schema.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Root">The JSON.</param>
internal sealed record Sample(SchemaCase Schema, SampleNode Root)
{
    private byte[]? _json;

    /// <summary>The JSON as it comes over the wire.</summary>
    public byte[] Json => _json ??= Encoding.UTF8.GetBytes(Text);

    private string Text
    {
        get
        {
            StringBuilder text = new();
            Root.WriteTo(text);
            return text.ToString();
        }
    }

    /// <summary>Random samples of a schema, which shrink.</summary>
    public static Arbitrary<Sample> Of(SchemaCase schema) => Arb.From(Make(schema, maker => maker.Make(schema.Shape)), Shrink);

    /// <summary>Random arrays of a schema's values.</summary>
    public static Arbitrary<Sample> ArrayOf(SchemaCase schema, int maximum) =>
        Arb.From(Gen.Choose(0, maximum).SelectMany(count => Make(schema, maker => maker.MakeArray(schema.Shape, count))), Shrink);

    // What a failing test prints, as a C# literal where a character cannot be seen.
    public override string ToString() =>
        Text.Any(unit => unit is < ' ' or > '~') ? $"{Schema}: {Text}\n  as a literal of C#: {JsonSerializer.Serialize(Text)}" : $"{Schema}: {Text}";

    // All the chances that a sample takes come from one number, which FsCheck chooses and prints.
    private static Gen<Sample> Make(SchemaCase schema, Func<SampleMaker, SampleNode> make) =>
        Gen.Choose(0, int.MaxValue).Select(seed => new Sample(schema, make(new SampleMaker(new Random(seed)))));

    private static IEnumerable<Sample> Shrink(Sample sample) => SampleShrinker.Shrink(sample.Root).Select(root => new Sample(sample.Schema, root));
}
