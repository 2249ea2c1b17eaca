using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

/// <summary>Inside a network of one's own a program can accept plain http and names; the key then goes to that one origin and no other.</summary>
public class PlainHttpTests
{
    [Theory]
    [InlineData("http://api:8080", "is plain http")]
    [InlineData("https+http://api", "can lead to plain http")]
    [InlineData("http+https://api", "can lead to plain http")]
    public void Nobody_gets_the_key_in_the_clear_unasked(string address, string fault)
    {
        using var http = new HttpClient(new Resolving(_ => Found()));
        ArgumentException e = Assert.Throws<ArgumentException>(() => new Api(http, new Uri(address)));

        Assert.Contains($"The base address {address} {fault}, ", e.Message, StringComparison.Ordinal);
        Assert.Contains("set AllowPlainHttp of the MadasterClientOptions", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://api:8080", "http://api:8080/api/v3.0/thing/1")]
    [InlineData("http://api:8080/shop/", "http://api:8080/shop/api/v3.0/thing/1")]
    [InlineData("https+http://api", "http://10.0.0.1:5000/api/v3.0/thing/1")]
    [InlineData("http+https://_web.api/shop", "http://10.0.0.1:5000/shop/api/v3.0/thing/1")]
    public async Task An_accepted_address_is_called_with_the_key(string address, string called)
    {
        List<string> sent = new();
        using var http = new HttpClient(new Resolving(request =>
        {
            sent.Add($"{request.RequestUri} {request.Headers.GetValues("X-API-Key").Single()}");
            return Found();
        }));
        using var api = new Api(http, new Uri(address), options => options.AllowPlainHttp = true);

        Assert.Equal("a", (await api.GetAsync()).Id);
        Assert.Equal($"{called} {Api.Key}", Assert.Single(sent));
    }

    [Theory]
    [InlineData("http://api:8080", "http://other:8080/x")]
    [InlineData("http://api:8080", "https://api:8080/x")]
    [InlineData("https+http://api", "http://10.0.0.1:5000/x")]
    [InlineData("https+http://api", "https+http://other/x")]
    public async Task A_redirect_to_another_origin_is_refused_all_the_same(string address, string location)
    {
        int calls = 0;
        using var http = new HttpClient(new Resolving(_ =>
        {
            calls++;
            return new HttpResponseMessage(System.Net.HttpStatusCode.Redirect) { Headers = { Location = new Uri(location) } };
        }));
        using var api = new Api(http, new Uri(address), options => options.AllowPlainHttp = true);

        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.GetAsync());
        Assert.Contains("no key was sent there", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_redirect_within_a_name_is_followed()
    {
        using var http = new HttpClient(new Resolving(request => request.RequestUri!.AbsolutePath == "/moved"
            ? Found()
            : new HttpResponseMessage(System.Net.HttpStatusCode.Redirect) { Headers = { Location = new Uri("/moved", UriKind.Relative) } }));
        using var api = new Api(http, new Uri("https+http://api"), options => options.AllowPlainHttp = true);

        Assert.Equal("a", (await api.GetAsync()).Id);
    }

    [Fact]
    public void A_name_needs_somebody_who_resolves_it()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(
            () => new Api(new Uri("https+http://api"), options => options.AllowPlainHttp = true));

        Assert.Contains("Give the client an HttpClient with a handler that does", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://api")]
    [InlineData("file:///api")]
    [InlineData("https+ftp://api")]
    public void Other_schemes_are_refused_all_the_same(string address)
    {
        using var http = new HttpClient(new Resolving(_ => Found()));
        Assert.Throws<ArgumentException>(() => new Api(http, new Uri(address), options => options.AllowPlainHttp = true));
    }

    private static HttpResponseMessage Found() => new() { Content = new StringContent("""{"id":"a"}""") };

    // Resolves names as Microsoft.Extensions.ServiceDiscovery does: the request gets its address back.
    private sealed class Resolving : DelegatingHandler
    {
        internal Resolving(Func<HttpRequestMessage, HttpResponseMessage> respond)
            : base(new StubHandler((request, _) => Task.FromResult(Respond(request, respond))))
        {
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Uri name = request.RequestUri!;
            if (name.Scheme.Contains('+', StringComparison.Ordinal)) request.RequestUri = new Uri("http://10.0.0.1:5000" + name.PathAndQuery);
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                request.RequestUri = name;
            }
        }

        private static HttpResponseMessage Respond(HttpRequestMessage request, Func<HttpRequestMessage, HttpResponseMessage> respond)
        {
            HttpResponseMessage response = respond(request);
            response.RequestMessage = request;
            return response;
        }
    }
}
