using System.Globalization;

namespace MadasterGen.Tests.Calls;

/// <summary>How parameters stand in the request that goes out: separators as they are, values escaped, what is empty left out.</summary>
public class ParameterTests
{
    private const string List = "schema: {type: array, items: {type: string}}";

    private static readonly string[] s_two = ["a,b", "c d"];

    // Each is an operation, which tells its place by its number.
    private static readonly string[] s_parameters =
    [
        $"in: query, name: l, style: form, explode: false, {List}",
        $"in: query, name: l, {List}",
        $"in: query, name: l, style: spaceDelimited, {List}",
        $"in: query, name: l, style: spaceDelimited, explode: true, {List}",
        $"in: query, name: l, style: pipeDelimited, {List}",
        $"in: query, name: l, style: form, explode: false, allowReserved: true, {List}",
        $"in: query, name: l, allowReserved: true, {List}",
        "in: query, name: l, allowReserved: true, schema: {type: string}",
        $"in: path, name: l, required: true, {List}",
        $"in: path, name: l, required: true, explode: true, {List}",
        $"in: path, name: l, required: true, style: label, {List}",
        $"in: path, name: l, required: true, style: label, explode: true, {List}",
        $"in: path, name: l, required: true, style: matrix, {List}",
        $"in: path, name: l, required: true, style: matrix, explode: true, {List}",
        "in: path, name: l, required: true, style: label, schema: {type: string}",
        "in: path, name: l, required: true, style: matrix, schema: {type: string}",
        $"in: header, name: X-L, {List}",
        "in: query, name: l, schema: {type: string, format: byte}",
        "in: path, name: l, required: true, schema: {type: string, format: byte}",
        "in: query, name: l, explode: false, schema: {type: array, items: {type: string, format: byte}}",
        "in: header, name: X-L, schema: {type: string, format: byte}",
        "in: cookie, name: l, schema: {type: string, format: byte}",
    ];

    private static readonly Lazy<CalledClient> s_client = new(() => new(
        "openapi: 3.0.3\ninfo: {title: T, version: v1.0}\nservers: [{url: 'https://h.example'}]\npaths:\n"
        + string.Concat(s_parameters.Select(Operation))));

    [Theory]
    [InlineData(0, "/0?l=a%2Cb,c%20d")]
    [InlineData(1, "/1?l=a%2Cb&l=c%20d")]
    [InlineData(2, "/2?l=a%2Cb%20c%20d")]
    [InlineData(3, "/3?l=a%2Cb&l=c%20d")]
    [InlineData(4, "/4?l=a%2Cb%7Cc%20d")]
    [InlineData(5, "/5?l=a,b,c%20d")]
    [InlineData(6, "/6?l=a,b&l=c%20d")]
    public async Task Lists_in_queries(int operation, string expected)
    {
        Assert.Equal(expected, await AskedAsync(operation, s_two));
        Assert.Equal($"/{operation}", await AskedAsync(operation, Array.Empty<string>()));
        Assert.Equal($"/{operation}", await AskedAsync(operation, null));
    }

    [Theory]
    [InlineData(8, "/8/a%2Cb,c%20d", "/8/x")]
    [InlineData(9, "/9/a%2Cb,c%20d", "/9/x")]
    [InlineData(10, "/10/.a%2Cb,c%20d", "/10/.x")]
    [InlineData(11, "/11/.a%2Cb.c%20d", "/11/.x")]
    [InlineData(12, "/12/;l=a%2Cb,c%20d", "/12/;l=x")]
    [InlineData(13, "/13/;l=a%2Cb;l=c%20d", "/13/;l=x")]
    public async Task Lists_in_paths(int operation, string expected, string one)
    {
        Assert.Equal(expected, await AskedAsync(operation, s_two));
        Assert.Equal(one, await AskedAsync(operation, new[] { "x" }));
        await Assert.ThrowsAsync<ArgumentException>(() => AskedAsync(operation, Array.Empty<string>()));
        await Assert.ThrowsAsync<ArgumentException>(() => AskedAsync(operation, new[] { ".." }));
    }

    [Theory]
    [InlineData(7, "a:/?[]#&+b=;,'d e%", "/7?l=a:/?%5B%5D%23%26%2Bb=;,'d%20e%25")]
    [InlineData(14, "a.b", "/14/.a.b")]
    [InlineData(15, "a;b", "/15/;l=a%3Bb")]
    public async Task Values(int operation, string value, string expected) => Assert.Equal(expected, await AskedAsync(operation, value));

    [Fact]
    public async Task Bytes_are_base64()
    {
        byte[] bytes = [251, 255];
        Assert.Equal("/17?l=%2B%2F8%3D", await AskedAsync(17, bytes));
        Assert.Equal("/17", await AskedAsync(17, null));
        Assert.Equal("/18/%2B%2F8%3D", await AskedAsync(18, bytes));
        Assert.Equal("/19?l=%2B%2F8%3D,AQ%3D%3D", await AskedAsync(19, new byte[][] { bytes, [1] }));
        await s_client.Value.CallAsync("O20Async", ("xL", bytes));
        Assert.Contains("X-L: +/8=\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
        await s_client.Value.CallAsync("O21Async", ("l", bytes));
        Assert.Contains("Cookie: l=+/8=\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_in_headers()
    {
        await s_client.Value.CallAsync("O16Async", ("xL", s_two));
        Assert.Contains("X-L: a,b,c d\n", s_client.Value.Server.Headers, StringComparison.Ordinal);
        await s_client.Value.CallAsync("O16Async", ("xL", Array.Empty<string>()));
        Assert.DoesNotContain("X-L", s_client.Value.Server.Headers, StringComparison.Ordinal);
    }

    private static async Task<string> AskedAsync(int operation, object? value)
    {
        await s_client.Value.CallAsync($"O{operation}Async", ("l", value));
        return s_client.Value.Server.Asked["GET ".Length..];
    }

    private static string Operation(string parameter, int number)
    {
        string id = number.ToString(CultureInfo.InvariantCulture);
        string path = parameter.StartsWith("in: path", StringComparison.Ordinal) ? $"/{id}/{{l}}" : $"/{id}";
        return $"  '{path}': {{get: {{tags: [T], operationId: o{id}, parameters: [{{{parameter}}}], responses: {{'204': {{description: D}}}}}}}}\n";
    }
}
