using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Model;

/// <summary>Strings of documents and servers in one line of output.</summary>
public class VisibleTests
{
    [Theory]
    [InlineData("Building_GetBuildingById", "Building_GetBuildingById")]
    [InlineData("Größe – 建築物 😀", "Größe – 建築物 😀")]
    [InlineData("\u0646\u200C\u0627 \u0939\u200D", "\u0646\u200C\u0627 \u0939\u200D")]
    [InlineData("a\r\nb\tc", @"a\r\nb\tc")]
    [InlineData("\u001b[31m\u0007\u007f\u009b", @"\u001B[31m\u0007\u007F\u009B")]
    [InlineData("a\u0085b\u2028c\u2029d", @"a\u0085b\u2028c\u2029d")]
    [InlineData("\u061c\u200e\u200f\u202a\u202e\u2066\u2069\u200b\ufeff", @"\u061C\u200E\u200F\u202A\u202E\u2066\u2069\u200B\uFEFF")]
    [InlineData("\U000E0001", @"\U000E0001")]
    [InlineData("##vso[task.complete]", "# #vso[task.complete]")]
    [InlineData("a ##VSO[x] ##[error]b ##teamcity[y] ###[z]", "a # #VSO[x] # #[error]b # #teamcity[y] ## #[z]")]
    [InlineData("a ## b, #[c], ##d", "a ## b, #[c], ##d")]
    [InlineData("::error file=a.cs::b", ": :error file=a.cs::b")]
    [InlineData(" \u3000::set-output", " \u3000: :set-output")]
    [InlineData("global::System.String", "global::System.String")]
    [InlineData("", "")]
    public void Are_data(string text, string visible)
    {
        Assert.Equal(visible, Visible.Of(text));
        Assert.Equal(visible, Visible.Of(visible));
    }

    [Fact]
    public void Lone_surrogates_are_escaped()
    {
        Assert.Equal(@"a\uD83Db\uDE00", Visible.Of("a\uD83Db\uDE00"));
        Assert.Equal(@"\uD83D", Visible.Of("\uD83D"));
    }

    [Theory]
    [InlineData("a", 5_000)]
    [InlineData("\n", 5_000)]
    [InlineData("😀", 700)]
    [InlineData("##[", 900)]
    public void Long_ones_end_in_an_ellipsis(string part, int times)
    {
        string visible = Visible.Of(string.Concat(Enumerable.Repeat(part, times)));

        Assert.InRange(visible.Length, 990, 1_000);
        Assert.EndsWith("…", visible, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(visible)));
        Assert.Equal(visible, Visible.Of(visible));
    }

    [Fact]
    public void What_is_as_long_as_allowed_stays_whole()
    {
        string text = new('a', 1_000);

        Assert.Same(text, Visible.Of(text));
    }
}
