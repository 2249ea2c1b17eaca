using System.Globalization;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>Values in paths.</summary>
public sealed class PathTests : CallTests
{
    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("50% é €", "50%25%20%C3%A9%20%E2%82%AC")]
    [InlineData("..a", "..a")]
    [InlineData("...", "...")]
    [InlineData("../../account", "..%2F..%2Faccount")]
    [InlineData("🏠", "%F0%9F%8F%A0")]
    public async Task A_value_is_escaped_so_that_it_stays_one_segment(string externalId, string segment)
    {
        Assert.Null(await Client.V3_0.Folder.GetFolderByExternalIdOrDefaultAsync(externalId));

        Assert.Equal("/api/v3.0/folder/external/" + segment, LastRequest.PathAndQuery);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_value_that_would_address_something_else_is_refused(string externalId)
    {
        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(() => Client.V3_0.Folder.GetFolderByExternalIdAsync(externalId));

        Assert.Equal("externalId", failure.ParamName);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_value_that_is_null_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>("externalId", () => Client.V3_0.Folder.GetFolderByExternalIdAsync(null!));

    [Fact]
    public async Task An_address_does_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            await Client.V4_0.Database.GetCommoditiesAsync(SandboxIds.OwnDatabase, skip: 12, take: 3);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.EndsWith("?skip=12&take=3", LastRequest.PathAndQuery);
    }
}
