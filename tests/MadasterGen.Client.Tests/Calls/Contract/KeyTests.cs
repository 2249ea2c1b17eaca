using Madaster;
using MadasterGen.Sandbox;

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
    public async Task The_key_is_in_no_exception()
    {
        await using OtherHost other = await OtherHost.StartAsync();
        SandboxFault[] faults =
        [
            SandboxFault.UnauthorizedEmpty(), SandboxFault.ProblemWithStatus(400, $"The key {Server.ApiKey} is odd."), SandboxFault.NotJson(),
            SandboxFault.RedirectOtherHost(other.BaseAddress), SandboxFault.Cut(), SandboxFault.Slow(TimeSpan.FromMinutes(5)),
        ];
        foreach (SandboxFault fault in faults)
        {
            Server.Faults.Enqueue(fault);
            Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => Client.V3_0.Folder.GetFoldersAsync(new() { Timeout = TimeSpan.FromMilliseconds(300) }));
            Assert.DoesNotContain(Server.ApiKey, failure.ToString());
            Assert.DoesNotContain(Server.ApiKey, (failure as MadasterApiException)?.ResponseBody ?? "");
        }
    }

    [Fact]
    public async Task A_pre_signed_address_is_in_no_exception()
    {
        await Client.V4_0.Commodity.UploadImageAsync(SandboxIds.WindowFrame, Samples.Image());
        Uri url = (await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.WindowFrame)).Images!.Single().Url!;
        string signature = url.Query.TrimStart('?').Split('&').Single(part => part.StartsWith("sig=", StringComparison.Ordinal))[4..];
        SandboxFault[] faults = [SandboxFault.ProblemWithStatus(403, $"{url} has expired."), SandboxFault.Cut(), SandboxFault.Slow(TimeSpan.FromMinutes(5))];
        foreach (SandboxFault fault in faults)
        {
            Server.Faults.Enqueue(fault with { Path = path => path.StartsWith("/storage/", StringComparison.Ordinal) });
            Exception failure = await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                await using MadasterFile file = await Client.OpenLinkedFileAsync(url.OriginalString, new() { Timeout = TimeSpan.FromMilliseconds(300) });
                await file.ReadAsBytesAsync();
            });
            Assert.DoesNotContain(signature, failure.ToString());
            Assert.DoesNotContain(signature, (failure as MadasterApiException)?.ResponseBody ?? "");
        }
    }

    [Fact]
    public void The_key_is_in_no_text_of_options_and_clients()
    {
        var options = new MadasterClientOptions { ApiKey = "secret-key", BaseAddress = new Uri("https://api.madaster.com") };

        Assert.DoesNotContain("secret-key", options.ToString());
        Assert.DoesNotContain("secret-key", Client.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("secret-key\n")]
    [InlineData("sécret-key")]
    public void A_key_that_cannot_be_one_is_refused_and_not_repeated(string key)
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => new MadasterClient(key));

        Assert.DoesNotContain("cret-key", failure.ToString());
    }

    [Fact]
    public async Task A_call_without_a_key_is_not_sent()
    {
        MadasterClient client = ClientWith(options => options.ApiKey = null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.V3_0.Folder.GetFoldersAsync());

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_key_rotates()
    {
        string current = "old-key";
        MadasterClient client = ClientWith(options => options.ApiKeyProvider = _ => new(current));
        await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Folder.GetFoldersAsync());

        current = Server.ApiKey;

        Assert.NotEmpty(await client.V3_0.Folder.GetFoldersAsync());
        Assert.Equal(["old-key", Server.ApiKey], Server.Requests.Select(request => request.Header("X-API-Key")));
    }

    [Fact]
    public async Task Every_account_has_its_key()
    {
        var account = new AsyncLocal<string>();
        MadasterClient client = ClientWith(options => options.ApiKeyProvider = _ => new("key-of-" + account.Value));

        await Task.WhenAll(Enumerable.Range(1, 10).Select(async number =>
        {
            account.Value = $"{number}";
            await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Folder.GetFoldersAsync(new() { Query = { ["account"] = $"{number}" } }));
        }));

        Assert.Equal(10, Server.Requests.Count);
        Assert.All(Server.Requests, request => Assert.EndsWith("=" + request.Header("X-API-Key")!["key-of-".Length..], request.PathAndQuery));
    }

    [Fact]
    public async Task A_key_provider_hears_of_the_cancellation()
    {
        using var source = new CancellationTokenSource();
        MadasterClient client = ClientWith(options => options.ApiKeyProvider = async token =>
        {
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
            return "key";
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.V3_0.Folder.GetFoldersAsync(cancellationToken: source.Token));
    }
}
