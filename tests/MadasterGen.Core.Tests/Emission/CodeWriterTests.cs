using MadasterGen.Emission;

namespace MadasterGen.Core.Tests.Emission;

public sealed class CodeWriterTests
{
    private static readonly string s_long = new('x', 60);

    [Fact]
    public void Parts_fill_a_line_and_go_on_in_the_next()
    {
        CodeWriter writer = new();
        using (writer.Indent())
            writer.Filled([s_long, s_long, "last"], ", ", ";");

        Assert.Equal($"    {s_long}, {s_long}, last;\n", writer.Finish());
    }

    [Fact]
    public void No_line_is_longer_than_one_of_a_hand_and_none_ends_in_a_space()
    {
        CodeWriter writer = new();
        writer.Filled([s_long, s_long, s_long], ", ", ";");

        Assert.Equal($"{s_long}, {s_long},\n{s_long};\n", writer.Finish());
    }

    [Fact]
    public void A_part_that_is_longer_than_a_line_stands_alone()
    {
        CodeWriter writer = new();
        writer.Filled(["a", s_long + s_long + s_long, "b"], " ", "");

        Assert.Equal($"a\n{s_long}{s_long}{s_long}\nb\n", writer.Finish());
    }
}
