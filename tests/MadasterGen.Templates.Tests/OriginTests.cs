using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

/// <summary>The key goes to the API's own host, whatever the document calls a path.</summary>
public class OriginTests
{
    private const string Base = "https://api.madaster.invalid";

    public static TheoryData<string> PathsThatLeadElsewhere() => new() { "@evil.invalid/x", ".evil.invalid/x", ":81/x", "evil.invalid", "" };

    [Theory]
    [MemberData(nameof(PathsThatLeadElsewhere))]
    public async Task An_operation_whose_path_leads_to_another_host_is_refused_before_anything_is_sent(string path)
    {
        List<Uri> asked = new();
        using var http = new HttpClient(new StubHandler((request, _) =>
        {
            asked.Add(request.RequestUri!);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"id":"a"}""") });
        }));
        using var api = new Api(http, new Uri(Base));
        var fixedOperation = new MadasterOperation("Thing_Do", "Thing", "v3.0", "GET", path, false, true);
        string address = Built(path);

        await Assert.ThrowsAsync<ArgumentException>(() => api.Transport.SendAsync(new MadasterRequest(fixedOperation, fixedOperation.Path, null), Thing.Reader, default));
        await Assert.ThrowsAsync<ArgumentException>(() => api.Transport.SendAsync(new MadasterRequest(Api.Operation(), address, null), Thing.Reader, default));
        await Assert.ThrowsAsync<ArgumentException>(() => api.Transport.SendAsync(
            new MadasterRequest(Api.Operation(), address, new MadasterRequestOptions { Query = { ["c"] = "d" } }), Thing.Reader, default));

        Assert.Empty(asked);
    }

    [Theory]
    [InlineData("//evil.invalid/x")]
    [InlineData("/@evil.invalid/x")]
    [InlineData("/\\evil.invalid/x")]
    public async Task A_path_that_begins_with_a_slash_stays_on_the_host(string path)
    {
        List<Uri> asked = new();
        using var http = new HttpClient(new StubHandler((request, _) =>
        {
            asked.Add(request.RequestUri!);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"id":"a"}""") });
        }));
        using var api = new Api(http, new Uri(Base));
        var fixedOperation = new MadasterOperation("Thing_Do", "Thing", "v3.0", "GET", path, false, true);

        await api.Transport.SendAsync(new MadasterRequest(fixedOperation, fixedOperation.Path, null), Thing.Reader, default);
        await api.Transport.SendAsync(new MadasterRequest(Api.Operation(), Built(path), null), Thing.Reader, default);

        Assert.Equal(2, asked.Count);
        Assert.All(asked, address => Assert.Equal("api.madaster.invalid", address.Host));
    }

    private static string Built(string path)
    {
        var built = new MadasterRequestUri(Base, path);
        built.AppendQuery("a", "b");
        return built.ToString();
    }

    [Theory]
    [InlineData("https://api.example.com/api/v3.0/")]
    [InlineData("https://api.example.com/api/V3.0")]
    [InlineData("https://proxy.example.com/madaster/api/v3.0/")]
    public void A_base_address_that_ends_in_what_all_paths_begin_with_is_refused_with_the_right_one(string address)
    {
        using var connection = new MadasterConnection(
            new MadasterClientOptions { ApiKey = "secret-key", BaseAddress = new Uri(address) }.ToSettings());
        ArgumentException e = Assert.Throws<ArgumentException>(() => new MadasterTransport(connection, "v3.0", address, MadasterKeyPlacement.Bearer, "/api/v3.0"));
        int end = address.IndexOf("/api/v3.0", StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"Set it to {address[..end]}/.", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.example.com/")]
    [InlineData("https://api.example.com/v3.0")]
    [InlineData("https://api.example.com/api/v4.0")]
    public void Other_base_addresses_are_taken(string address)
    {
        using var connection = new MadasterConnection(
            new MadasterClientOptions { ApiKey = "secret-key", BaseAddress = new Uri(address) }.ToSettings());
        _ = new MadasterTransport(connection, "v3.0", address, MadasterKeyPlacement.Bearer, "/api/v3.0");
        _ = new MadasterTransport(connection, "v3.0", address, MadasterKeyPlacement.Bearer);
    }
}
