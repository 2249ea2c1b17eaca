using System.Text;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public class ContentTests
{
    [Fact]
    public async Task JSON_has_its_length_and_its_type()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var api = new Api(server.Address);
        await api.SendAsync("POST", new Thing("b", 1));
        Assert.Equal("""{"id":"b","volume":1}""", server.Only.BodyText);
        Assert.Equal("application/json", server.Only.Header("Content-Type"));
        Assert.Equal("21", server.Only.Header("Content-Length"));
    }

    [Fact]
    public async Task JSON_that_is_still_being_sent_when_the_call_ends_keeps_its_buffer()
    {
        HttpContent content = MadasterContent.Json(new Thing("b"), Thing.Writer, MadasterJsonMode.Request, "application/json");
        var slow = new SlowStream();
        Task sending = content.CopyToAsync(slow);
        content.Dispose();
        slow.Go.SetResult();
        await sending;
        Assert.Equal("""{"id":"b","volume":0}""", slow.Text);
        await Assert.ThrowsAnyAsync<ObjectDisposedException>(() => content.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_form_with_files_has_quoted_names_and_no_second_ones()
    {
        using var server = LoopbackServer.Responding(200);
        using var api = new Api(server.Address);
        var reported = new List<long>();
        MadasterMultipartContent form = MadasterContent.Multipart(new MadasterRequestOptions { Progress = new Listener(reported.Add) });
        form.AddText("kind", "IFC €");
        form.AddText("absent", null);
        form.AddFile("file", MadasterFile.FromBytes("abc"u8.ToArray(), "model.ifc", "application/x-step"));
        form.AddFile("none", null);
        form.AddFile("other", MadasterFile.FromBytes("de"u8.ToArray(), "plan \"é\".pdf"));
        MadasterRequest request = Api.Request("POST");
        request.Content = form;
        await api.Transport.SendAsync(request, default);

        string type = server.Only.Header("Content-Type")!;
        Assert.StartsWith("multipart/form-data; boundary=madaster-", type, StringComparison.Ordinal);
        string boundary = type.Split('=')[1];
        string expected = $"--{boundary}\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nIFC €\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"model.ifc\"\r\nContent-Type: application/x-step\r\n\r\nabc\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"other\"; filename=\"plan %22é%22.pdf\"\r\nContent-Type: application/octet-stream\r\n\r\nde\r\n"
            + $"--{boundary}--\r\n";
        Assert.Equal(expected, server.Only.BodyText);
        Assert.Equal(Encoding.UTF8.GetByteCount(expected).ToString(System.Globalization.CultureInfo.InvariantCulture), server.Only.Header("Content-Length"));
        Assert.Equal(new long[] { 3, 5 }, reported);
    }

    [Fact]
    public async Task A_name_cannot_end_its_header()
    {
        MadasterMultipartContent form = MadasterContent.Multipart(null);
        form.AddFile("a\"\r\nX-Evil: 1", MadasterFile.FromBytes(Array.Empty<byte>(), "b\r\nX-Evil: 2"));
        string text = await form.ReadAsStringAsync();
        Assert.DoesNotContain("\nX-Evil", text, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => form.AddFile("c", MadasterFile.FromBytes(Array.Empty<byte>(), "d", "text/plain\r\nX-Evil: 3")));
    }

    [Fact]
    public async Task A_file_as_body_is_streamed_with_progress_and_its_length()
    {
        byte[] bytes = new byte[300_000];
        Random.Shared.NextBytes(bytes);
        string path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, bytes);
        try
        {
            using var server = LoopbackServer.Responding(200);
            using var api = new Api(server.Address);
            foreach ((MadasterFile file, string? length) in new[]
            {
                (MadasterFile.FromPath(path), "300000"),
                (MadasterFile.FromBytes(bytes), "300000"),
                (MadasterFile.FromStream(new MemoryStream(bytes)), "300000"),
                (MadasterFile.FromStream(new OneWay(bytes)), null),
            })
            {
                server.Requests.Clear();
                var reported = new List<long>();
                var options = new MadasterRequestOptions { Progress = new Listener(reported.Add) };
                MadasterRequest request = Api.Request("PUT", options: options);
                request.Content = MadasterContent.File(file, "application/octet-stream", options);
                await api.Transport.SendAsync(request, default);
                Assert.Equal(bytes, server.Only.Body);
                Assert.Equal(length, server.Only.Header("Content-Length"));
                Assert.Equal("application/octet-stream", server.Only.Header("Content-Type"));
                Assert.Equal(300_000, reported[^1]);
                Assert.True(reported.Count > 2);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("image/png", "application/octet-stream", "application/octet-stream")]
    [InlineData(null, "application/octet-stream", "application/octet-stream")]
    [InlineData("image/png", "image/jpeg, image/png", "image/png")]
    [InlineData("text/xml; charset=utf-8", "application/xml, Text/XML", "text/xml; charset=utf-8")]
    [InlineData("application/pdf", "image/jpeg, image/png", "image/jpeg")]
    [InlineData(null, "image/jpeg, image/png", "image/jpeg")]
    [InlineData("image/png", "image/*", "image/png")]
    [InlineData("imagery/png", "image/*", "application/octet-stream")]
    [InlineData("image/png", "*/*", "image/png")]
    [InlineData(null, "*/*", "application/octet-stream")]
    public void A_file_goes_out_as_what_the_document_takes(string? own, string taken, string sent)
    {
        HttpContent content = MadasterContent.File(MadasterFile.FromBytes(new byte[] { 1 }, "a", own), taken, null);
        Assert.Equal(sent, content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task An_upload_closes_its_stream_unless_it_is_to_stay_open()
    {
        using var server = LoopbackServer.Responding(500);
        using var api = new Api(server.Address);
        foreach (bool leaveOpen in new[] { true, false })
        {
            var stream = new MemoryStream(new byte[10]);
            MadasterRequest request = Api.Request("PUT");
            request.Content = MadasterContent.File(MadasterFile.FromStream(stream, leaveOpen: leaveOpen), "application/octet-stream", null);
            await Assert.ThrowsAsync<MadasterApiException>(() => api.Transport.SendAsync(request, default));
            Assert.Equal(leaveOpen, stream.CanRead);
        }
    }

    [Fact]
    public async Task A_file_is_sent_again_after_a_redirect_if_its_stream_can_seek()
    {
        using var server = new LoopbackServer(request => request.Path == "/moved" ? request.RespondAsync(200) : request.RespondAsync(307, headers: "Location: /moved"));
        using var api = new Api(server.Address);
        var stream = new MemoryStream("skipabc"u8.ToArray()) { Position = 4 };
        MadasterRequest request = Api.Request("PUT");
        request.Content = MadasterContent.File(MadasterFile.FromStream(stream), "application/octet-stream", null);
        await api.Transport.SendAsync(request, default);
        Assert.All(server.Requests, served => Assert.Equal("abc", served.BodyText));

        request = Api.Request("PUT");
        request.Content = MadasterContent.File(MadasterFile.FromStream(new OneWay("abc"u8.ToArray())), "application/octet-stream", null);
        MadasterApiException e = await Assert.ThrowsAsync<MadasterApiException>(() => api.Transport.SendAsync(request, default));
        Assert.Contains("its stream cannot seek", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_files_is_escaped()
    {
        MadasterFormContent form = MadasterContent.Form();
        form.Add("a b", "c&d=é+");
        form.Add("none", null);
        form.Add("e", "");
        Assert.Equal("a+b=c%26d%3D%C3%A9%2B&e=", await form.ReadAsStringAsync());
        Assert.Equal("application/x-www-form-urlencoded", form.Headers.ContentType!.ToString());
    }

    [Fact]
    public void A_missing_file_is_noticed_before_anything_is_sent() =>
        Assert.Throws<FileNotFoundException>(() => MadasterFile.FromPath(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString())));

    private sealed class OneWay : ReadOnlyStream
    {
        private readonly MemoryStream _bytes;

        internal OneWay(byte[] bytes) => _bytes = new(bytes);

        protected override int Fill(Span<byte> buffer) => _bytes.Read(buffer);
    }

    private sealed class SlowStream : MemoryStream
    {
        internal TaskCompletionSource Go { get; } = new();

        internal string Text => Encoding.UTF8.GetString(ToArray());

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Go.Task;
            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}
