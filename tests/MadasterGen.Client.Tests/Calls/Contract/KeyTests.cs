using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>Where the key goes, and where it never goes.</summary>
public sealed class KeyTests : CallTests
{
    [Fact]
    public async Task The_key_travels_in_the_header_that_the_document_names()
    {
        await Client.V3_0.Folder.GetFoldersAsync();
        await Client.V4_0.Database.GetDatabasesAsync();

        Assert.All(Server.Requests, request => Assert.Equal(Server.ApiKey, request.Header("X-API-Key")));
        Assert.All(Server.Requests, request => Assert.DoesNotContain(Server.ApiKey, request.PathAndQuery));
    }

    [Fact]
    public async Task The_key_travels_in_the_query_where_the_document_says_so()
    {
        await using OtherHost host = await OtherHost.StartAsync();
        MadasterClient client = ClientWith(options => (options.BaseAddress, options.ApiKey) = (host.BaseAddress, "a key&"));

        await client.Security.Security.GetGlobalAsync(new() { Query = { ["x"] = "1" } });
        await client.Security.Security.GetNoneAsync();

        Assert.Equal(["/api/v1.0/global?x=1&api_key=a%20key%26", "/api/v1.0/none"], host.Requests.Select(request => request.PathAndQuery));
        Assert.All(host.Requests, request => Assert.Null(request.Header("X-API-Key")));
    }

    [Fact]
    public async Task Each_operation_gets_the_credentials_of_its_own_schemes()
    {
        await using OtherHost host = await OtherHost.StartAsync();
        MadasterClient client = ClientWith(options =>
        {
            (options.BaseAddress, options.ApiKey) = (host.BaseAddress, "the-key");
            options.Credentials["Bearer"] = "the-token";
            options.Credentials["HeaderKey"] = "the-other-key";
        });

        await client.Security.Security.GetEitherAsync();
        await client.Security.Security.GetBearerAsync();
        await client.Security.Security.GetTogetherAsync();
        await client.Security.Security.GetOptionalAsync();
        InvalidOperationException missing = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Security.Security.GetCookieAsync());

        Assert.Equal(
            ["/api/v1.0/either?api_key=the-key  ", "/api/v1.0/bearer Bearer the-token ", "/api/v1.0/together Bearer the-token the-other-key", "/api/v1.0/optional  the-other-key"],
            host.Requests.Select(request => $"{request.PathAndQuery} {request.Header("Authorization")} {request.Header("X-Other-Key")}"));
        Assert.Contains("'CookieKey'", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_not_sent_to_a_linked_file()
    {
        await using OtherHost host = await OtherHost.StartAsync();

        await using MadasterFile file = await Client.OpenLinkedFileAsync(
            new Uri(host.BaseAddress, "/file?sig=secret").AbsoluteUri, new() { Headers = { ["X-API-Key"] = Server.ApiKey }, Query = { ["x"] = "1" } });

        SandboxRequest request = Assert.Single(host.Requests);
        Assert.Equal("/file?sig=secret", request.PathAndQuery);
        Assert.DoesNotContain(Server.ApiKey, string.Join('\n', request.Headers.Values));
    }

    [Theory]
    [InlineData("http://api.madaster.com")]
    [InlineData("http://192.168.0.1:8080")]
    public void The_key_never_goes_over_plain_http(string address)
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => ClientWith(options => options.BaseAddress = new Uri(address)));

        Assert.Contains("plain http", failure.Message);
        Assert.DoesNotContain(Server.ApiKey, failure.ToString());
    }

    [Fact]
    public void The_key_never_goes_over_the_plain_http_of_a_callers_client()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://api.madaster.com") };

        Assert.Throws<ArgumentException>(() => new MadasterClient(http, new MadasterClientOptions { ApiKey = "secret-key" }));
    }

    [Fact]
    public void A_linked_file_is_not_fetched_over_plain_http() =>
        Assert.Throws<ArgumentException>(() => { _ = Client.OpenLinkedFileAsync("http://storage.example.com/file?sig=1"); });

    [Fact]
    public async Task A_call_without_a_key_is_not_sent()
    {
        MadasterClient client = ClientWith(options => options.ApiKey = null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.V3_0.Folder.GetFoldersAsync());

        Assert.Empty(Server.Requests);
    }
}
