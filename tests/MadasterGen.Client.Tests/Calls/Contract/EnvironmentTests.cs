using Madaster;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>The two platforms, each with keys of its own.</summary>
public sealed class EnvironmentTests
{
    [Fact]
    public void Production_and_acceptance_have_their_addresses()
    {
        Assert.Equal("https://api.madaster.com/", MadasterEnvironment.Production.BaseAddress.AbsoluteUri);
        Assert.Equal("https://api.accept.madaster.com/", MadasterEnvironment.Acceptance.BaseAddress.AbsoluteUri);
    }

    [Fact]
    public async Task Calls_go_to_the_environment_that_is_chosen()
    {
        Assert.Equal("api.madaster.com", await HostOfAsync(new() { ApiKey = "key" }));
        Assert.Equal("api.madaster.com", await HostOfAsync(new() { ApiKey = "key", Environment = MadasterEnvironment.Production }));
        Assert.Equal("api.accept.madaster.com", await HostOfAsync(new() { ApiKey = "key", Environment = MadasterEnvironment.Acceptance }));
    }

    [Fact]
    public void A_key_belongs_to_one_environment() =>
        Assert.Throws<ArgumentException>(() => new MadasterClient(new MadasterClientOptions
        {
            ApiKey = "key",
            Environment = MadasterEnvironment.Acceptance,
            BaseAddress = MadasterEnvironment.Production.BaseAddress,
        }));

    private static async Task<string?> HostOfAsync(MadasterClientOptions options)
    {
        var handler = new NoNetwork();
        using var http = new HttpClient(handler);
        using var client = new MadasterClient(http, options);
        await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Folder.GetFoldersAsync());
        return handler.Host;
    }

    private sealed class NoNetwork : HttpMessageHandler
    {
        public string? Host { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Host = request.RequestUri?.Host;
            throw new HttpRequestException("There is no network in this test.");
        }
    }
}
