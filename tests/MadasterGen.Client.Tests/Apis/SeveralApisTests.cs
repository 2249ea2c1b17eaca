using System.Net;
using System.Text;
using Madaster;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MadasterGen.Client.Tests.Apis;

/// <summary>The clients of two APIs in one program: each calls its own host with its own key.</summary>
public sealed class SeveralApisTests
{
    private const string OwnKey = "key-of-the-platform";
    private const string ShopKey = "key-of-the-shop";

    private readonly Recorder _own = new();
    private readonly Recorder _shop = new();

    [Fact]
    public async Task One_container_has_both_clients_and_each_calls_its_own_api()
    {
        using ServiceProvider provider = Provider();

        await provider.GetRequiredService<MadasterClient>().V3_0.Account.GetAccountAsync();
        await provider.GetRequiredService<ShopClient>().V1.Order.GetOrderAsync("1");

        Assert.Equal("https://api.madaster.com/api/v3.0/account", _own.Single("X-API-Key", OwnKey));
        Assert.Equal("https://shop.example.com/api/v1/order/1", _shop.Single("X-Shop-Key", ShopKey));
    }

    [Fact]
    public async Task Both_interfaces_are_registered_and_neither_takes_the_place_of_the_other()
    {
        using ServiceProvider provider = Provider();

        await provider.GetRequiredService<IShopClient>().Latest.Order.GetOrderAsync("2");
        await provider.GetRequiredService<IMadasterClient>().V3_0.Account.GetAccountAsync();

        Assert.Equal("https://shop.example.com/api/v2/order/2", _shop.Single("X-Shop-Key", ShopKey));
        Assert.Equal("https://api.madaster.com/api/v3.0/account", _own.Single("X-API-Key", OwnKey));
    }

    [Fact]
    public async Task Each_client_has_an_environment_of_its_own()
    {
        using ServiceProvider provider = Provider(options => options.Environment = new ShopEnvironment("Test", new("https://test.shop.example.com")));

        await provider.GetRequiredService<ShopClient>().V1.Order.GetOrderAsync("3");

        Assert.Equal("https://test.shop.example.com/api/v1/order/3", _shop.Single("X-Shop-Key", ShopKey));
    }

    [Fact]
    public async Task What_a_client_lacks_is_said_in_the_names_of_its_own_options()
    {
        using ServiceProvider provider = Provider(options => options.ApiKey = null);
        using var shop = new ShopClient(new ShopClientOptions { BaseAddress = new("https://shop.example") });

        OptionsValidationException registered = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ShopClient>());
        InvalidOperationException missing = await Assert.ThrowsAsync<InvalidOperationException>(() => shop.V1.Order.GetOrderAsync("4"));

        Assert.Equal("ShopClientOptions: There is no API key. Set ApiKey or ApiKeyProvider.", registered.Message);
        Assert.Contains("ShopClientOptions.ApiKey", missing.Message, StringComparison.Ordinal);
        Assert.Empty(_shop.Calls);
    }

    [Fact]
    public void Plain_http_is_for_the_client_that_accepts_it()
    {
        using var shop = new ShopClient(new ShopClientOptions { ApiKey = ShopKey, BaseAddress = new("http://shop:8080"), AllowPlainHttp = true });

        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => new ShopClient(new ShopClientOptions { ApiKey = ShopKey, BaseAddress = new("http://shop:8080") }));
        Assert.Contains("AllowPlainHttp of the ShopClientOptions", refused.Message, StringComparison.Ordinal);
        Assert.Null(typeof(MadasterClientOptions).GetProperty("AllowPlainHttp"));
    }

    [Fact]
    public async Task What_the_platform_tells_of_keys_is_told_of_its_own_alone()
    {
        _own.Status = _shop.Status = HttpStatusCode.Unauthorized;
        using var own = new MadasterClient(new HttpClient(_own), new MadasterClientOptions { ApiKey = OwnKey });
        using var shop = new ShopClient(new HttpClient(_shop), new ShopClientOptions { ApiKey = ShopKey });

        MadasterApiException ofOwn = await Assert.ThrowsAsync<MadasterApiException>(() => own.V3_0.Account.GetAccountAsync());
        MadasterApiException ofShop = await Assert.ThrowsAsync<MadasterApiException>(() => shop.V1.Order.GetOrderAsync("5"));

        Assert.Contains("production and acceptance", ofOwn.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("production and acceptance", ofShop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_client_lists_the_operations_of_its_own_api()
    {
        Assert.Equal(["GET /api/v1/order/{id}", "GET /api/v2/order/{id}", "POST /api/v2/order"],
            ShopOperations.All.Select(operation => operation.ToString()));
        Assert.DoesNotContain(MadasterOperations.All, operation => operation.Tag == "Order");
    }

    private ServiceProvider Provider(Action<ShopClientOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddMadasterClient(options => options.ApiKey = OwnKey).ConfigurePrimaryHttpMessageHandler(() => _own);
        services.AddShopClient(options =>
        {
            options.ApiKey = ShopKey;
            configure?.Invoke(options);
        }).ConfigurePrimaryHttpMessageHandler(() => _shop);
        return services.BuildServiceProvider();
    }

    /// <summary>An API that remembers who called it.</summary>
    private sealed class Recorder : HttpMessageHandler
    {
        public List<HttpRequestMessage> Calls { get; } = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        /// <summary>The address of the only call, which had this key and no other.</summary>
        public string Single(string header, string key)
        {
            HttpRequestMessage call = Assert.Single(Calls);
            Assert.Equal(key, Assert.Single(call.Headers.GetValues(header)));
            Assert.DoesNotContain(call.Headers, one => one.Key != header && one.Key.EndsWith("-Key", StringComparison.OrdinalIgnoreCase));
            return call.RequestUri!.AbsoluteUri;
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls.Add(request);
            return Task.FromResult(new HttpResponseMessage(Status)
            {
                Content = new StringContent("{\"id\":\"11111111-1111-1111-1111-111111111111\"}", Encoding.UTF8, "application/json"),
                RequestMessage = request,
            });
        }
    }
}
