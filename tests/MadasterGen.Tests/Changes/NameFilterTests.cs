using MadasterGen.Analyzers.Changes;

namespace MadasterGen.Tests.Changes;

/// <summary>Which files are looked at.</summary>
public class NameFilterTests
{
    [Theory]
    [InlineData("thing.Old;", true)]
    [InlineData("Old", true)]
    [InlineData("@Old", true)]
    [InlineData("x = Old+1", true)]
    [InlineData("thing.Older;", false)]
    [InlineData("thing.BeOld;", false)]
    [InlineData("thing._Old;", false)]
    [InlineData("thing.Old_;", false)]
    [InlineData("thing.Oldé;", false)]
    [InlineData("thing.old;", false)]
    [InlineData("", false)]
    [InlineData("thing.\\u004Fld;", true)]
    [InlineData("GetThingAsync(Ol, d)", true)]
    [InlineData("GetThingsAsync(Ol, d)", false)]
    public void A_file_is_looked_at_when_it_has_a_name_as_a_word(string text, bool expected) =>
        Assert.Equal(expected, new NameFilter(["Old", "GetThingAsync"]).MayFind(text));
}
