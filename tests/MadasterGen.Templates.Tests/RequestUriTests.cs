using System.Globalization;
using Madaster;

namespace MadasterGen.Templates.Tests;

public class RequestUriTests
{
    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a/b\\c?d#e%f+g&h=i", "a%2Fb%5Cc%3Fd%23e%25f%2Bg%26h%3Di")]
    [InlineData("-._~", "-._~")]
    [InlineData("é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80")]
    [InlineData("...", "...")]
    [InlineData("K\u212A", "K%E2%84%AA")]
    public void A_value_in_a_path_is_escaped_as_RFC_3986_says(string value, string expected)
    {
        var uri = new MadasterRequestUri("/x/");
        uri.AppendPath("id", value);
        Assert.Equal("/x/" + expected, uri.ToString());
        Assert.Equal(expected, Uri.EscapeDataString(value));
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        var uri = new MadasterRequestUri("/");
        uri.AppendPath("id", "a\ud83d");
        uri.AppendQuery("q", "\ude00b");
        Assert.Equal("/a%EF%BF%BD?q=%EF%BF%BDb", uri.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_value_that_would_fold_the_path_is_refused(string value)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() =>
        {
            var uri = new MadasterRequestUri("/x/");
            uri.AppendPath("buildingId", value);
        });
        Assert.Equal("buildingId", e.ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    public void A_list_that_would_fold_the_path_is_refused(string spaced)
    {
        string[] values = spaced.Split(' ');
        ArgumentException e = Assert.Throws<ArgumentException>(() =>
        {
            var uri = new MadasterRequestUri("/x/.");
            uri.AppendPath("ids", values, ".", static value => value);
        });
        Assert.Equal("ids", e.ParamName);
    }

    [Fact]
    public void A_value_that_is_null_is_left_out_of_the_query_and_refused_in_the_path()
    {
        var uri = new MadasterRequestUri("/x");
        uri.AppendQuery("a", (string?)null);
        uri.AppendQuery("b", (int?)null);
        uri.AppendQuery("c", (Guid?)null);
        uri.AppendQuery((MadasterODataQuery?)null);
        uri.AppendQuery("d", "");
        Assert.Equal("/x?d=", uri.ToString());
        Assert.Throws<ArgumentNullException>(() =>
        {
            var other = new MadasterRequestUri("/x/");
            other.AppendPath("id", (string)null!);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Values_do_not_depend_on_the_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var uri = new MadasterRequestUri("/x/");
            uri.AppendPath("id", Guid.Empty);
            uri.AppendLiteral("/");
            uri.AppendPath("n", -5);
            uri.AppendQuery("d", 1.5);
            uri.AppendQuery("big", 1e300);
            uri.AppendQuery("l", long.MinValue);
            uri.AppendQuery("t", true);
            uri.AppendQuery("at", new DateTimeOffset(2024, 2, 29, 13, 5, 6, 70, TimeSpan.FromHours(2)));
            uri.AppendQuery("utc", new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.Zero));
            Assert.Equal(
                "/x/00000000-0000-0000-0000-000000000000/-5?d=1.5&big=1E%2B300&l=-9223372036854775808&t=true&at=2024-02-29T13%3A05%3A06.07%2B02%3A00&utc=2024-02-29T13%3A05%3A06Z",
                uri.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void OData_options_keep_their_dollar_sign()
    {
        var uri = new MadasterRequestUri("/elements");
        uri.AppendQuery(new MadasterODataQuery { Filter = "volume gt 1", Select = new[] { "id", "na,me" }, Skip = 0, Top = 20, PageSize = 5 });
        Assert.Equal("/elements?$filter=volume%20gt%201&$select=id,na%2Cme&$skip=0&$top=20", uri.ToString());
    }

    [Fact]
    public void A_query_goes_on_where_the_path_has_one_already()
    {
        var uri = new MadasterRequestUri("/x?action=list");
        uri.AppendQuery("a&b", "c");
        Assert.Equal("/x?action=list&a%26b=c", uri.ToString());
    }

    [Fact]
    public void Long_values_fit()
    {
        string value = new('é', 5_000);
        var uri = new MadasterRequestUri("/x/");
        uri.AppendPath("id", value);
        uri.AppendQuery("q", value);
        string escaped = Uri.EscapeDataString(value);
        Assert.Equal($"/x/{escaped}?q={escaped}", uri.ToString());
    }
}
