using Madaster;
using MadasterGen.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MadasterGen.Client.Tests.Calls;

/// <summary>What <c>AddMadasterClient</c> registers, from which options, and what it refuses.</summary>
public sealed class RegistrationTests : CallTests
{
    private readonly ServiceCollection _services = new();

    [Fact]
    public async Task Clients_of_two_accounts_send_their_own_keys()
    {
        _services.AddMadasterClient(Set("of-nobody"));
        _services.AddMadasterClient("tenant-a", Set("key-a"));
        _services.AddMadasterClient("tenant-b", Set("key-b"));
        await using ServiceProvider provider = Provider();

        await FailAsync(provider.GetRequiredKeyedService<MadasterClient>("tenant-a"));
        await FailAsync(provider.GetRequiredKeyedService<IMadasterClient>("tenant-b"));
        await FailAsync(provider.GetRequiredService<MadasterClient>());
        await FailAsync(provider.GetRequiredService<IMadasterClientFactory>().CreateClient("tenant-a"));

        Assert.Equal(["key-a", "key-b", "of-nobody", "key-a"], Server.Requests.Select(request => request.Header("X-API-Key")));
    }

    [Theory]
    [InlineData(null, "A MadasterClient is registered already")]
    [InlineData("tenant-a", "A MadasterClient named 'tenant-a' is registered already")]
    public void A_second_client_never_takes_the_place_of_the_first_in_silence(string? name, string begin)
    {
        Register(name);

        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => Register(name));

        Assert.StartsWith(begin, failure.Message, StringComparison.Ordinal);
        Assert.Contains("AddMadasterClient(\"name\", …)", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith($"Configure<MadasterClientOptions>({(name is null ? "" : "\"tenant-a\", ")}…).", failure.Message, StringComparison.Ordinal);

        void Register(string? name)
        {
            if (name is null) _services.AddMadasterClient(Set("key"));
            else _services.AddMadasterClient(name, Set("key"));
        }
    }

    [Fact]
    public async Task Tests_change_the_options_of_the_client_that_a_program_registers()
    {
        _services.AddMadasterClient(options => options.ApiKey = "of-production");
        _services.Configure(Set(Server.ApiKey));
        await using ServiceProvider provider = Provider();

        Assert.Equal(SandboxIds.Account, (await provider.GetRequiredService<MadasterClient>().V3_0.Account.GetAccountAsync()).Id);
    }

    [Fact]
    public async Task The_parts_of_the_client_are_resolved_by_their_interfaces()
    {
        _services.AddMadasterClient(Set(Server.ApiKey));
        _services.AddMadasterClient("other", Set("other-key"));
        await using ServiceProvider provider = Provider();

        await provider.GetRequiredService<IMadasterV3_0Client>().Account.GetAccountAsync();
        await provider.GetRequiredService<Madaster.V3_0.IAccountClient>().GetAccountAsync();
        await provider.GetRequiredService<IMadasterLatestClient>().Account.GetAccountAsync();
        await Assert.ThrowsAsync<MadasterApiException>(
            () => provider.GetRequiredKeyedService<Madaster.V3_0.IAccountClient>("other").GetAccountAsync());

        Assert.Equal(
            [Server.ApiKey, Server.ApiKey, Server.ApiKey, "other-key"], Server.Requests.Select(request => request.Header("X-API-Key")));
    }

    [Fact]
    public async Task Options_come_from_the_configuration_and_a_new_key_is_used_at_once()
    {
        IConfigurationRoot configuration = Configuration(("Madaster:ApiKey", "first-key"), ("Madaster:BaseAddress", $"{Server.BaseAddress}"));
        _services.AddMadasterClient(configuration.GetSection("Madaster"));
        await using ServiceProvider provider = Provider();
        MadasterClient client = provider.GetRequiredService<MadasterClient>();

        await FailAsync(client);
        configuration["Madaster:ApiKey"] = "second-key";
        await FailAsync(client);

        Assert.Equal(["first-key", "second-key"], Server.Requests.Select(request => request.Header("X-API-Key")));
    }

    [Fact]
    public async Task Options_that_a_binder_fills_are_those_of_the_client()
    {
        IConfiguration configuration = Configuration(("ApiKey", Server.ApiKey), ("BaseAddress", $"{Server.BaseAddress}"), ("Timeout", "00:00:07"));
        _services.Configure<MadasterClientOptions>(configuration);
        _services.AddMadasterClient();
        await using ServiceProvider provider = Provider();

        Assert.NotNull(await provider.GetRequiredService<MadasterClient>().V3_0.Account.GetAccountAsync());
    }

    [Theory]
    [InlineData("acceptance", "https://api.accept.madaster.com/")]
    [InlineData("Production", "https://api.madaster.com/")]
    public void An_environment_is_known_by_its_name(string name, string address)
    {
        var options = new MadasterClientOptions();

        Configuration(("Environment", name)).Bind(options);

        Assert.Equal(address, options.Environment?.BaseAddress.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_environment_that_is_none_calls_nobody(bool isBound)
    {
        IConfiguration configuration = Configuration(("Madaster:ApiKey", "key"), ("Madaster:Environment", "Acceptence")).GetSection("Madaster");
        if (isBound)
        {
            _services.Configure<MadasterClientOptions>(configuration);
            _services.AddMadasterClient();
        }
        else
        {
            _services.AddMadasterClient(configuration);
        }

        await using ServiceProvider provider = Provider();

        Exception failure = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("There is no environment 'Acceptence'. There are: Production, Acceptance.", failure.ToString(), StringComparison.Ordinal);
        Assert.Contains("Madaster:Environment", failure.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<MadasterClient>());
    }

    [Theory]
    [InlineData("BaseAddress", "api.madaster.com", "'api.madaster.com' is no absolute address.")]
    [InlineData("Timeout", "soon", "'soon' is no time")]
    [InlineData("Timeout", "-00:00:05", "A time-out is longer than zero, or Timeout.InfiniteTimeSpan.")]
    [InlineData("MaxResponseSize", "0", "The value is 1 or more.")]
    [InlineData("AllowPlainHttp", "yes", "'yes'")]
    [InlineData("MaxResponseSize", "1 GB", "'1 GB' is no count of bytes.")]
    public async Task A_value_that_cannot_be_read_is_named(string key, string value, string cause)
    {
        _services.AddMadasterClient("tenant", Configuration(("Tenants:0:ApiKey", "key"), ($"Tenants:0:{key}", value)).GetSection("Tenants:0"));
        await using ServiceProvider provider = Provider();

        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains($"The configuration 'Tenants:0:{key}' cannot be used.", failure.Message, StringComparison.Ordinal);
        Assert.Contains(cause, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ", "https://api.madaster.com", "The API key is empty.")]
    [InlineData("key\n", "https://api.madaster.com", "The API key contains a line break.")]
    [InlineData("key", "http://api.madaster.com", "Use https")]
    [InlineData("key", "https://api.madaster.com/?a=b", "query")]
    public async Task Options_that_cannot_work_stop_the_start_and_without_a_host_the_first_client(string key, string address, string cause)
    {
        _services.AddMadasterClient(options =>
        {
            options.ApiKey = key;
            options.BaseAddress = new Uri(address);
        });
        await using ServiceProvider provider = Provider();

        OptionsValidationException atStart =
            Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        OptionsValidationException atFirst = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<MadasterClient>());

        Assert.StartsWith("MadasterClientOptions: ", atStart.Message, StringComparison.Ordinal);
        Assert.Contains(cause, atStart.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Parameter", atStart.Message, StringComparison.Ordinal);
        Assert.Equal(atStart.Message, atFirst.Message);
    }

    [Fact]
    public async Task A_key_among_the_headers_of_the_programs_own_is_a_key()
    {
        _services.AddMadasterClient(options => options.BaseAddress = Server.BaseAddress)
            .ConfigureHttpClient(client => client.DefaultRequestHeaders.Add("X-API-Key", Server.ApiKey));
        await using ServiceProvider provider = Provider();
        provider.GetRequiredService<IStartupValidator>().Validate();

        Assert.NotNull(await provider.GetRequiredService<MadasterClient>().V3_0.Account.GetAccountAsync());
    }

    [Fact]
    public async Task The_factory_names_the_clients_that_it_knows()
    {
        _services.AddMadasterClient("tenant-a", Set("key-a"));
        _services.AddMadasterClient("tenant-b", Set("key-b"));
        await using ServiceProvider provider = Provider();
        IMadasterClientFactory factory = provider.GetRequiredService<IMadasterClientFactory>();

        ArgumentException failure = Assert.Throws<ArgumentException>(() => factory.CreateClient("tenant-c"));

        Assert.Contains("No MadasterClient named 'tenant-c' is registered; there are: 'tenant-a', 'tenant-b'.", failure.Message, StringComparison.Ordinal);
        Assert.StartsWith("No MadasterClient without a name", Assert.Throws<ArgumentException>(() => factory.CreateClient()).Message, StringComparison.Ordinal);
    }

    private Action<MadasterClientOptions> Set(string key) => options =>
    {
        options.ApiKey = key;
        options.BaseAddress = Server.BaseAddress;
    };

    private ServiceProvider Provider() => _services.BuildServiceProvider(validateScopes: true);

    private static Task FailAsync(IMadasterClient client) =>
        Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Folder.GetFoldersAsync());

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create<string, string?>(value.Key, value.Value)))
        .Build();
}
