using System.Net;
using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Faults;

/// <summary>Responses without a success status.</summary>
public sealed class StatusTests : CallTests
{
    [Fact]
    public async Task A_problem_says_operation_version_status_title_body_and_headers()
    {
        Server.Faults.Enqueue(SandboxFault.InternalServerError());

        MadasterApiException failure = await FailureAsync();

        Assert.Equal("Building_GetBuildingById", failure.OperationId);
        Assert.Equal("v3.0", failure.ApiVersion);
        Assert.Equal(HttpStatusCode.InternalServerError, failure.StatusCode);
        Assert.Equal("Something went wrong.", failure.Problem?.Detail);
        Assert.Contains("Something went wrong.", failure.ResponseBody);
        Assert.Equal("application/json", failure.Headers["content-type"][0].Split(';')[0]);
        Assert.StartsWith("Building_GetBuildingById (v3.0) responded with 500 Internal Server Error: ", failure.Message);
        Assert.Contains("Something went wrong.", failure.Message);
        Assert.Null(failure.JsonPath);
    }

    [Fact]
    public async Task A_problem_without_a_content_type_is_read_all_the_same()
    {
        Server.Faults.Enqueue(SandboxFault.ProblemWithoutContentType());

        MadasterApiException failure = await FailureAsync();

        Assert.Equal(HttpStatusCode.BadRequest, failure.StatusCode);
        Assert.Equal("Something is wrong with the request.", failure.Problem?.Detail);
    }

    [Fact]
    public async Task A_page_in_html_from_a_gateway_is_still_that_status()
    {
        Server.Faults.Enqueue(SandboxFault.BadGatewayHtml());

        MadasterApiException failure = await FailureAsync();

        Assert.Equal(HttpStatusCode.BadGateway, failure.StatusCode);
        Assert.Null(failure.Problem);
        Assert.StartsWith("<html>", failure.ResponseBody);
    }

    [Fact]
    public async Task An_empty_401_says_what_to_check()
    {
        Server.Faults.Enqueue(SandboxFault.UnauthorizedEmpty());

        MadasterApiException failure = await FailureAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, failure.StatusCode);
        Assert.Null(failure.ResponseBody);
        Assert.Contains("Check the API key", failure.Message);
        Assert.Contains("expired", failure.Message);
    }

    [Fact]
    public async Task An_empty_403_says_what_to_check()
    {
        Server.Faults.Enqueue(SandboxFault.ForbiddenEmpty());

        MadasterApiException failure = await FailureAsync();

        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
        Assert.Contains("resource", failure.Message);
        Assert.Contains("permission level", failure.Message);
        Assert.Contains("expired", failure.Message);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(412)]
    [InlineData(418)]
    [InlineData(503)]
    public async Task Every_other_status_is_an_exception_too(int status)
    {
        Server.Faults.Enqueue(SandboxFault.ProblemWithStatus(status, "Because."));

        MadasterApiException failure = await FailureAsync();

        Assert.Equal(status, (int?)failure.StatusCode);
        Assert.Equal("Because.", failure.Problem?.Detail);
    }

    [Fact]
    public async Task Only_404_is_null_where_null_is_asked_for()
    {
        Server.Faults.Enqueue(SandboxFault.ProblemWithStatus(404));
        Assert.Null(await Client.V3_0.Building.GetBuildingByIdOrDefaultAsync(SandboxIds.Building));

        Server.Faults.Enqueue(SandboxFault.ForbiddenEmpty());
        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(
            () => Client.V3_0.Building.GetBuildingByIdOrDefaultAsync(SandboxIds.Building));
        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
    }

    [Fact]
    public async Task Calls_without_a_result_sequences_and_uploads_fail_alike()
    {
        Server.Faults.Enqueue(SandboxFault.InternalServerError() with { Times = 3 });

        Assert.Equal("Building_RecalculateBuilding",
            (await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Building.RecalculateBuildingAsync(SandboxIds.Building))).OperationId);
        Assert.Equal("Folder_GetFolders",
            (await Assert.ThrowsAsync<MadasterApiException>(async () => await Client.V3_0.Folder.EnumerateFoldersAsync().ToListAsync())).OperationId);
        Assert.Equal("Commodity_UploadImage",
            (await Assert.ThrowsAsync<MadasterApiException>(() => Client.V4_0.Commodity.UploadImageAsync(SandboxIds.WindowFrame, Samples.Image()))).OperationId);
    }

    private Task<MadasterApiException> FailureAsync() =>
        Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building));
}
