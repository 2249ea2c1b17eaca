using MadasterGen.Settings;

namespace MadasterGen.Core.Tests.Settings;

/// <summary>How values are read.</summary>
public class SettingValuesTests
{
    [Fact]
    public void Space_around_a_value_does_not_count()
    {
        Assert.Equal("Acme", new SettingValues(_ => " Acme\n").Of(ProjectSettings.Namespace));
        Assert.Null(new SettingValues(_ => " \n").OrNull(ProjectSettings.Namespace));
    }

    [Fact]
    public void What_cannot_be_used_counts_as_not_set_and_is_reported()
    {
        SettingValues values = new(_ => " private ");

        Assert.Equal("public", values.Of(ProjectSettings.Visibility));
        Assert.Equal(
            ["MAD0006", "MadasterGenVisibility", "private", "public or internal"],
            values.Problems.SelectMany(problem => problem.Arguments.Prepend(problem.Id)));
    }

    [Fact]
    public void Of_a_list_each_entry_is_used_or_reported()
    {
        SettingValues values = new(_ => "FileInfo=CommodityFile| Building |X=1y");

        Assert.Equal(["FileInfo=CommodityFile"], values.Entries(ProjectSettings.TypeNames));
        Assert.Equal(["Building", "X=1y"], values.Problems.Select(problem => problem.Arguments[1]));
    }

    [Theory]
    [InlineData("https://api.example/v1", true)]
    [InlineData("http://localhost:8080/", true)]
    [InlineData("ftp://api.example", false)]
    [InlineData("/api", false)]
    [InlineData("https://me@api.example", false)]
    [InlineData("https://api.example?tenant=1", false)]
    [InlineData("https://api.example#part", false)]
    public void A_base_address_is_one_that_the_client_takes(string address, bool isTaken) =>
        Assert.Equal(isTaken ? address : null, new SettingValues(_ => address).OrNull(ProjectSettings.BaseAddress));

    [Theory]
    [InlineData("TRUE", true)]
    [InlineData("False", false)]
    public void A_truth_can_be_written_in_any_case(string value, bool expected) =>
        Assert.Equal(expected, new SettingValues(_ => value).IsTrue(ProjectSettings.Strict));
}
