using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Model;

public sealed class ApiVersionTests
{
    [Theory]
    [InlineData("v3.0", "3.0")]
    [InlineData("v3.0", "V3_0")]
    [InlineData("v3.0", "v3-0")]
    [InlineData("1.0-Beta", "v1.0-beta")]
    public void One_version_is_written_in_several_ways(string one, string other)
    {
        Assert.Equal(new ApiVersion(one), new ApiVersion(other));
        Assert.Equal(new ApiVersion(one).GetHashCode(), new ApiVersion(other).GetHashCode());
    }

    [Theory]
    [InlineData("v3.0", "v3")]
    [InlineData("v3.0", "v30")]
    [InlineData("v1.0-beta", "v1.0")]
    [InlineData("", "v1")]
    public void Others_are_others(string one, string other) => Assert.NotEqual(new ApiVersion(one), new ApiVersion(other));

    [Theory]
    [InlineData("v2.0", "v10.0")]
    [InlineData("v3", "v3.1")]
    [InlineData("2024-11-05", "2025-01-01")]
    [InlineData("v1-alpha", "v1-beta")]
    [InlineData("v1", "v99999999999999999999")]
    public void Numbers_come_before_texts_in_the_order(string older, string newer)
    {
        Assert.True(ApiVersion.Compare(older, newer) < 0);
        Assert.True(ApiVersion.Compare(newer, older) > 0);
        Assert.Equal([older, newer], new[] { newer, older }.Order(ApiVersion.Order));
    }

    [Theory]
    [InlineData("/api/v3.0/thing", "/thing")]
    [InlineData("/V2/thing", "/thing")]
    [InlineData("/thing/v2", "")]
    [InlineData("/thing/{id}/v2", "/thing/{id}/v2")]
    [InlineData("/version/thing", "/version/thing")]
    public void A_path_goes_on_behind_its_version(string path, string rest) => Assert.Equal(rest, ApiVersion.WithoutPrefix(path));

    [Theory]
    [InlineData("v3.0", "/api/v3.0/a", "/api/v3.0/b")]
    [InlineData("7", "/api/v3.0/a", "/api/v4.0/b")]
    [InlineData("7", "/a")]
    public void A_document_has_the_version_of_its_paths_or_else_that_of_its_head(string version, params string[] paths) => Assert.Equal(version, ApiVersion.Of(new ApiModel
    {
        Title = "",
        Version = "7",
        Operations = paths.Select(path => new ApiOperation { Method = "GET", Path = path }).ToEquatableArray(),
    }).Text);
}
