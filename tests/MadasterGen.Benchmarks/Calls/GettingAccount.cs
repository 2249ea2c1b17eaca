using System.Net.Http.Json;
using BenchmarkDotNet.Attributes;
using NSwagClient = Peers.NSwagWithSystemText.V3_0.AccountClient;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>The shortest call: no parameter, three properties.</summary>
[MemoryDiagnoser]
public class GettingAccount
{
    private static readonly Uri Address = new(CallClients.Host, "/api/v3.0/account");

    private CallClients _clients = null!;
    private NSwagClient _nswag = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _clients = new(CallBodies.Account);
        _nswag = new(CallClients.Host.AbsoluteUri, _clients.WithDefaultKey);
        _clients.Check(
            ("hand-written", async () => await _clients.HandWritten.GetAccountAsync() is { } account ? (account.Id, account.Name, account.AccountType.ToString()) : null),
            ("guarded", async () => await _clients.Guarded.GetAccountAsync() is { } account ? (account.Id, account.Name, account.AccountType.ToString()) : null),
            ("generated", async () => await _clients.Generated.V3_0.Account.GetAccountAsync() is { } account ? (account.Id, account.Name, account.AccountType.ToString()) : null),
            ("Refit", async () => await Refit() is { } account ? (account.Id, account.Name, account.AccountType) : null),
            ("NSwag", async () => await _nswag.GetAccountAsync() is { } account ? (account.Id, account.Name, account.AccountType.ToString()) : null),
            ("GetFromJsonAsync", async () => await GetFromJson() is { } account ? (account.Id, account.Name, account.AccountType) : null));
    }

    [Benchmark(Baseline = true)]
    public Task HandWritten() => _clients.HandWritten.GetAccountAsync();

    [Benchmark]
    public Task Guarded() => _clients.Guarded.GetAccountAsync();

    [Benchmark]
    public Task Generated() => _clients.Generated.V3_0.Account.GetAccountAsync();

    [Benchmark]
    public async Task<HttpResponseMessage> SendAlone()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, Address);
        return await _clients.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
    }

    [Benchmark(Description = "Refit")]
    public Task WithRefit() => Refit();

    [Benchmark]
    public Task NSwag() => _nswag.GetAccountAsync();

    [Benchmark(Description = "GetFromJsonAsync")]
    public Task FromJson() => GetFromJson();

    private Task<PlainAccount> Refit() => _clients.Refit.GetAccountAsync(CallClients.Key);

    private Task<PlainAccount?> GetFromJson() => _clients.WithDefaultKey.GetFromJsonAsync(Address, PlainCallJson.Default.PlainAccount);
}
