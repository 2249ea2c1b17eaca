using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Tests.Versions.V3;

public sealed class BuildingFileTests
{
    private static readonly string Building = $"/api/v3.0/building/{SandboxIds.Building}";

    [Fact]
    public async Task Refinement_goes_through_its_statuses_while_the_count_rises()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string file = await AddFileAsync(session);
        await session.PostAsync($"{file}/setimporting");
        await UpsertAsync(session, file, 100);
        Assert.Equal(("Importing", 0), await StatusAsync(session, file));

        await session.PostAsync($"{file}/startrefinement");
        var seen = new List<(string Status, int Count)>();
        for (int tenth = 0; tenth <= 10; tenth++)
        {
            seen.Add(await StatusAsync(session, file));
            session.Clock.Advance(SandboxSession.Step / 10);
        }

        Assert.Equal(["Refining", "Refined", "Mapping", "Mapped"], seen.Select(status => status.Status).Distinct());
        Assert.Equal(seen.Select(status => status.Count).Order(), seen.Select(status => status.Count));
        Assert.Equal(0, seen[0].Count);
        Assert.Equal(100, seen[^1].Count);
    }

    [Theory]
    [InlineData("model.ifc", "Importing,Imported,Refining,Refined,Mapping,Mapped")]
    [InlineData("fail.ifc", "Importing,ImportFailed")]
    [InlineData("model.unknown", "Importing,UnknownImportFile")]
    public async Task An_upload_is_imported_and_refined(string name, string statuses)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string file = await AddFileAsync(session);
        using HttpResponseMessage response = await UploadAsync(session, file, name, new byte[50_000]);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var seen = new List<string>();
        for (int twentieth = 0; twentieth <= 41; twentieth++)
        {
            seen.Add((await StatusAsync(session, file)).Status);
            session.Clock.Advance(SandboxSession.Step / 20);
        }

        Assert.Equal(statuses.Split(','), seen.Distinct());
    }

    [Fact]
    public async Task A_refinement_can_fail_and_says_why()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string file = await AddFileAsync(session, "refine-fail.ifc");
        await session.PostAsync($"{file}/startrefinement");
        session.Clock.Advance(SandboxSession.Step);
        JsonNode status = await session.GetAsync($"{file}/status");
        Assert.Equal("RefineFailed", status["status"]!.ToString());
        Assert.NotNull(status["statusMessage"]);
    }

    [Fact]
    public async Task A_building_is_dirty_until_the_recalculation_is_over()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string file = await AddFileAsync(session);
        Assert.False(await IsDirtyAsync(session));
        await UpsertAsync(session, file, 1);
        session.Clock.Advance(10 * SandboxSession.Step);
        Assert.True(await IsDirtyAsync(session));
        await session.PostAsync($"{file}/active", "true");
        Assert.True(await IsDirtyAsync(session));
        session.Clock.Advance(SandboxSession.Step);
        Assert.False(await IsDirtyAsync(session));
    }

    [Fact]
    public async Task A_passport_is_created_and_downloaded_without_the_key()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        JsonNode passport = (await session.PostAsync($"{Building}/passport", """{"passportType":"Full","language":"nl"}"""))!;
        Assert.Equal("Creating", passport["status"]!.ToString());
        Assert.Equal("PassportPdf", passport["type"]!.ToString());
        string file = $"{Building}/files/{passport["id"]}";
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusOfAsync(HttpMethod.Get, $"{file}/download"));
        session.Clock.Advance(SandboxSession.Step);
        Assert.Equal("Uploaded", (await session.GetAsync(file))["status"]!.ToString());

        string url = (await session.GetAsync($"{file}/download"))["url"]!.ToString();
        using var anonymous = new HttpClient();
        using HttpResponseMessage response = await anonymous.GetAsync(url);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        string pdf = Encoding.ASCII.GetString(await response.Content.ReadAsByteArrayAsync());
        Assert.StartsWith("%PDF-", pdf);
        Assert.EndsWith("%%EOF\n", pdf);
        Assert.Contains("/passport.pdf?sig=", url);
    }

    [Fact]
    public async Task An_excel_passport_is_a_package()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        JsonNode passport = (await session.PostAsync($"{Building}/exportexcelpassport"))!;
        session.Clock.Advance(SandboxSession.Step);
        string url = (await session.GetAsync($"{Building}/files/{passport["id"]}/download"))["url"]!.ToString();
        using var anonymous = new HttpClient();
        using var archive = new System.IO.Compression.ZipArchive(await anonymous.GetStreamAsync(url));
        Assert.NotNull(archive.GetEntry("xl/workbook.xml"));
    }

    [Fact]
    public async Task An_upload_of_any_length_is_counted_and_given_back()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string file = await AddFileAsync(session);
        const int Length = 40_000_000;
        using HttpResponseMessage response = await UploadAsync(session, file, "big one.ifc", new byte[Length]);
        response.EnsureSuccessStatusCode();
        Assert.Equal(Length, (await session.GetAsync(file))["fileSize"]!.GetValue<long>());
        Assert.Equal(Length, session.Server.Requests.Single(request => request.Path.EndsWith("/upload/big%20one.ifc", StringComparison.Ordinal)).BodyLength);
        string url = (await session.GetAsync($"{file}/download"))["url"]!.ToString();
        using var anonymous = new HttpClient();
        Assert.Equal(Length, (await anonymous.GetByteArrayAsync(url)).Length);
    }

    [Fact]
    public async Task The_storage_refuses_a_key_and_a_wrong_signature()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string file = await AddFileAsync(session);
        (await UploadAsync(session, file, "a.ifc", [1, 2, 3])).Dispose();
        string url = (await session.GetAsync($"{file}/download"))["url"]!.ToString();
        Assert.Equal(HttpStatusCode.BadRequest, await session.StatusOfAsync(HttpMethod.Get, url));
        Assert.NotNull(session.Server.Requests[^1].Header("X-API-Key"));
        using var anonymous = new HttpClient();
        Assert.Equal(HttpStatusCode.Forbidden, (await anonymous.GetAsync(url + "0")).StatusCode);
        Assert.Equal([1, 2, 3], await anonymous.GetByteArrayAsync(url));
    }

    private static async Task<string> AddFileAsync(SandboxSession session, string name = "model.ifc")
    {
        JsonNode file = (await session.PostAsync($"{Building}/files", Scene.FileBody.Replace("model.ifc", name)))!;
        return $"{Building}/files/{file["id"]}";
    }

    private static Task<JsonNode?> UpsertAsync(SandboxSession session, string file, int count) =>
        session.PostAsync($"{file}/elements/batch", $"[{string.Join(',', Enumerable.Range(1, count).Select(number => $$"""{"id":"e{{number}}"}"""))}]");

    private static Task<HttpResponseMessage> UploadAsync(SandboxSession session, string file, string name, byte[] content)
    {
        var body = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        return session.Client.PostAsync($"{file}/upload/{Uri.EscapeDataString(name)}", body);
    }

    private static async Task<(string Status, int Count)> StatusAsync(SandboxSession session, string file)
    {
        JsonNode status = await session.GetAsync($"{file}/status");
        return (status["status"]!.ToString(), status["elementProcessedCount"]!.GetValue<int>());
    }

    private static async Task<bool> IsDirtyAsync(SandboxSession session) => (await session.GetAsync(Building))["isDirty"]!.GetValue<bool>();
}
