using System.Diagnostics;
using Madaster;
using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Templates.Tests;

public class TelemetryTests
{
    [Fact]
    public async Task A_call_is_an_activity_without_query_and_key()
    {
        using var server = new LoopbackServer(request => request.RespondAsync(request.Path.EndsWith("/missing", StringComparison.Ordinal) ? 404 : 200, """{"id":"a"}"""));
        using var api = new Api(server.Address);
        using var root = new Activity("test").Start();
        var stopped = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Madaster",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = stopped.Add,
        };
        ActivitySource.AddActivityListener(listener);

        await api.GetAsync(new MadasterRequestOptions { Query = { ["filter"] = "hidden" } });
        Assert.Null(await api.Transport.SendOrDefaultAsync(Api.Request(path: "/missing"), Thing.Reader, default));
        await Assert.ThrowsAsync<MadasterApiException>(() => api.Transport.SendAsync(Api.Request(path: "/missing"), default));

        Assert.Equal(3, stopped.Count);
        Activity first = stopped[0];
        Assert.Equal(("Thing_Do", ActivityKind.Internal, ActivityStatusCode.Unset), (first.OperationName, first.Kind, first.Status));
        Assert.Equal("GET", first.GetTagItem("http.request.method"));
        Assert.Equal("/api/v3.0/thing/{id}", first.GetTagItem("url.template"));
        Assert.Equal("127.0.0.1", first.GetTagItem("server.address"));
        Assert.Equal(200, first.GetTagItem("http.response.status_code"));
        Assert.Equal("v3.0", first.GetTagItem("madaster.api_version"));
        Assert.DoesNotContain(first.TagObjects, tag => $"{tag.Value}".Contains("hidden", StringComparison.Ordinal) || $"{tag.Value}".Contains(Api.Key, StringComparison.Ordinal));
        Assert.Equal(ActivityStatusCode.Unset, stopped[1].Status);
        Assert.Equal((ActivityStatusCode.Error, "404"), (stopped[2].Status, stopped[2].GetTagItem("error.type")));
        Assert.Same(root, Activity.Current);
    }
}
