using System.IO.Compression;
using System.Text;
using MadasterGen.Templates.Tests.Testing;
using static MadasterGen.Robustness.Calls.Misbehaviour;

namespace MadasterGen.Robustness.Calls;

/// <summary>All that is tried, each with the key in every place where a server can repeat it.</summary>
internal static class Misbehaviours
{
    private const string Key = Api.Key;
    private const string Json = "Content-Type: application/json\r\n";

    public static IReadOnlyList<Misbehaviour> All { get; } =
    [
        .. Heads(), .. Lengths(), .. Bodies(), .. Compressed(), .. Redirects(), .. Statuses(), .. Breaks(),
    ];

    private static IEnumerable<Misbehaviour> Heads() =>
    [
        Raw("no HTTP", $"{Key}\r\n\r\n"),
        Raw("another protocol", $"SSH-2.0-{Key}\r\n\r\n"),
        Raw("HTTP/0.9", $"{{\"id\":\"{Key}\"}}"),
        Raw("a version of HTTP that is none", $"HTTP/{Key} 200 OK\r\n\r\n"),
        Raw("a status that is no number", $"HTTP/1.1 {Key}\r\n\r\n"),
        Raw("a status of four digits", "HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n"),
        Raw("a negative status", "HTTP/1.1 -20 OK\r\nContent-Length: 0\r\n\r\n"),
        Raw("status 999", $"HTTP/1.1 999 {Key}\r\nContent-Length: 0\r\n\r\n"),
        Raw("a reason of a megabyte", $"HTTP/1.1 500 {new string('x', 1_000_000)}\r\nContent-Length: 0\r\n\r\n"),
        Raw("a reason with control characters", $"HTTP/1.1 500 \u001b[31m{Key}\u0007\r\nContent-Length: 0\r\n\r\n"),
        Raw("a header without a name", $"HTTP/1.1 200 OK\r\n: {Key}\r\n\r\n"),
        Raw("a header without a value", $"HTTP/1.1 200 OK\r\n{Key}\r\n\r\n"),
        Raw("a header of a megabyte", $"HTTP/1.1 200 OK\r\nX: {new string('x', 1_000_000)}\r\n\r\n"),
        Raw("ten thousand headers", $"HTTP/1.1 200 OK\r\n{string.Concat(Enumerable.Repeat("X-Y: z\r\n", 10_000))}\r\n{{}}"),
        Raw("a header over two lines", $"HTTP/1.1 500 OK\r\nX-Echo: a\r\n {Key}\r\nContent-Length: 0\r\n\r\n"),
        Raw("bytes beyond ASCII in a header", "HTTP/1.1 500 OK\r\nX-Echo: \u00e9\u2028\r\nContent-Length: 0\r\n\r\n"),
        Raw("a content type that is none", $"HTTP/1.1 200 OK\r\nContent-Type: {Key};;=;\r\nContent-Length: 2\r\n\r\n{{}}"),
        Raw("a thousand interim responses", string.Concat(Enumerable.Repeat("HTTP/1.1 103 Early\r\n\r\n", 1_000)) + $"HTTP/1.1 500 {Key}\r\nContent-Length: 0\r\n\r\n"),
        Raw("nothing but an interim response", "HTTP/1.1 102 Processing\r\n\r\n"),
        Raw("a switch of protocols", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\nPRI"),
        Raw("Retry-After in a century", $"HTTP/1.1 429 {Key}\r\nRetry-After: 99999999999\r\nContent-Length: 0\r\n\r\n"),
        Raw("Retry-After that is no date", $"HTTP/1.1 503 X\r\nRetry-After: {Key}\r\nContent-Length: 0\r\n\r\n"),
    ];

    private static IEnumerable<Misbehaviour> Lengths() =>
    [
        Raw("a negative length", $"HTTP/1.1 200 OK\r\n{Json}Content-Length: -1\r\n\r\n{{}}"),
        Raw("a length beyond 64 bits", $"HTTP/1.1 200 OK\r\n{Json}Content-Length: 99999999999999999999\r\n\r\n{{}}"),
        Raw("a length of an exabyte", $"HTTP/1.1 200 OK\r\n{Json}Content-Length: 1000000000000000000\r\n\r\n{{}}"),
        Raw("two lengths", $"HTTP/1.1 200 OK\r\n{Json}Content-Length: 2\r\nContent-Length: 10\r\n\r\n{{}}"),
        Raw("a length and chunks", $"HTTP/1.1 200 OK\r\n{Json}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n"),
        Raw("a length that is too long", $"HTTP/1.1 200 OK\r\n{Json}Content-Length: 100\r\n\r\n{{\"id\":\"{Key}"),
        Raw("a chunk that is no number", $"HTTP/1.1 200 OK\r\n{Json}Transfer-Encoding: chunked\r\n\r\n{Key}\r\n"),
        Raw("a chunk beyond 64 bits", $"HTTP/1.1 200 OK\r\n{Json}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{{}}\r\n0\r\n\r\n"),
        Raw("a chunk that ends early", $"HTTP/1.1 200 OK\r\n{Json}Transfer-Encoding: chunked\r\n\r\n20\r\n{{\"{Key}\""),
        Raw("chunks without an end", $"HTTP/1.1 200 OK\r\n{Json}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n"),
        Raw("an unknown transfer coding", $"HTTP/1.1 200 OK\r\n{Json}Transfer-Encoding: {Key}\r\n\r\n{{}}"),
        Raw("204 with a body", $"HTTP/1.1 204 X\r\n{Json}Content-Length: 2\r\n\r\n{{}}"),
        Raw("304 that nobody asked for", $"HTTP/1.1 304 {Key}\r\nETag: \"{Key}\"\r\n\r\n"),
        Raw("a part that nobody asked for", $"HTTP/1.1 206 X\r\n{Json}Content-Range: bytes 0-1/9\r\nContent-Length: 2\r\n\r\n{{}}"),
        Raw("an empty body", $"HTTP/1.1 200 OK\r\n{Json}Content-Length: 0\r\n\r\n"),
        Raw("a reset status", "HTTP/1.1 205 X\r\nContent-Length: 0\r\n\r\n"),
    ];

    private static IEnumerable<Misbehaviour> Bodies() =>
    [
        .. Texts().Select(text => Body($"the body {OneLineOf(text)}", Encoding.UTF8.GetBytes(text))),
        Body("a body of random bytes", RandomBytes(5_000)),
        Body("UTF-16", Encoding.Unicode.GetBytes("{\"id\":\"a\"}"), "application/json; charset=utf-16"),
        Body("UTF-16 that says UTF-8", Encoding.Unicode.GetBytes("{\"id\":\"a\"}"), "application/json; charset=utf-8"),
        Body("an unknown charset", "{}"u8.ToArray(), $"application/json; charset={Key}"),
        Body("a byte order mark", [0xEF, 0xBB, 0xBF, .. "{\"id\":\"a\"}"u8]),
        Body("bytes that are no UTF-8", [.. "{\"id\":\""u8, 0xC0, 0x80, 0xFF, .. "\"}"u8]),
        Body("HTML", Encoding.UTF8.GetBytes($"<html><script>{Key}</script></html>"), "text/html"),
        Body("a page of a proxy that says 200", Encoding.UTF8.GetBytes($"<html>{Key}</html>")),
        Body("five megabytes in a string", Encoding.UTF8.GetBytes("{\"id\":\"" + new string('x', 5_000_000) + "\"}")),
        Body("a hundred thousand levels", Encoding.UTF8.GetBytes(new string('[', 100_000))),
        Body("three hundred levels", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 300)) + "1" + new string('}', 300))),
        Body("a hundred thousand members", Encoding.UTF8.GetBytes("{" + string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"m{i}\":{i}")) + "}")),
    ];

    private static IEnumerable<string> Texts() =>
    [
        "null", "true", "3", "\"" + Key + "\"", "[]", "[null]", "[[]]", "{}", "{{", "}", "{\"id\":}", "{\"id\":3}", "{\"id\":null}", "{\"id\":{\"" + Key + "\":1}}",
        "{\"id\":\"\\ud800\"}", "{\"\\ud800\":1}", "{\"id\":\"a\",\"id\":\"b\"}", "{\"volume\":1e999}", "{\"volume\":NaN}", "{\"volume\":-}", "{\"volume\":\"1\"}",
        "{\"id\":\"a\"}{\"id\":\"b\"}", "{\"id\":\"a\"} // " + Key, "{'id':'a'}", "{id:1}", "\0", " ", "[{\"id\":\"a\"},]", "[{\"id\":\"a\"}", "[{\"id\":\"a\"} {\"id\":\"b\"}]", "[1,2",
        "{\"" + Key + "\":", "{\"id\":\"a\u0001\"}", "\ufeff{}", ")]}',\n{\"id\":\"a\"}",
    ];

    private static IEnumerable<Misbehaviour> Compressed() =>
    [
        Body("gzip that is none", Encoding.UTF8.GetBytes(Key), headers: "Content-Encoding: gzip\r\n"),
        Body("gzip that breaks off", Zipped(100_000)[..50], headers: "Content-Encoding: gzip\r\n"),
        Body("gzip of thirty megabytes", Zipped(30_000_000), headers: "Content-Encoding: gzip\r\n"),
        Body("gzip twice", Zipped(1_000), headers: "Content-Encoding: gzip, gzip\r\n"),
        Body("an unknown coding", "{}"u8.ToArray(), headers: $"Content-Encoding: {Key}\r\n"),
        Body("brotli that is none", "xxxx"u8.ToArray(), headers: "Content-Encoding: br\r\n"),
        Body("an error in gzip that is none", Encoding.UTF8.GetBytes(Key), status: 500, headers: "Content-Encoding: gzip\r\n"),
    ];

    private static IEnumerable<Misbehaviour> Redirects() =>
    [
        .. new[]
        {
            $"https://{Key}.example.com/", "http://example.com/", "file:///etc/passwd", "ftp://127.0.0.1/", $"javascript:alert('{Key}')", "//example.com/x", "https:///", "http://[::1", ":",
            "", "\\\\example.com\\x", $"https://{Key}@example.com/", "data:,x", "/" + new string('a', 100_000),
        }.SelectMany(target => new[] { 301, 302, 303, 307, 308 }.Select(status => Redirect(status, target))),
        new Misbehaviour("a redirect to itself", request => request.RespondAsync(302, headers: $"Location: {request.Target}")),
        Raw("a redirect to nowhere", $"HTTP/1.1 302 {Key}\r\nContent-Length: 0\r\n\r\n"),
        Raw("choices", $"HTTP/1.1 300 X\r\nLocation: /{Key}\r\nContent-Length: 0\r\n\r\n"),
        Raw("a proxy", $"HTTP/1.1 305 X\r\nLocation: http://{Key}.example.com\r\nContent-Length: 0\r\n\r\n"),
    ];

    private static IEnumerable<Misbehaviour> Statuses() =>
    [
        .. new[] { 400, 401, 403, 404, 407, 408, 409, 410, 413, 418, 422, 429, 451, 500, 501, 502, 503, 504, 511, 599 }.Select(status => Body(
            $"{status} that repeats the key",
            Encoding.UTF8.GetBytes($$"""{"title":"{{Key}}","detail":"a\n##vso[x]{{Key}}","instance":"/{{Key}}","errors":{"{{Key}}":["{{Key}}"]},"x":"{{Key}}"}"""),
            "application/problem+json",
            status,
            $"X-Echo: {Key}\r\nWWW-Authenticate: Basic realm=\"{Key}\"\r\n")),
    ];

    private static IEnumerable<Misbehaviour> Breaks() =>
    [
        new Misbehaviour("a reset at once", request => request.ResetAsync()),
        new Misbehaviour("an end at once", _ => Task.CompletedTask),
        new Misbehaviour("half a head", request => request.WriteAsync("HTTP/1.1 200 OK\r\nContent-Ty")),
        new Misbehaviour("silence", _ => Task.Delay(TimeSpan.FromSeconds(20))) { IsLong = true },
        new Misbehaviour("silence behind the head", async request =>
        {
            await request.WriteAsync($"HTTP/1.1 200 OK\r\n{Json}Content-Length: 100\r\n\r\n{{\"id\":\"{Key}");
            await Task.Delay(TimeSpan.FromSeconds(20));
        }) { IsLong = true },
        new Misbehaviour("a reset in the body", async request =>
        {
            await request.WriteAsync($"HTTP/1.1 200 OK\r\n{Json}Content-Length: 100\r\n\r\n{{\"id\":\"{Key}");
            await request.ResetAsync();
        }),
        new Misbehaviour("a head without an end", request => DripAsync(request, "HTTP/1.1 200 OK\r\n", "X-Y: z\r\n")) { IsLong = true },
        new Misbehaviour("a body without an end", request => DripAsync(request, $"HTTP/1.1 200 OK\r\n{Json}\r\n[", "{\"id\":\"a\"},")) { IsLong = true },
        new Misbehaviour("an error without an end", request => DripAsync(request, "HTTP/1.1 500 X\r\n\r\n", "xxxxxxxx")) { IsLong = true },
        new Misbehaviour("a string without an end", request => DripAsync(request, $"HTTP/1.1 200 OK\r\n{Json}\r\n{{\"id\":\"", "xxxxxxxx")) { IsLong = true },
    ];

    private static Misbehaviour Redirect(int status, string target) =>
        Raw($"{status} to {OneLineOf(target)}", $"HTTP/1.1 {status} X\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    // Ends when the client hangs up, or after a while.
    private static async Task DripAsync(ServedRequest request, string head, string drop)
    {
        await request.WriteAsync(head);
        for (int i = 0; i < 1_000; i++)
        {
            await request.WriteAsync(drop);
            await Task.Delay(20);
        }
    }

    private static string OneLineOf(string text) => Uri.EscapeDataString(text.Length > 40 ? text[..40] : text);

    private static byte[] RandomBytes(int count)
    {
        byte[] bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Zipped(int count)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes("{\"id\":\"" + new string('x', count) + "\"}"));
        return packed.ToArray();
    }
}
