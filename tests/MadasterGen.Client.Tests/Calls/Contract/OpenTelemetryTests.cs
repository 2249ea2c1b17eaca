using System.Diagnostics;
using Madaster;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>What OpenTelemetry exports of a program that is set up as the guide tells.</summary>
/// <remarks>OpenTelemetry listens to meters by name, so it hears every client of the process.</remarks>
[Collection("Alone, since it looks at the whole process")]
public sealed class OpenTelemetryTests : CallTests
{
    [Fact]
    public async Task A_call_is_exported_as_activity_measurement_and_log_line_and_none_has_the_key()
    {
        var activities = new List<Activity>();
        var metrics = new List<MetricSnapshot>();
        var lines = new List<string>();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.SetMinimumLevel(LogLevel.Debug);
        builder.Logging.AddOpenTelemetry(logging =>
        {
            logging.IncludeFormattedMessage = true;
            logging.AddInMemoryExporter(new Lines(lines));
        });
        builder.Services.AddMadasterClient(options =>
        {
            options.ApiKey = Server.ApiKey;
            options.BaseAddress = Server.BaseAddress;
        });
        builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(MadasterTelemetry.SourceName).AddInMemoryExporter(activities))
            .WithMetrics(measuring => measuring.AddMeter(MadasterTelemetry.MeterName).AddInMemoryExporter(metrics));
        using IHost host = builder.Build();
        await host.StartAsync();
        using Activity mine = new Activity("test") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.SetIdFormat(ActivityIdFormat.W3C).Start();

        MadasterClient client = host.Services.GetRequiredService<MadasterClient>();
        await client.V3_0.Account.GetAccountAsync();
        await Assert.ThrowsAsync<MadasterApiException>(() => client.V3_0.Building.GetBuildingByIdAsync(Guid.NewGuid()));
        host.Services.GetRequiredService<MeterProvider>().ForceFlush();
        host.Services.GetRequiredService<TracerProvider>().ForceFlush();
        await host.StopAsync();

        Activity[] ours = [.. activities.Where(activity => activity.TraceId == mine.TraceId)];
        Assert.Equal(["Account_GetAccount", "Building_GetBuildingById"], ours.Select(activity => activity.OperationName));
        Assert.All(ours, activity => Assert.NotEqual("", activity.Source.Version));
        MetricSnapshot duration = metrics.Last(metric => metric.Name == MadasterTelemetry.CallDuration);
        Assert.Equal(("Madaster", "s"), (duration.MeterName, duration.Unit));
        string[] points = [.. Points(duration)];
        Assert.Equal(2, points.Length);
        Assert.Contains(points, point => point.Contains("madaster.operation=Account_GetAccount", StringComparison.Ordinal)
            && point.EndsWith(" 1 below 10 s", StringComparison.Ordinal));
        Assert.Contains(points, point => point.Contains("error.type=404", StringComparison.Ordinal));
        Assert.DoesNotContain(metrics, metric => metric.Name.StartsWith("http.", StringComparison.Ordinal));
        string[] log = [.. lines.Where(line => line.StartsWith(MadasterTelemetry.LogCategory + " ", StringComparison.Ordinal))];
        Assert.Collection(
            log,
            line => Assert.StartsWith("Madaster Debug CallSucceeded Account_GetAccount of v3.0", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Madaster Warning CallFailed Building_GetBuildingById of v3.0", line, StringComparison.Ordinal));
        Assert.All(
            [.. points, .. lines, .. ours.SelectMany(activity => activity.TagObjects.Select(tag => $"{tag.Value}"))],
            text => Assert.DoesNotContain(Server.ApiKey, text, StringComparison.Ordinal));
    }

    // The dimensions, the number of calls, and the bounds of buckets, which are for seconds.
    private static IEnumerable<string> Points(MetricSnapshot metric)
    {
        foreach (MetricPoint point in metric.MetricPoints)
        {
            var dimensions = new List<string>();
            foreach (KeyValuePair<string, object?> tag in point.Tags) dimensions.Add($"{tag.Key}={tag.Value}");
            double last = 0;
            foreach (HistogramBucket bucket in point.GetHistogramBuckets())
                if (!double.IsInfinity(bucket.ExplicitBound)) last = bucket.ExplicitBound;
            yield return $"{string.Join(' ', dimensions)} {point.GetHistogramCount()} below {last} s";
        }
    }

    // Records are reused after the export, so lines are made of them at once.
    private sealed class Lines(List<string> lines) : List<LogRecord>, ICollection<LogRecord>
    {
        void ICollection<LogRecord>.Add(LogRecord record) =>
            lines.Add($"{record.CategoryName} {record.LogLevel} {record.EventId.Name} {record.FormattedMessage}");
    }
}
