using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading;

/// <summary>Counts and bounds that the reading library has no room for become the largest that it has, and are no mistakes.</summary>
public class LargeNumberTests
{
    [Theory]
    [InlineData("maxLength: 4294967295", int.MaxValue)]
    [InlineData("maxLength: 99999999999999999999", int.MaxValue)]
    [InlineData("maxLength: 1e3", 1000)]
    [InlineData("maxLength: 7.0", 7)]
    public void A_count_of_any_size_is_read(string keyword, int expected)
    {
        ReadResult result = Read(WithSchemas($"A: {{type: string, {keyword}}}"));
        Assert.Empty(result.Problems);
        Assert.Equal(expected, result.Model!.Schema("A").Constraints!.MaxLength);
    }

    [Theory]
    [InlineData("1.7976931348623157E+308", "79228162514264337593543950335")]
    [InlineData("9.2233720368547799E+18", "9223372036854779900")]
    public void A_bound_of_any_size_is_read(string written, string expected)
    {
        ReadResult result = Read(WithSchemas($"A: {{type: number, maximum: {written}}}"));
        Assert.Empty(result.Problems);
        Assert.Equal(expected, result.Model!.Schema("A").Constraints!.Maximum);
    }

    [Fact]
    public void What_is_no_number_is_reported()
    {
        ReadResult result = Read(WithSchemas("A: {type: string, maxLength: many, minLength: 4294967295}"));
        Assert.Equal("MAD1004 /components/schemas/A/maxLength 'maxLength' must be a whole number; it is left out.", Assert.Single(Lines(result)));
        Assert.Equal(int.MaxValue, result.Model!.Schema("A").Constraints!.MinLength);
    }
}
