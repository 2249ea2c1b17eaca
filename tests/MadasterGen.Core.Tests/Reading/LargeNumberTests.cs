using MadasterGen.Model;
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

    private const string Largest = "79228162514264337593543950335";
    private const string Smallest = "0.0000000000000000000000000001";

    [Theory]
    [InlineData("5", "5")]
    [InlineData("-5", "-5")]
    [InlineData("0", "0")]
    [InlineData("0.00000000000000000000000000000000009", Smallest)]
    [InlineData("1e3", "1000")]
    [InlineData("1E+3", "1000")]
    [InlineData("-2.5e-3", "-0.0025")]
    [InlineData("0e999", "0")]
    [InlineData("1.797E+308", Largest)]
    [InlineData("-1.797E+308", "-" + Largest)]
    [InlineData("-1e400", "-" + Largest)]
    [InlineData("1e99999999999", Largest)]
    [InlineData("-79228162514264337593543950336", "-" + Largest)]
    [InlineData("79228162514264337593543950335", Largest)]
    [InlineData("1e-30", Smallest)]
    [InlineData("-5e-324", "-" + Smallest)]
    [InlineData("1e-99999999999", Smallest)]
    public void A_number_keeps_its_sign_in_every_keyword(string written, string expected)
    {
        foreach (string keyword in new[] { "minimum", "maximum", "multipleOf" })
        {
            foreach (string document in new[] { Yaml(keyword, written), Json(keyword, written, "3.0.3"), Json(keyword, written, "3.1.0") })
                Assert.Equal(expected, NumberOf(keyword, Constraints(document)));
        }
        foreach (string bound in new[] { "Minimum", "Maximum" })
        {
            ApiConstraints read = Constraints(Json("exclusive" + bound, written, "3.1.0"));
            Assert.Equal(expected, NumberOf(bound.ToLowerInvariant(), read));
            Assert.True(bound == "Minimum" ? read.IsMinimumExclusive : read.IsMaximumExclusive);
        }
    }

    [Theory]
    [InlineData("+5", "5")]
    [InlineData("+1.797E+308", Largest)]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData(".inf", Largest)]
    [InlineData("-.INF", "-" + Largest)]
    public void YAML_has_more_forms_of_numbers(string written, string expected)
    {
        foreach (string keyword in new[] { "minimum", "maximum" })
            Assert.Equal(expected, NumberOf(keyword, Constraints(Yaml(keyword, written))));
    }

    [Theory]
    [InlineData("-1e400", "5", "5", true)]
    [InlineData("7", "-1e400", "7", false)]
    [InlineData("1e400", "1e300", Largest, true)]
    public void Of_two_bounds_the_narrower_is_kept(string inclusive, string exclusive, string expected, bool isExclusive)
    {
        ApiConstraints read = Constraints(Json("minimum", $"{inclusive},\"exclusiveMinimum\":{exclusive}", "3.1.0"));
        Assert.Equal((expected, isExclusive), (read.Minimum, read.IsMinimumExclusive));
    }

    private static string Yaml(string keyword, string number) => WithSchemas($"A: {{type: number, pattern: x, {keyword}: {number}}}");

    private static string Json(string keyword, string number, string version) =>
        """{"openapi":"VERSION","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":{"type":"number","pattern":"x","KEY":NUMBER}}}}"""
            .Replace("VERSION", version, StringComparison.Ordinal).Replace("KEY", keyword, StringComparison.Ordinal).Replace("NUMBER", number, StringComparison.Ordinal);

    private static ApiConstraints Constraints(string document)
    {
        ReadResult result = Read(document);
        Assert.DoesNotContain(result.Problems, problem => problem.Id != MadasterGen.Model.ProblemIds.DocumentBreaksAHarmlessRule);
        return result.Model!.Schema("A").Constraints!;
    }

    private static string? NumberOf(string keyword, ApiConstraints read) => keyword switch
    {
        "minimum" => read.Minimum,
        "maximum" => read.Maximum,
        _ => read.MultipleOf,
    };

    [Fact]
    public void What_is_no_number_is_reported()
    {
        ReadResult result = Read(WithSchemas("A: {type: string, maxLength: many, minLength: 4294967295}"));
        Assert.Equal("MAD1004 /components/schemas/A/maxLength 'maxLength' must be a whole number; it is left out.", Assert.Single(Lines(result)));
        Assert.Equal(int.MaxValue, result.Model!.Schema("A").Constraints!.MinLength);
    }
}
