using System.Net;
using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Faults;

/// <summary>Responses that ask to come back later.</summary>
public sealed class RetryAfterTests : CallTests
{
    [Fact]
    public async Task Seconds_are_given_as_a_time_span()
    {
        Server.Faults.Enqueue(SandboxFault.TooManyRequests(TimeSpan.FromSeconds(7)));

        MadasterApiException failure = await FailureAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, failure.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), failure.RetryAfter);
    }

    [Fact]
    public async Task A_date_is_given_as_the_time_until_then()
    {
        Server.Faults.Enqueue(SandboxFault.TooManyRequests(DateTimeOffset.UtcNow.AddHours(2)));

        MadasterApiException failure = await FailureAsync();

        Assert.InRange(failure.RetryAfter!.Value, TimeSpan.FromMinutes(110), TimeSpan.FromMinutes(121));
    }

    [Fact]
    public async Task A_date_that_is_over_is_no_time_at_all()
    {
        Server.Faults.Enqueue(SandboxFault.TooManyRequests(DateTimeOffset.UtcNow.AddMinutes(-2)));

        Assert.Equal(TimeSpan.Zero, (await FailureAsync()).RetryAfter);
    }

    [Fact]
    public async Task Without_the_header_nothing_is_made_up()
    {
        Server.Faults.Enqueue(SandboxFault.TooManyRequests());

        Assert.Null((await FailureAsync()).RetryAfter);
    }

    [Fact]
    public async Task A_wait_goes_on_after_it()
    {
        Server.Faults.Enqueue(SandboxFault.TooManyRequests(TimeSpan.Zero) with { Times = 2 });

        var building = await MadasterPolling.UntilAsync(
            token => Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building, cancellationToken: token), _ => true, options: Soon);

        Assert.Equal(SandboxIds.Building, building.Id);
        Assert.Equal([429, 429, 200], Server.Requests.Select(request => request.StatusCode));
    }

    private Task<MadasterApiException> FailureAsync() =>
        Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Folder.GetFoldersAsync());
}
