using System.Net;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Tests.Versions.V3;

public sealed class ElementTests
{
    private static readonly string Building = $"/api/v3.0/building/{SandboxIds.Building}";
    private static readonly string Generated = $"{Building}/files/{SandboxIds.GeneratedFile}/elements";

    [Fact]
    public async Task A_batch_stores_what_it_can_and_names_what_it_cannot()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string elements = await AddElementsAsync(session, """[{"id":"a"},{"id":"a"},{"id":"b","name":"fail"},{"id":"c"}]""", expectedFailures: 2);
        Assert.Equal(["a", "c"], await IdsAsync(session, elements));
    }

    [Fact]
    public async Task A_batch_of_more_than_500_is_refused()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string elements = await AddElementsAsync(session, "[]");
        string batch = $"[{string.Join(',', Enumerable.Range(1, 501).Select(number => $$"""{"id":"e{{number}}"}"""))}]";
        Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Post, $"{elements}/batch", batch));
    }

    [Theory]
    [InlineData("$filter=volume gt 1", "b,c,d")]
    [InlineData("$filter=volume ge 2 and volume lt 3", "b")]
    [InlineData("$filter=name eq 'it''s'", "c")]
    [InlineData("$filter=contains(name,'in')", "a")]
    [InlineData("$filter=name eq null", "d")]
    [InlineData("$filter=not (volume le 2) or startswith(name,'W')", "a,c,d")]
    [InlineData("$skip=1&$top=2", "b,c")]
    [InlineData("$filter=volume gt 1&$skip=1&$top=1&$select=id", "c")]
    public async Task Query_options_choose_elements(string query, string identifiers)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string elements = await AddElementsAsync(session, """
            [{"id":"a","name":"Window","volume":1},{"id":"b","name":"Door","volume":2},{"id":"c","name":"it's","volume":3},{"id":"d","volume":4}]
            """);
        Assert.Equal(identifiers.Split(','), await IdsAsync(session, $"{elements}?{query}"));
    }

    [Fact]
    public async Task Select_leaves_nothing_but_what_it_names()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string elements = await AddElementsAsync(session, """[{"id":"a","volume":1.5}]""");
        Assert.Equal("""[{"id":"a","volume":1.5}]""", (await session.GetAsync($"{elements}?$select=id,volume")).ToJsonString());
    }

    [Theory]
    [InlineData("$filter=weight gt 1")]
    [InlineData("$filter=volume gt")]
    [InlineData("$filter=volume over 1")]
    [InlineData("$filter=name eq 'x")]
    [InlineData("$filter=(volume gt 1")]
    [InlineData("$select=weight")]
    [InlineData("$top=-1")]
    [InlineData("$orderby=id")]
    public async Task Query_options_that_make_no_sense_are_refused(string query)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Get, $"{Generated}?{query}"));
    }

    [Fact]
    public async Task Mapped_elements_say_what_they_match()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string elements = await AddElementsAsync(session, $$"""
            [{"id":"a","materialName":"Double glass","phaseLookup":"casco","classificationLookup":"31.20"},{"id":"b","materialId":"{{SandboxIds.WindowFrame}}"},{"id":"c"}]
            """);
        Assert.Null((await session.GetAsync($"{elements}/a"))["mapping"]);
        await session.PostAsync($"{elements[..^"/elements".Length]}/startrefinement");
        session.Clock.Advance(SandboxSession.Step);
        JsonNode element = await session.GetAsync($"{elements}/a");
        Assert.Equal($"{SandboxIds.Glass}", element["mapping"]!["id"]!.ToString());
        Assert.Equal("Material", element["mapping"]!["type"]!.ToString());
        Assert.Equal("""["casco"]""", element["phaseLookup"]!.ToJsonString());
        Assert.Equal("31.20", element["classificationMatch"]!["code"]!.ToString());
        Assert.Equal("Quantity", (await session.GetAsync($"{elements}/b"))["mapping"]!["type"]!.ToString());
        Assert.Null((await session.GetAsync($"{elements}/c"))["mapping"]);
    }

    [Fact]
    public async Task An_identifier_with_signs_comes_back_as_it_was()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string elements = await AddElementsAsync(session, """[{"id":"a/b %2F é?#"}]""");
        JsonNode element = await session.GetAsync($"{elements}/{Uri.EscapeDataString("a/b %2F é?#")}");
        Assert.Equal("a/b %2F é?#", element["id"]!.ToString());
    }

    [Fact]
    public async Task Generated_elements_are_as_many_as_asked()
    {
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { GeneratedElementCount = 1000 });
        Assert.Equal(1000, (await session.GetAsync(Generated)).AsArray().Count);
        Assert.Equal(1000, session.Server.StreamedElements);
        Assert.Equal(["element-991", "element-992"], await IdsAsync(session, $"{Generated}?$skip=990&$top=2&$select=id"));
        Assert.Equal("element-7", (await session.GetAsync($"{Generated}/element-7"))["id"]!.ToString());
    }

    [Fact]
    public async Task Generated_elements_are_made_no_faster_than_they_are_read()
    {
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { GeneratedElementCount = 10_000_000 });
        using (HttpResponseMessage response = await session.Client.GetAsync(Generated, HttpCompletionOption.ResponseHeadersRead))
        {
            await using Stream body = await response.Content.ReadAsStreamAsync();
            await body.ReadExactlyAsync(new byte[1000]);
            long before;
            do
            {
                before = session.Server.StreamedElements;
                await Task.Delay(200);
            }
            while (session.Server.StreamedElements > before);

            Assert.InRange(before, 1, 1_000_000);
        }

        Assert.Equal(HttpStatusCode.OK, await session.StatusOfAsync(HttpMethod.Get, "/api/v3.0/account"));
    }

    private static async Task<string> AddElementsAsync(SandboxSession session, string batch, int expectedFailures = 0)
    {
        JsonNode file = (await session.PostAsync($"{Building}/files", Scene.FileBody))!;
        string elements = $"{Building}/files/{file["id"]}/elements";
        JsonNode result = (await session.PostAsync($"{elements}/batch", batch))!;
        Assert.Equal(expectedFailures, result["failures"]!.AsArray().Count);
        return elements;
    }

    private static async Task<IEnumerable<string>> IdsAsync(SandboxSession session, string path) =>
        (await session.GetAsync(path)).AsArray().Select(element => element!["id"]!.ToString());
}
