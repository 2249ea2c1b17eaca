namespace MadasterGen.Tests.Calls;

/// <summary>Every <c>collectionFormat</c> of Swagger 2.0 in every place, as it goes out.</summary>
public class CollectionFormatTests
{
    private static readonly string[] s_two = ["a,b", "c d"];
    private static readonly string[] s_places = ["query", "path", "header"];
    private static readonly string[] s_formats = ["", "csv", "multi", "ssv", "pipes", "tsv"];

    private static readonly Lazy<CalledClient> s_client = new(() => new(
        "swagger: '2.0'\ninfo: {title: T, version: v1.0}\nhost: h.example\npaths:\n"
        + string.Concat(s_places.SelectMany(place => s_formats.Select(format => Operation(place, format))))));

    [Theory]
    [InlineData("query", "", "?l=a%2Cb,c%20d")]
    [InlineData("query", "csv", "?l=a%2Cb,c%20d")]
    [InlineData("query", "multi", "?l=a%2Cb&l=c%20d")]
    [InlineData("query", "ssv", "?l=a%2Cb%20c%20d")]
    [InlineData("query", "pipes", "?l=a%2Cb%7Cc%20d")]
    [InlineData("query", "tsv", "?l=a%2Cb%09c%20d")]
    [InlineData("path", "", "/a%2Cb,c%20d")]
    [InlineData("path", "csv", "/a%2Cb,c%20d")]
    [InlineData("path", "ssv", "/a%2Cb%20c%20d")]
    [InlineData("path", "pipes", "/a%2Cb%7Cc%20d")]
    [InlineData("path", "tsv", "/a%2Cb%09c%20d")]
    [InlineData("header", "", "a,b,c d")]
    [InlineData("header", "csv", "a,b,c d")]
    [InlineData("header", "ssv", "a,b c d")]
    [InlineData("header", "pipes", "a,b|c d")]
    [InlineData("header", "tsv", "a,b\tc d")]
    public async Task Divides_as_it_means(string place, string format, string expected)
    {
        CalledClient client = s_client.Value;
        await client.CallAsync($"{char.ToUpperInvariant(place[0])}{place[1..]}{format}Async", ("l", s_two));
        if (place == "header")
            Assert.Contains($"l: {expected}\n", client.Server.Headers, StringComparison.Ordinal);
        else
            Assert.Equal($"GET /{place}{format}{expected}", client.Server.Asked);
    }

    private static string Operation(string place, string format)
    {
        string path = place == "path" ? $"/{place}{format}/{{l}}" : $"/{place}{format}";
        string said = format.Length > 0 ? ", collectionFormat: " + format : "";
        return $"  '{path}': {{get: {{tags: [T], operationId: {place}{format}, parameters: [{{in: {place}, name: l, required: true, type: array, items: {{type: string}}{said}}}], responses: {{'204': {{description: D}}}}}}}}\n";
    }
}
