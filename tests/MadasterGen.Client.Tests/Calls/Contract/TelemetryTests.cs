using System.Diagnostics;
using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>One activity per call.</summary>
public sealed class TelemetryTests : CallTests
{
    [Fact]
    public async Task A_call_is_an_activity_named_after_its_operation()
    {
        Activity activity = Assert.Single(await ActivitiesOfAsync(() => Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building)));

        Assert.Equal("Building_GetBuildingById", activity.OperationName);
        Assert.Equal("/api/v3.0/building/{id}", activity.GetTagItem("url.template"));
        Assert.Equal("v3.0", activity.GetTagItem("madaster.api_version"));
        Assert.Equal(200, activity.GetTagItem("http.response.status_code"));
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.DoesNotContain(activity.TagObjects, tag => $"{tag.Value}".Contains(Server.ApiKey, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_call_is_a_failed_activity()
    {
        Server.Faults.Enqueue(SandboxFault.InternalServerError());

        Activity activity = Assert.Single(await ActivitiesOfAsync(
            () => Assert.ThrowsAsync<MadasterApiException>(() => Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building))));

        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal("500", activity.GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_call_counts_once_beside_the_activity_of_HttpClient()
    {
        IReadOnlyList<Activity> activities = await ActivitiesOfAsync(
            () => Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building), "Madaster", "System.Net.Http");

        Activity request = Assert.Single(activities, activity => activity.Kind == ActivityKind.Client);
        Activity call = Assert.Single(activities, activity => activity.Source.Name == "Madaster");
        Assert.Equal(ActivityKind.Internal, call.Kind);
        Assert.Equal(call.SpanId, request.ParentSpanId);
    }

    // The source is one for the process, where other tests call as well: what is ours is under a trace of our own.
    private static async Task<IReadOnlyList<Activity>> ActivitiesOfAsync(Func<Task> call, params string[] sources)
    {
        var stopped = new List<Activity>();
        ActivityTraceId trace = default;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Madaster" || sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == trace)
                    stopped.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var parent = new Activity("test");
        parent.SetIdFormat(ActivityIdFormat.W3C).Start();
        trace = parent.TraceId;
        await call();
        return stopped;
    }
}
