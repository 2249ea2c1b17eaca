using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Tests.Faults;

public sealed class FaultTests
{
    private const string Account = "/api/v3.0/account";

    [Fact]
    public async Task Too_many_requests_says_in_seconds_when_to_come_back()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.TooManyRequests(TimeSpan.FromSeconds(7)));
        using HttpResponseMessage response = await session.Client.GetAsync(Account);
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task Too_many_requests_says_as_a_date_when_to_come_back()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        var date = new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);
        session.Server.Faults.Enqueue(SandboxFault.TooManyRequests(date));
        using HttpResponseMessage response = await session.Client.GetAsync(Account);
        Assert.Equal(date, response.Headers.RetryAfter?.Date);
    }

    [Fact]
    public async Task Replaced_answers_have_their_status_and_content_type()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        await AssertAnswerAsync(session, SandboxFault.TooManyRequests(), 429, "application/json", isEmpty: false);
        await AssertAnswerAsync(session, SandboxFault.InternalServerError(), 500, "application/json", isEmpty: false);
        await AssertAnswerAsync(session, SandboxFault.ProblemWithStatus(412), 412, "application/json", isEmpty: false);
        await AssertAnswerAsync(session, SandboxFault.BadGatewayHtml(), 502, "text/html", isEmpty: false);
        await AssertAnswerAsync(session, SandboxFault.UnauthorizedEmpty(), 401, null, isEmpty: true);
        await AssertAnswerAsync(session, SandboxFault.ForbiddenEmpty(), 403, null, isEmpty: true);
        await AssertAnswerAsync(session, SandboxFault.ProblemWithoutContentType(), 400, null, isEmpty: false);
        await AssertAnswerAsync(session, SandboxFault.NotJson(), 200, "text/html", isEmpty: false);
        await AssertAnswerAsync(session, SandboxFault.EmptyBody(), 200, "application/json", isEmpty: true);
        await AssertAnswerAsync(session, SandboxFault.AnyTwoHundred(), 206, "application/json", isEmpty: false);
        await AssertAnswerAsync(session, SandboxFault.AnyTwoHundred(203), 203, "application/json", isEmpty: false);
    }

    [Fact]
    public async Task A_fault_meets_one_operation_as_often_as_it_is_told()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.Conflict("Taken.") with { Operation = "Account_GetAccount", Times = 2 });
        Assert.Equal(HttpStatusCode.OK, await session.StatusOfAsync(HttpMethod.Get, "/api/v3.0/folder"));
        Assert.Equal(HttpStatusCode.Conflict, await session.StatusOfAsync(HttpMethod.Get, Account));
        Assert.Equal(HttpStatusCode.Conflict, await session.StatusOfAsync(HttpMethod.Get, Account));
        Assert.Equal(HttpStatusCode.OK, await session.StatusOfAsync(HttpMethod.Get, Account));
    }

    [Fact]
    public async Task Malformed_json_cannot_be_parsed()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.MalformedJson());
        string body = await session.Client.GetStringAsync(Account);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(body));
    }

    [Fact]
    public async Task Another_kind_of_json_stands_in_for_objects_and_arrays()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.WrongKind() with { Times = 2 });
        Assert.IsType<JsonArray>(await session.GetAsync(Account));
        Assert.IsType<JsonObject>(await session.GetAsync("/api/v3.0/folder"));
    }

    [Fact]
    public async Task Unknown_enum_values_replace_those_that_are_known()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.UnknownEnumValues() with { Times = 2 });
        Assert.Equal("FromTomorrow", (await session.GetAsync(Account))["accountType"]!.ToString());
        JsonNode product = await session.GetAsync($"/api/v4.0/commodity/{SandboxIds.WindowFrame}");
        Assert.Equal("FromTomorrow", product["commodityType"]!.ToString());
        Assert.Equal("FromTomorrow", product["functionalUnit"]!.ToString());
        Assert.Equal("window-frame", product["externalId"]!.ToString());
    }

    [Fact]
    public async Task Unknown_properties_are_of_the_kind_that_their_object_holds()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.UnknownProperties());
        JsonNode product = await session.GetAsync($"/api/v4.0/commodity/{SandboxIds.WindowFrame}");
        Assert.IsType<JsonObject>(product["fromTomorrow"]);
        Assert.Equal(JsonValueKind.String, product["names"]!["fromTomorrow"]!.GetValueKind());
    }

    [Fact]
    public async Task A_property_from_tomorrow_that_is_written_back_is_kept()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        string path = "/api/v4.0/database";
        session.Server.Faults.Enqueue(SandboxFault.UnknownProperties());
        JsonObject database = (await session.GetAsync($"{path}/{SandboxIds.OwnDatabase}")).AsObject();
        database.Remove("readOnly");
        database.Remove("owner");
        Assert.Equal(HttpStatusCode.Accepted, await session.StatusOfAsync(HttpMethod.Put, path, database.ToJsonString()));
        Assert.NotNull((await session.GetAsync($"{path}/{SandboxIds.OwnDatabase}"))["fromTomorrow"]);
    }

    [Fact]
    public async Task Nulls_replace_scalars_but_not_the_discriminator()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.NullEverywhere());
        JsonObject product = (await session.GetAsync($"/api/v4.0/commodity/{SandboxIds.WindowFrame}")).AsObject();
        Assert.True(product.ContainsKey("id"));
        Assert.Null(product["id"]);
        Assert.Equal("Product", product["commodityType"]!.ToString());
    }

    [Fact]
    public async Task The_discriminator_can_be_last()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.DiscriminatorLast());
        JsonObject product = (await session.GetAsync($"/api/v4.0/commodity/{SandboxIds.WindowFrame}")).AsObject();
        Assert.Equal("commodityType", product.Last().Key);
    }

    [Fact]
    public async Task Bad_uris_replace_good_ones()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        Scene scene = await Scene.SetAsync(session);
        session.Server.Faults.Enqueue(SandboxFault.BadUris());
        JsonNode images = await session.GetAsync($"/api/v3.0/building/{scene.Building}/images");
        Assert.Equal("not a uri ::", images[0]!["url"]!.ToString());
    }

    [Fact]
    public async Task A_slow_answer_comes_after_its_delay()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.Slow(TimeSpan.FromMinutes(10)));
        session.Client.Timeout = TimeSpan.FromMilliseconds(200);
        await Assert.ThrowsAsync<TaskCanceledException>(() => session.Client.GetAsync(Account));
    }

    [Fact]
    public async Task A_stalled_answer_stops_in_its_body()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.Stall(TimeSpan.FromMilliseconds(50)));
        using HttpResponseMessage response = await session.Client.GetAsync(Account, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal($"{SandboxIds.Account}", JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!.ToString());
    }

    [Fact]
    public async Task A_cut_answer_has_headers_and_half_a_body()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.Cut());
        using HttpResponseMessage response = await session.Client.GetAsync(Account, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_cut_list_of_generated_elements_ends_in_the_middle()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.Cut() with { Times = 2 });
        string elements = $"/api/v3.0/building/{SandboxIds.Building}/files/{SandboxIds.GeneratedFile}/elements";
        await Assert.ThrowsAsync<HttpRequestException>(() => session.Client.GetStringAsync(elements));
        await Assert.ThrowsAsync<HttpRequestException>(() => session.Client.GetStringAsync($"{elements}?$top=2"));
    }

    [Fact]
    public async Task A_redirect_to_another_host_keeps_path_and_query()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        await using OtherHost other = await OtherHost.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.RedirectOtherHost(other.BaseAddress));
        using var follower = new HttpClient { BaseAddress = session.Server.BaseAddress };
        follower.DefaultRequestHeaders.Add("X-API-Key", session.Server.ApiKey);
        Assert.Equal("{}", await follower.GetStringAsync("/api/v3.0/account?a=b%20c"));
        SandboxRequest request = Assert.Single(other.Requests);
        Assert.Equal("/api/v3.0/account?a=b%20c", request.PathAndQuery);
        // What a client that follows redirects by itself tells the stranger.
        Assert.Equal(session.Server.ApiKey, request.Header("x-api-key"));
    }

    [Fact]
    public async Task A_redirect_to_the_same_origin_can_be_followed()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.RedirectSameOrigin() with { Forever = true });
        using HttpResponseMessage response = await session.Client.GetAsync(Account);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Equal($"{Account}?redirected=1", response.Headers.Location!.OriginalString);
        Assert.NotNull(await session.GetAsync(response.Headers.Location.OriginalString));
    }

    [Fact]
    public async Task A_redirect_loop_never_ends()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.RedirectLoop());
        for (int round = 0; round < 3; round++)
            Assert.Equal(HttpStatusCode.TemporaryRedirect, await session.StatusOfAsync(HttpMethod.Get, $"{Account}?redirected=1"));
    }

    [Fact]
    public async Task Faults_come_in_their_order_and_as_often_as_asked()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.InternalServerError() with { Times = 2 });
        session.Server.Faults.Enqueue(SandboxFault.ForbiddenEmpty());
        var seen = new List<int>();
        for (int request = 0; request < 4; request++)
            seen.Add((int)await session.StatusOfAsync(HttpMethod.Get, Account));
        Assert.Equal([500, 500, 403, 200], seen);
        Assert.Equal(0, session.Server.Faults.Count);
    }

    [Fact]
    public async Task A_fault_with_a_path_leaves_other_requests_alone()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.InternalServerError() with { Path = path => path.EndsWith("/folder", StringComparison.Ordinal) });
        Assert.Equal(HttpStatusCode.OK, await session.StatusOfAsync(HttpMethod.Get, Account));
        Assert.Equal(HttpStatusCode.InternalServerError, await session.StatusOfAsync(HttpMethod.Get, "/api/v3.0/folder"));
        Assert.Equal(HttpStatusCode.OK, await session.StatusOfAsync(HttpMethod.Get, "/api/v3.0/folder"));
    }

    [Fact]
    public async Task A_fault_can_stay_until_it_is_cleared()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.InternalServerError() with { Forever = true });
        for (int request = 0; request < 5; request++)
            Assert.Equal(HttpStatusCode.InternalServerError, await session.StatusOfAsync(HttpMethod.Get, Account));
        session.Server.Faults.Clear();
        Assert.Equal(HttpStatusCode.OK, await session.StatusOfAsync(HttpMethod.Get, Account));
    }

    [Fact]
    public async Task A_refused_request_changes_nothing_and_its_body_is_recorded()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Server.Faults.Enqueue(SandboxFault.InternalServerError());
        string body = Scene.FolderBody("never");
        Assert.Equal(HttpStatusCode.InternalServerError, await session.StatusOfAsync(HttpMethod.Post, "/api/v3.0/folder", body));
        Assert.Equal(body, Assert.Single(session.Server.Requests).BodyText);
        Assert.Equal(HttpStatusCode.NotFound, await session.StatusOfAsync(HttpMethod.Get, "/api/v3.0/folder/external/never"));
    }

    private static async Task AssertAnswerAsync(SandboxSession session, SandboxFault fault, int status, string? mediaType, bool isEmpty)
    {
        session.Server.Faults.Enqueue(fault);
        using HttpResponseMessage response = await session.Client.GetAsync(Account);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(isEmpty, (await response.Content.ReadAsByteArrayAsync()).Length == 0);
    }
}
