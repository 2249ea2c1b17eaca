using System.Net;
using System.Text.Json;
using Madaster;
using Madaster.V3_0;
using Microsoft.Extensions.DependencyInjection;

namespace MadasterGen.Client.Tests.Stubs;

/// <summary>The generated stub, through the client that calls it.</summary>
public sealed class StubTests
{
    private static readonly Guid s_id = new("5f0c1c4e-4b44-4f6e-9a52-5d3b8f3f0a11");

    [Fact]
    public async Task A_response_comes_back_as_it_was_set_with_what_only_responses_have()
    {
        using var stub = new MadasterStub();
        using MadasterClient client = stub.CreateClient();
        BuildingResponse building = new() { Id = s_id, Name = "Tower", MaterialClassificationTypeId = "nl-sfb" };
        stub.V3_0.Building.GetBuildingById.Returns(building);

        BuildingResponse read = await client.V3_0.Building.GetBuildingByIdAsync(s_id);

        Assert.Equal(building, read);
        MadasterStubRequest request = Assert.Single(stub.V3_0.Building.GetBuildingById.Requests);
        Assert.Equal($"GET /api/v3.0/building/{s_id}", request.ToString());
        Assert.Equal(s_id.ToString(), request["id"]);
        Assert.Null(request["other"]);
    }

    [Fact]
    public async Task A_list_is_read_whole_and_one_by_one_and_a_404_is_null()
    {
        using var stub = new MadasterStub();
        using MadasterClient client = stub.CreateClient();
        stub.V3_0.Folder.GetFolders.Returns([new FolderResponse { Id = s_id, Name = "a" }, new FolderResponse { Id = s_id, Name = "b" }]);
        stub.V3_0.Building.GetBuildingById.Fails(HttpStatusCode.NotFound);
        List<string?> names = [];

        await foreach (FolderResponse folder in client.V3_0.Folder.EnumerateFoldersAsync())
            names.Add(folder.Name);

        Assert.Equal(["a", "b"], names);
        Assert.Equal(2, (await client.Latest.Folder.GetFoldersAsync()).Count);
        Assert.Null(await client.V3_0.Building.GetBuildingByIdOrDefaultAsync(s_id));
    }

    [Fact]
    public async Task Responses_come_in_their_order_and_the_last_one_stays()
    {
        using var stub = new MadasterStub();
        using MadasterClient client = stub.CreateClient();
        stub.V3_0.Account.GetAccount.Fails(HttpStatusCode.TooManyRequests, "Slow \"down\".", TimeSpan.FromSeconds(3));
        stub.V3_0.Account.GetAccount.Throws(new HttpRequestException("The cable is cut."));
        stub.V3_0.Account.GetAccount.Returns(new AccountResponse { Name = "first" }, new AccountResponse { Name = "last" });

        MadasterApiException refused = await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Account.GetAccountAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => client.V3_0.Account.GetAccountAsync());

        Assert.Equal(TimeSpan.FromSeconds(3), refused.RetryAfter);
        Assert.Equal("Slow \"down\".", refused.Problem?.Detail);
        Assert.Equal("first", (await client.V3_0.Account.GetAccountAsync()).Name);
        Assert.Equal("last", (await client.V3_0.Account.GetAccountAsync()).Name);
        Assert.Equal("last", (await client.V3_0.Account.GetAccountAsync()).Name);
        Assert.Equal(5, stub.Requests.Count);
    }

    [Fact]
    public async Task The_body_that_was_sent_is_kept_and_what_is_created_has_the_documented_status()
    {
        using var stub = new MadasterStub();
        using MadasterClient client = stub.CreateClient();
        stub.V3_0.Building.AddBuilding.ReturnsFor(request =>
            new BuildingResponse
            {
                Id = s_id,
                MaterialClassificationTypeId = "nl-sfb",
                Name = JsonDocument.Parse(request.Body).RootElement.GetProperty("name").GetString(),
            });
        HttpStatusCode? status = null;
        BuildingRequest body = JsonSerializer.Deserialize<BuildingRequest>("""{"name":"Tower"}""")!;

        BuildingResponse created = await client.V3_0.Building.AddBuildingAsync(
            body, new MadasterRequestOptions { OnResponse = info => status = info.StatusCode });

        Assert.Equal("Tower", created.Name);
        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Contains("\"name\":\"Tower\"", stub.V3_0.Building.AddBuilding.Requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_is_a_value_like_any_other()
    {
        using var stub = new MadasterStub();
        using MadasterClient client = stub.CreateClient();
        stub.V3_0.Account.GetAccount.Returns(null!);

        await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Account.GetAccountAsync());
    }

    [Fact]
    public async Task A_call_without_a_response_names_the_operation_and_a_reset_forgets()
    {
        using var stub = new MadasterStub();
        using MadasterClient client = stub.CreateClient();
        stub.V3_0.Account.GetAccount.Returns(new AccountResponse());
        await client.V3_0.Account.GetAccountAsync();
        stub.V3_0.Account.GetAccount.Reset();

        InvalidOperationException missing =
            await Assert.ThrowsAsync<InvalidOperationException>(() => client.V3_0.Account.GetAccountAsync());

        Assert.StartsWith("The test sets no response of Account_GetAccount (v3.0).", missing.Message, StringComparison.Ordinal);
        Assert.Single(stub.V3_0.Account.GetAccount.Requests);
    }

    [Fact]
    public async Task It_stands_for_the_API_behind_dependency_injection_too()
    {
        using var stub = new MadasterStub();
        stub.V3_0.Account.GetAccount.Returns(new AccountResponse { Name = "Contoso" });
        var services = new ServiceCollection();
        services.AddMadasterClient(options => options.ApiKey = "key").ConfigurePrimaryHttpMessageHandler(() => stub);
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal("Contoso", (await provider.GetRequiredService<IAccountClient>().GetAccountAsync()).Name);
    }
}
