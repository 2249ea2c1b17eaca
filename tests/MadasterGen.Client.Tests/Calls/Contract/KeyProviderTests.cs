using Madaster;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>A delegate that gives the key of each call.</summary>
public sealed class KeyProviderTests : CallTests
{
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
