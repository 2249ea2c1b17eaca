using System.Net;
using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Faults;

/// <summary>Redirects, with connections of the client's own.</summary>
public sealed class RedirectTests : CallTests
{
    [Fact]
    public async Task A_redirect_within_the_origin_is_followed_with_the_key()
    {
        Server.Faults.Enqueue(SandboxFault.RedirectSameOrigin());

        Assert.Equal(SandboxIds.Building, (await Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building)).Id);

        Assert.Equal([307, 200], Server.Requests.Select(request => request.StatusCode));
        Assert.All(Server.Requests, request => Assert.Equal(Server.ApiKey, request.Header("X-API-Key")));
    }

    [Fact]
    public async Task A_redirected_request_takes_its_body_along()
    {
        Server.Faults.Enqueue(SandboxFault.RedirectSameOrigin());

        await Client.V3_0.Folder.AddFolderAsync(Samples.Folder());

        Assert.Equal(["POST", "POST"], Server.Requests.Select(request => request.Method));
        Assert.Equal(Server.Requests[0].BodyText, Server.Requests[1].BodyText);
    }

    [Fact]
    public async Task A_redirected_upload_is_sent_again_from_its_start()
    {
        Server.Faults.Enqueue(SandboxFault.RedirectSameOrigin());
        using var stream = new MemoryStream(new byte[10_000]);

        await Client.V4_0.Commodity.UploadFileAsync(SandboxIds.WindowFrame, MadasterFile.FromStream(stream, "a.pdf"));

        Assert.Equal(Server.Requests[0].BodyLength, Server.Requests[1].BodyLength);
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_refused_and_no_key_goes_there()
    {
        await using OtherHost other = await OtherHost.StartAsync();
        Server.Faults.Enqueue(SandboxFault.RedirectOtherHost(other.BaseAddress));

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Folder.GetFoldersAsync());

        Assert.Empty(other.Requests);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, failure.StatusCode);
        Assert.Contains("was not followed and no key was sent there", failure.Message);
        Assert.Contains(other.BaseAddress.Authority, failure.Message);
    }

    [Fact]
    public async Task A_loop_of_redirects_ends()
    {
        Server.Faults.Enqueue(SandboxFault.RedirectLoop());

        MadasterApiException failure = await Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Folder.GetFoldersAsync());

        Assert.Contains("redirected more than 10 times", failure.Message);
        Assert.Equal(11, Server.Requests.Count);
    }
}
