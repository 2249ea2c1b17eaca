using MadasterGen.Tests.Harness;

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

    private static readonly string[] s_nestedFormats = ["multi-pipes", "csv-pipes", "pipes-", "ssv-csv", "tsv-ssv", "csv-tsv", "-"];
    private static readonly string[][] s_lists = [["a", "b"], ["c d"], []];

    private static readonly Lazy<CalledClient> s_nested = new(() => new(
        "swagger: '2.0'\ninfo: {title: T, version: v1.0}\nhost: h.example\npaths:\n"
        + string.Concat(new[] { "query", "path", "header", "formData" }.SelectMany(place => s_nestedFormats.Select(formats => Nested(place, formats))))));

    [Theory]
    [InlineData("query", "multi-pipes", "?l=a%7Cb&l=c%20d")]
    [InlineData("query", "csv-pipes", "?l=a%7Cb,c%20d")]
    [InlineData("query", "pipes-", "?l=a%2Cb%7Cc%20d")]
    [InlineData("query", "ssv-csv", "?l=a%2Cb%20c%20d")]
    [InlineData("query", "tsv-ssv", "?l=a%20b%09c%20d")]
    [InlineData("query", "csv-tsv", "?l=a%09b,c%20d")]
    [InlineData("query", "-", "?l=a%2Cb,c%20d")]
    [InlineData("path", "csv-pipes", "/a%7Cb,c%20d")]
    [InlineData("path", "pipes-", "/a%2Cb%7Cc%20d")]
    [InlineData("path", "tsv-ssv", "/a%20b%09c%20d")]
    [InlineData("header", "csv-pipes", "a|b,c d")]
    [InlineData("header", "pipes-", "a,b|c d")]
    [InlineData("header", "csv-tsv", "a\tb,c d")]
    [InlineData("formData", "multi-pipes", "l=a%7Cb&l=c+d")]
    [InlineData("formData", "csv-pipes", "l=a%7Cb,c+d")]
    [InlineData("formData", "pipes-", "l=a%2Cb%7Cc+d")]
    [InlineData("formData", "-", "l=a%2Cb,c+d")]
    public async Task Divides_lists_in_lists_as_it_means(string place, string formats, string expected)
    {
        CalledClient client = s_nested.Value;
        string name = place + formats.Replace("-", "In", StringComparison.Ordinal);
        await client.CallAsync($"{char.ToUpperInvariant(name[0])}{name[1..]}Async", ("l", s_lists));
        if (place == "header")
            Assert.Contains($"l: {expected}\n", client.Server.Headers, StringComparison.Ordinal);
        else if (place == "formData")
            Assert.Equal(expected, client.Server.Sent);
        else
            Assert.Equal($"GET /{name}{expected}", client.Server.Asked);
    }

    [Fact]
    public void A_list_in_a_list_has_no_name_to_repeat()
    {
        GeneratorRun run = TestProject.With(("madaster.yaml", "swagger: '2.0'\ninfo: {title: T, version: v1.0}\nhost: h.example\npaths:\n" + Nested("query", "csv-multi"))).Run();
        Assert.Contains(run.Diagnostics, one => one.GetMessage(null).Contains("commas divide the elements", StringComparison.Ordinal));
    }

    private static string Nested(string place, string formats)
    {
        string[] of = [.. formats.Split('-').Select(format => format.Length > 0 ? ", collectionFormat: " + format : "")];
        string name = place + formats.Replace("-", "In", StringComparison.Ordinal);
        string path = place == "path" ? $"/{name}/{{l}}" : $"/{name}";
        string verb = place == "formData" ? "post" : "get";
        string list = $"type: array, items: {{type: array, items: {{type: string}}{of[1]}}}{of[0]}";
        return $"  '{path}': {{{verb}: {{tags: [T], operationId: {name}, parameters: [{{in: {place}, name: l, required: true, {list}}}], responses: {{'204': {{description: D}}}}}}}}\n";
    }

    private static string Operation(string place, string format)
    {
        string path = place == "path" ? $"/{place}{format}/{{l}}" : $"/{place}{format}";
        string said = format.Length > 0 ? ", collectionFormat: " + format : "";
        return $"  '{path}': {{get: {{tags: [T], operationId: {place}{format}, parameters: [{{in: {place}, name: l, required: true, type: array, items: {{type: string}}{said}}}], responses: {{'204': {{description: D}}}}}}}}\n";
    }
}
