using MadasterGen.Planning.Changes;

namespace MadasterGen.Core.Tests.Planning.Changes;

/// <summary>Which name is another one that is written otherwise.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("StartWith", "Startwith")]
    [InlineData("start_date", "startDate")]
    [InlineData("Tags", "Tag")]
    public void Case_separators_and_plurals_do_not_count(string name, string other) =>
        Assert.Equal(other, new Spelling(name).SameWords(Of("Other", other)));

    [Theory]
    [InlineData("geoLongtitude", "geoLongitude")]
    [InlineData("recieveDate", "receiveDate")]
    [InlineData("adresLine", "addressLine")]
    [InlineData("abcdefghij", "xbcdefghiy")]
    [InlineData("abcdefghij", "cdefghij")]
    [InlineData("cdefghij", "abcdefghij")]
    public void Two_slips_of_the_pen_are_forgiven(string name, string other) =>
        Assert.Equal(other, new Spelling(name).NearlySame(Of("something else", other)));

    [Theory]
    [InlineData("abcdefghij", "xbcdexghiy")]
    [InlineData("abcdefghij", "bcdefghxyz")]
    [InlineData("abcdefghijk", "cdefghijklm")]
    [InlineData("addressLine1", "addressLine2")]
    [InlineData("costs", "posts")]
    public void More_are_another_word(string name, string other) => Assert.Null(new Spelling(name).NearlySame(Of(other)));

    [Fact]
    public void Of_two_that_could_be_meant_none_is() => Assert.Null(new Spelling("geoLongtitude").NearlySame(Of("geoLongitude", "geoLongtitudes")));

    private static Spelling[] Of(params string[] names) => [.. names.Select(name => new Spelling(name))];
}
