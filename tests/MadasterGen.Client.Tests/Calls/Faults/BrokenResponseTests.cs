using System.Net;
using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Faults;

/// <summary>Successes that cannot be read.</summary>
public sealed class BrokenResponseTests : CallTests
{
    [Fact]
    public async Task A_connection_that_is_cut_says_that_it_broke()
    {
        Server.Faults.Enqueue(SandboxFault.Cut());

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Folder.GetFoldersAsync());

        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Contains("the connection broke before all of it had arrived", failure.Message);
    }

    [Fact]
    public async Task A_sequence_that_is_cut_gives_what_came_and_then_says_that_it_broke()
    {
        Server.Faults.Enqueue(SandboxFault.Cut());
        int count = 0;

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(async () =>
        {
            await foreach (var element in Client.V3_0.BuildingFileElement.EnumerateElementsAsync(
                SandboxIds.Building, SandboxIds.GeneratedFile, new() { Top = 200 }))
                count++;
        });

        Assert.InRange(count, 1, 199);
        Assert.Contains("the connection broke", failure.Message);
    }

    [Fact]
    public async Task A_download_that_is_cut_leaves_no_half_file()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.png");
        await Client.V3_0.Building.AddImageAsync(SandboxIds.Building.ToString(), MadasterFile.FromBytes(new byte[200_000], "a.png"));
        string url = (await Client.V3_0.Building.GetImagesAsync(SandboxIds.Building)).Single().Url!;
        Server.Faults.Enqueue(SandboxFault.Cut() with { Path = candidate => candidate.StartsWith("/storage/", StringComparison.Ordinal) });

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.SaveLinkedFileAsync(url, path));

        Assert.Contains("the connection broke", failure.Message);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_server_that_is_not_there_gave_no_response()
    {
        using MadasterClient client = ClientWith(options => options.BaseAddress = new Uri("http://127.0.0.1:1"));

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Folder.GetFoldersAsync());

        Assert.Null(failure.StatusCode);
        Assert.StartsWith("Folder_GetFolders (v3.0) got no response from http://127.0.0.1:1", failure.Message);
    }

    [Fact]
    public async Task Malformed_json_says_where()
    {
        Server.Faults.Enqueue(SandboxFault.MalformedJson());

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(
            () => Client.V3_0.BuildingFileElement.GetElementByIdAsync(SandboxIds.Building, SandboxIds.GeneratedFile, "element-1"));

        Assert.Equal("$.name", failure.JsonPath);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.StartsWith("{\"id\"", failure.ResponseBody);
    }

    [Fact]
    public async Task A_page_where_json_was_promised_says_what_it_is()
    {
        Server.Faults.Enqueue(SandboxFault.NotJson() with { Times = 2 });

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building));
        Assert.Contains("responded with 200 OK and text/html, where JSON was expected", failure.Message);
        Assert.Contains("Please log in.", failure.ResponseBody);

        failure = await Assert.ThrowsAsync<MadasterApiException>(async () => await Client.V3_0.Folder.EnumerateFoldersAsync().ToListAsync());
        Assert.Contains("responded with 200 OK and text/html, where JSON was expected", failure.Message);
    }

    [Fact]
    public async Task Json_of_another_kind_says_where_and_what_came()
    {
        Server.Faults.Enqueue(SandboxFault.WrongKind() with { Times = 3 });

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building));
        Assert.Equal(("$", "[\"different\"]"), (failure.JsonPath, failure.ResponseBody));

        failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Folder.GetFoldersAsync());
        Assert.Equal("$", failure.JsonPath);

        failure = await Assert.ThrowsAsync<MadasterApiException>(async () => await Client.V3_0.Folder.EnumerateFoldersAsync().ToListAsync());
        Assert.Equal("$", failure.JsonPath);
    }

    [Fact]
    public async Task An_empty_body_where_json_was_promised_is_said()
    {
        Server.Faults.Enqueue(SandboxFault.EmptyBody() with { Times = 3 });

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building));
        Assert.Contains("responded with 200 OK without a body", failure.Message);

        await Assert.ThrowsAsync<MadasterApiException>(async () => await Client.V3_0.Folder.EnumerateFoldersAsync().ToListAsync());
        Assert.Null(await Client.V3_0.Building.GetBuildingByIdOrDefaultAsync(SandboxIds.Building));
    }

    [Fact]
    public async Task An_empty_body_where_none_is_needed_is_a_success()
    {
        Server.Faults.Enqueue(SandboxFault.EmptyBody());

        await Client.V3_0.Building.RecalculateBuildingAsync(SandboxIds.Building);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(203)]
    [InlineData(206)]
    [InlineData(299)]
    public async Task Every_status_from_200_to_299_is_a_success(int status)
    {
        Server.Faults.Enqueue(SandboxFault.AnyTwoHundred(status) with { Times = 2 });

        Assert.Equal(SandboxIds.Building, (await Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building)).Id);
        Assert.NotEmpty(await Client.V3_0.Folder.EnumerateFoldersAsync().ToListAsync());
        Assert.All(Server.Requests, request => Assert.Equal(status, request.StatusCode));
    }
}
