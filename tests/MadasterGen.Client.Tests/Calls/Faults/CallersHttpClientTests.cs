using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Faults;

/// <summary>A caller's own <c>HttpClient</c>, and what its handler does by itself.</summary>
public sealed class CallersHttpClientTests : CallTests
{
    [Fact]
    public async Task A_handler_that_took_the_key_to_another_host_is_found_out()
    {
        await using OtherHost other = await OtherHost.StartAsync();
        using var http = new HttpClient();
        MadasterClient client = ClientOver(http);
        Server.Faults.Enqueue(SandboxFault.RedirectOtherHost(other.BaseAddress));

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building));

        Assert.Equal(Server.ApiKey, Assert.Single(other.Requests).Header("X-API-Key"));
        Assert.Contains("Revoke this key", failure.Message);
        Assert.Contains("AllowAutoRedirect = false", failure.Message);
        Assert.DoesNotContain(Server.ApiKey, failure.ToString());
    }

    [Fact]
    public async Task A_handler_that_follows_no_redirects_is_as_safe_as_the_clients_own()
    {
        await using OtherHost other = await OtherHost.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        MadasterClient client = ClientOver(http);
        Server.Faults.Enqueue(SandboxFault.RedirectSameOrigin());
        Assert.NotEmpty(await client.V3_0.Folder.GetFoldersAsync());

        Server.Faults.Enqueue(SandboxFault.RedirectOtherHost(other.BaseAddress));
        await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Folder.GetFoldersAsync());

        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_redirect_within_the_origin_may_be_followed_by_the_handler()
    {
        using var http = new HttpClient();
        Server.Faults.Enqueue(SandboxFault.RedirectSameOrigin());

        Assert.NotEmpty(await ClientOver(http).V3_0.Folder.GetFoldersAsync());
    }

    [Fact]
    public async Task The_habit_of_a_key_among_the_default_headers_works()
    {
        using var http = new HttpClient { BaseAddress = Server.BaseAddress };
        http.DefaultRequestHeaders.Add("X-API-Key", Server.ApiKey);
        using var client = new MadasterClient(http, new MadasterClientOptions());

        Assert.NotEmpty(await client.V3_0.Folder.GetFoldersAsync());
    }

    [Fact]
    public async Task The_callers_client_is_neither_changed_nor_disposed()
    {
        using var http = new HttpClient();
        using (MadasterClient client = ClientOver(http))
            await client.V3_0.Folder.GetFoldersAsync();

        Assert.Empty(http.DefaultRequestHeaders);
        Assert.Null(http.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(100), http.Timeout);
        using HttpResponseMessage response = await http.GetAsync(new Uri(Server.BaseAddress, "/api/v3.0/folder"));
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_clients_own_connections_are_closed_with_it()
    {
        MadasterClient client = ClientWith();
        await client.V3_0.Folder.GetFoldersAsync();

        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.V3_0.Folder.GetFoldersAsync());
    }
}
