namespace MadasterGen.Properties.Tests.Samples;

/// <summary>Makes random JSON that no schema describes.</summary>
internal sealed class FreeSampleMaker(Random random, SampleWriter writer)
{
    /// <summary>Far beyond the 64 levels that the framework reads unless told otherwise.</summary>
    private const int GreatDepth = 300;

    public SampleNode Make(int depth) => random.Next(40) == 0 && depth == 0 ? Deep() : Any(depth);

    private SampleNode Any(int depth) => random.Next(depth < 4 ? 8 : 5) switch
    {
        0 => Literal("null"),
        1 => Literal(random.Next(2) == 0 ? "true" : "false"),
        2 => Literal(SampleValues.DoubleText(random)),
        3 => Literal(random.Among(["1e400", "-1e999", "123456789012345678901234567890", "0.1e-999"])),
        4 => writer.Text(SampleValues.Text(random)) with { IsFree = true },
        5 => Array([.. Enumerable.Range(0, random.Next(4)).Select(_ => Any(depth + 1))]),
        _ => Object([.. Enumerable.Range(0, random.Next(4)).Select(_ => new SampleMember(writer.Text(Name()), Any(depth + 1)))]),
    };

    // The same name twice is likely.
    private string Name() => random.Next(2) == 0 ? random.Among(["a", "id", "é", "", "commodityType"]) : SampleValues.Text(random);

    private SampleNode Deep()
    {
        SampleNode node = Any(4);
        for (int i = random.Next(60, GreatDepth); i > 0; i--)
            node = random.Next(2) == 0 ? Array([node]) : Object([new(writer.Text("a"), node)]);
        return node;
    }

    private SampleLiteral Literal(string text) => writer.Spaced(new SampleLiteral(text) { IsFree = true });

    private SampleArray Array(IReadOnlyList<SampleNode> items) => writer.Spaced(new SampleArray(items, writer.Gap()) { IsFree = true });

    private SampleObject Object(IReadOnlyList<SampleMember> members) => writer.Spaced(new SampleObject(members, writer.Gap()) { IsFree = true });
}
