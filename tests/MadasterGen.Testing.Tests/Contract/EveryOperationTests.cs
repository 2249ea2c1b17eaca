using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using MadasterGen.Testing.Contract;

namespace MadasterGen.Testing.Tests.Contract;

public sealed class EveryOperationTests
{
    public static TheoryData<string> All => InterfaceTables.OperationNames;

    public static TheoryData<string> WithIdentifiers =>
        [.. InterfaceTables.Operations.Select(row => row.Operation).Where(operation => operation.Path.Contains('{')).Select(InterfaceTables.NameOf)];

    public static TheoryData<string> WithJson =>
        [.. InterfaceTables.Operations.Select(row => row.Operation).Where(TakesJson).Select(InterfaceTables.NameOf)];

    [Fact]
    public void The_tables_have_the_known_number_of_operations()
    {
        Assert.Equal(48, InterfaceTables.V3.Operations.Count);
        Assert.Equal(44, InterfaceTables.V4.Operations.Count);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_operation_answers_with_a_documented_status_and_body(string name)
    {
        (InterfaceTable table, Operation operation) = InterfaceTables.Find(name);
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        session.Clock.Advance(10 * SandboxSession.Step);

        using HttpRequestMessage request = SampleRequests.For(operation, scene);
        using HttpResponseMessage response = await session.Client.SendAsync(request);

        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {body}");
        string status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        OperationResponse documented = Assert.Single(operation.Responses, documented => documented.Status == status);
        if (documented.Type is null)
            Assert.Empty(body);
        else
            ResponseCheck.Matches(table, documented.Type, JsonNode.Parse(body), "$");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_operation_without_the_key_answers_401_with_an_empty_body(string name)
    {
        (_, Operation operation) = InterfaceTables.Find(name);
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        session.Client.DefaultRequestHeaders.Clear();

        using HttpRequestMessage request = SampleRequests.For(operation, scene);
        using HttpResponseMessage response = await session.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Null(response.Content.Headers.ContentType);
    }

    [Theory]
    [MemberData(nameof(WithIdentifiers))]
    public async Task An_operation_on_something_unknown_answers_404_with_a_problem(string name)
    {
        (InterfaceTable table, Operation operation) = InterfaceTables.Find(name);
        await using SandboxSession session = await SandboxSession.StartAsync();
        var nothing = new Scene
        {
            Folder = $"{Guid.NewGuid()}",
            Building = $"{Guid.NewGuid()}",
            File = $"{Guid.NewGuid()}",
            Database = $"{Guid.NewGuid()}",
            Product = $"{Guid.NewGuid()}",
            Child = $"{Guid.NewGuid()}",
            Match = $"{Guid.NewGuid()}",
            CommodityFile = $"{Guid.NewGuid()}",
        };

        using HttpRequestMessage request = SampleRequests.For(operation, nothing);
        using HttpResponseMessage response = await session.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        ResponseCheck.Matches(table, new NamedType("ProblemDetails"), JsonNode.Parse(await response.Content.ReadAsStringAsync()), "$");
    }

    [Theory]
    [MemberData(nameof(WithJson))]
    public async Task An_operation_with_a_broken_or_missing_body_answers_400(string name)
    {
        (_, Operation operation) = InterfaceTables.Find(name);
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        foreach (string body in new[] { "", "{", "\"text\"", "null" })
        {
            using HttpRequestMessage request = SampleRequests.For(operation, scene);
            request.Content = SandboxSession.Json(body);
            using HttpResponseMessage response = await session.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(WithJson))]
    public async Task An_operation_takes_the_media_types_that_it_declares_and_no_other(string name)
    {
        (_, Operation operation) = InterfaceTables.Find(name);
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        string[] declared = [.. operation.Bodies.Select(body => body.MediaType.Replace("*", "vnd.madaster"))];
        foreach (string mediaType in new[] { "application/json", "text/json", "application/vnd.madaster+json", "text/plain" })
        {
            using HttpRequestMessage request = SampleRequests.For(operation, scene);
            request.Content!.Headers.ContentType = new(mediaType);
            using HttpResponseMessage response = await session.Client.SendAsync(request);
            Assert.Equal(!declared.Contains(mediaType), response.StatusCode == HttpStatusCode.UnsupportedMediaType);
        }
    }

    private static bool TakesJson(Operation operation) => operation.Bodies is [{ MediaType: "application/json" }, ..];
}
