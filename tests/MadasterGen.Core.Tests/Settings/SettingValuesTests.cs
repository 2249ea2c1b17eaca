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
    [InlineData("TRUE", true)]
    [InlineData("False", false)]
    public void A_truth_can_be_written_in_any_case(string value, bool expected) =>
        Assert.Equal(expected, new SettingValues(_ => value).IsTrue(ProjectSettings.Strict));
}
