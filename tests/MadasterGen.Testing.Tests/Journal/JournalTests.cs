namespace MadasterGen.Testing.Tests.Journal;

public sealed class JournalTests
{
    [Fact]
    public async Task Requests_are_recorded_in_their_order_with_headers_body_and_status()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        await session.GetAsync("/api/v3.0/account?a=b%20c");
        await session.StatusOfAsync(HttpMethod.Post, "/api/v4.0/database", """{"a":1}""");
        IReadOnlyList<SandboxRequest> requests = session.Server.Requests;
        Assert.Equal(["GET /api/v3.0/account 200", "POST /api/v4.0/database 400"], requests.Select(request => request.ToString()));
        Assert.Equal("/api/v3.0/account?a=b%20c", requests[0].PathAndQuery);
        Assert.Equal(session.Server.ApiKey, requests[0].Headers["x-api-key"]);
        Assert.Equal("""{"a":1}""", requests[1].BodyText);
        session.Server.ClearRequests();
        Assert.Empty(session.Server.Requests);
    }

    [Fact]
    public async Task Of_a_long_body_the_beginning_and_the_length_are_kept()
    {
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { RecordedBodyBytes = 3 });
        await session.StatusOfAsync(HttpMethod.Post, "/api/v4.0/database", """{"a":1}""");
        SandboxRequest request = Assert.Single(session.Server.Requests);
        Assert.Equal("{\"a", request.BodyText);
        Assert.Equal(7, request.BodyLength);
    }

    [Fact]
    public async Task The_oldest_requests_go_first()
    {
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { RecordedRequests = 2 });
        foreach (string path in new[] { "/api/v3.0/account", "/api/v3.0/folder", "/api/v3.0/building" })
            await session.GetAsync(path);
        Assert.Equal(["/api/v3.0/folder", "/api/v3.0/building"], session.Server.Requests.Select(request => request.Path));
    }
}
