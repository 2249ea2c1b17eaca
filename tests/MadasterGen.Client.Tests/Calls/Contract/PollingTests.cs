using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>Waiting for what the API accepts and does later.</summary>
public sealed class PollingTests : CallTests
{
    [Fact]
    public async Task A_wait_ends_when_the_work_is_done_and_tells_every_response()
    {
        BuildingFileResponse file = await UploadAsync("model.ifc");
        var responses = new List<BuildingFileStatuses>();

        BuildingFileStatusResponse status = await WaitAsync(file, new Responses(responses));

        Assert.Equal(BuildingFileStatuses.Mapped, status.Status);
        Assert.Equal(BuildingFileStatuses.Mapped, responses[^1]);
    }

    [Fact]
    public async Task A_wait_in_vain_ends_with_the_reason()
    {
        BuildingFileResponse file = await UploadAsync("fail.ifc");

        MadasterPollingFailedException failure = await Assert.ThrowsAsync<MadasterPollingFailedException>(() => WaitAsync(file));

        Assert.Equal(BuildingFileStatuses.ImportFailed, Assert.IsType<BuildingFileStatusResponse>(failure.LastValue).Status);
        Assert.Contains(failure.Reason, failure.Message);
    }

    [Fact]
    public async Task A_wait_that_takes_too_long_says_what_came_last()
    {
        TimeoutException failure = await Assert.ThrowsAsync<TimeoutException>(() => MadasterPolling.UntilAsync(
            token => Client.V3_0.BuildingFile.GetStatusByIdAsync(SandboxIds.Building, SandboxIds.GeneratedFile, cancellationToken: token),
            _ => false,
            // Enough for a first response on a loaded machine.
            options: new() { Interval = TimeSpan.FromSeconds(1), Timeout = TimeSpan.FromSeconds(3) }));

        Assert.Contains("Mapped", failure.Message);
    }

    [Fact]
    public async Task A_wait_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MadasterPolling.UntilAsync(
            token => Client.V3_0.Account.GetAccountAsync(cancellationToken: token),
            _ => { source.Cancel(); return false; },
            options: new() { Interval = TimeSpan.FromMinutes(5) },
            cancellationToken: source.Token));
    }

    private async Task<BuildingFileResponse> UploadAsync(string fileName)
    {
        BuildingFileResponse file = await Client.V3_0.BuildingFile.AddFileAsync(SandboxIds.Building, Samples.File(fileName));
        await Client.V3_0.BuildingFile.UploadFileAsync(SandboxIds.Building, file.Id, fileName, MadasterFile.FromBytes([1]));
        return file;
    }

    private Task<BuildingFileStatusResponse> WaitAsync(BuildingFileResponse file, IProgress<BuildingFileStatusResponse>? progress = null) =>
        MadasterPolling.UntilAsync(
            token => Client.V3_0.BuildingFile.GetStatusByIdAsync(file.BuildingId, file.Id, cancellationToken: token),
            until: status => status.Status == BuildingFileStatuses.Mapped,
            failed: status => status.Status.ToKnown() is BuildingFileStatuses.Known.ImportFailed ? status.StatusMessage ?? "import failed" : null,
            options: Soon,
            progress: progress);

    private sealed class Responses(List<BuildingFileStatuses> responses) : IProgress<BuildingFileStatusResponse>
    {
        public void Report(BuildingFileStatusResponse value) => responses.Add(value.Status);
    }
}
