using System.Text;
using Madaster;

namespace MadasterGen.Templates.Tests;

public class FileNameTests
{
    [Theory]
    [InlineData("plan.ifc", "plan.ifc")]
    [InlineData("材料護照 – Plan (2).pdf", "材料護照 – Plan (2).pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Windows\win.ini", "win.ini")]
    [InlineData("C:stream.txt", "stream.txt")]
    [InlineData("a.txt:hidden", "hidden")]
    [InlineData("..", null)]
    [InlineData(". . .", null)]
    [InlineData("   ", null)]
    [InlineData("name. . ", "name")]
    [InlineData("a<b>c|d?e*f\"g", "a_b_c_d_e_f_g")]
    [InlineData("a\0b\nc\u009bd\u2028e", "a_b_c_d_e")]
    [InlineData("photo\u202Egpj.exe", "photo_gpj.exe")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.txt", "_nul.txt")]
    [InlineData("Com1.tar.gz", "_Com1.tar.gz")]
    [InlineData("LPT\u00B9.x", "_LPT\u00B9.x")]
    [InlineData("aux .x", "_aux .x")]
    [InlineData("COM10.txt", "COM10.txt")]
    [InlineData("console.txt", "console.txt")]
    [InlineData("😀.png", "😀.png")]
    public void Are_fit_for_every_file_system(string name, string? fit)
    {
        Assert.Equal(fit, MadasterFileNames.Fit(name));
        if (fit is not null) Assert.Equal(fit, MadasterFileNames.Fit(fit));
    }

    [Fact]
    public void A_lone_surrogate_is_no_part_of_a_name() => Assert.Equal("a_b", MadasterFileNames.Fit("a\ud83db"));

    [Theory]
    [InlineData("材", ".ifc")]
    [InlineData("😀", ".pdf")]
    [InlineData("a", ".a-very-long-extension-that-is-none")]
    [InlineData("é", "")]
    public void Long_ones_are_cut_in_bytes_and_keep_their_extension(string part, string extension)
    {
        string fit = MadasterFileNames.Fit(string.Concat(Enumerable.Repeat(part, 300)) + extension)!;
        Assert.InRange(Encoding.UTF8.GetByteCount(fit), 190, 200);
        if (extension.Length is > 0 and < 20) Assert.EndsWith(extension, fit, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(fit)));
    }
}
