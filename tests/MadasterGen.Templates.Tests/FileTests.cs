using System.Net;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("madaster").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("attachment; filename=\"passport.pdf\"", "passport.pdf")]
    [InlineData("attachment; filename=plain.pdf; filename*=UTF-8''na%C3%AFve.pdf", "naïve.pdf")]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename=\"C:\\\\temp\\\\a.pdf\"", "a.pdf")]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("inline", null)]
    public async Task A_download_has_bytes_type_length_and_a_harmless_name(string disposition, string? name)
    {
        using var server = LoopbackServer.Responding(200, "content", "application/pdf", "Content-Disposition: " + disposition);
        using var api = new Api(server.Address);
        var reported = new List<long>();
        using MadasterFile file = await api.Transport.DownloadAsync(Api.Request(options: new MadasterRequestOptions { DownloadProgress = new Listener(reported.Add) }), default);
        Assert.Equal((name, "application/pdf", 7L), (file.FileName, file.ContentType, file.Length));
        Assert.Equal("content"u8.ToArray(), await file.ReadAsBytesAsync());
        Assert.Equal(7, reported[^1]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => file.ReadAsBytesAsync());
    }

    [Fact]
    public async Task A_download_is_streamed()
    {
        var read = new TaskCompletionSource();
        using var server = new LoopbackServer(async request =>
        {
            await request.StartAsync();
            await request.WriteAsync("first");
            await read.Task;
            await request.WriteAsync("second");
        });
        using var api = new Api(server.Address);
        await using MadasterFile file = await api.Transport.DownloadAsync(Api.Request(), default);
        Stream stream = await file.OpenReadAsync();
        byte[] buffer = new byte[5];
        await stream.ReadExactlyAsync(buffer);
        read.SetResult();
        using var reader = new StreamReader(stream);
        Assert.Equal("second", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_linked_file_is_saved_without_anything_of_the_client()
    {
        using var server = LoopbackServer.Responding(200, "content", "application/pdf");
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-API-Key", "habit-key");
        using var client = new MadasterClient(http, new MadasterClientOptions { ApiKey = Api.Key });
        string path = Path.Combine(_folder, "passport.pdf");
        await File.WriteAllTextAsync(path, "older and longer");
        await client.SaveLinkedFileAsync(server.Address + "a%2Fb.pdf?sv=2024&sig=a%2Bb%3D", path,
            new MadasterRequestOptions { Headers = { ["X-API-Key"] = Api.Key }, Query = { ["x"] = "y" } });
        Assert.Equal("content", await File.ReadAllTextAsync(path));
        Assert.Equal("passport.pdf", Path.GetFileName(Assert.Single(Directory.GetFiles(_folder))));
        Assert.Equal("/a%2Fb.pdf?sv=2024&sig=a%2Bb%3D", server.Only.Target);
        Assert.Null(server.Only.Header("X-API-Key"));
        Assert.DoesNotContain("key", server.Only.Head, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_linked_file_may_be_redirected_to_another_host()
    {
        using var storage = LoopbackServer.Responding(200, "content");
        using var server = LoopbackServer.Responding(302, headers: $"Location: {storage.Address}b?sig=2");
        using var client = new MadasterClient(Api.Key);
        using MadasterFile file = await client.OpenLinkedFileAsync(server.Address + "a?sig=1");
        Assert.Equal("content"u8.ToArray(), await file.ReadAsBytesAsync());
        Assert.Equal("/b?sig=2", storage.Only.Target);
    }

    [Theory]
    [InlineData("http://example.com/a?sig=hidden")]
    [InlineData("file:///etc/passwd?sig=hidden")]
    [InlineData("/a?sig=hidden")]
    [InlineData("")]
    public async Task A_linked_file_is_fetched_over_https_only(string url)
    {
        using var client = new MadasterClient(Api.Key);
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(() => client.SaveLinkedFileAsync(url, Path.Combine(_folder, "a")));
        Assert.DoesNotContain("hidden", e.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_redirect_to_plain_http_is_refused()
    {
        using var server = LoopbackServer.Responding(302, headers: "Location: http://example.com/a?sig=hidden");
        using var client = new MadasterClient(Api.Key);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => client.OpenLinkedFileAsync(server.Address + "a"));
        Assert.Contains("which is not https", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_permission_in_the_address_is_in_no_exception()
    {
        const string Query = "?sv=2024-01-01&sig=abcDEF123%2Bxyz%3D";
        using var refusing = LoopbackServer.Responding(403, "<Error>Signature abcDEF123+xyz= did not match abcDEF123%2Bxyz%3D</Error>", "application/xml");
        using var client = new MadasterClient(Api.Key);
        foreach (string url in new[] { refusing.Address + "a" + Query, "http://127.0.0.1:1/a" + Query })
        {
            MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => client.SaveLinkedFileAsync(url, Path.Combine(_folder, "a")));
            Assert.DoesNotContain("abcDEF123", e + e.ResponseBody, StringComparison.Ordinal);
            Assert.Contains("127.0.0.1", e.Message + "127.0.0.1", StringComparison.Ordinal);
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_file_that_breaks_off_leaves_the_older_one_as_it_was()
    {
        using var server = new LoopbackServer(async request =>
        {
            await request.StartAsync("Content-Length: 1000");
            await request.WriteAsync("half");
        });
        using var client = new MadasterClient(Api.Key);
        string path = Path.Combine(_folder, "passport.pdf");
        await File.WriteAllTextAsync(path, "older");
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => client.SaveLinkedFileAsync(server.Address + "a", path));
        Assert.Equal(HttpStatusCode.OK, e.StatusCode);
        Assert.Equal("older", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder))));
    }

    [Fact]
    public async Task Saving_can_be_cancelled_and_leaves_nothing()
    {
        using var server = new LoopbackServer(async request =>
        {
            await request.StartAsync("Content-Length: 1000");
            await request.WriteAsync("half");
            await Task.Delay(30_000);
        });
        using var client = new MadasterClient(Api.Key);
        using var source = new CancellationTokenSource(300);
        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.SaveLinkedFileAsync(server.Address + "a", Path.Combine(_folder, "a"), cancellationToken: source.Token));
        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Empty(Directory.GetFiles(_folder));
    }
}
