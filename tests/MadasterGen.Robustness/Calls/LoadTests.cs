using System.Globalization;
using System.Net;
using Madaster;
using MadasterGen.Templates.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace MadasterGen.Robustness.Calls;

/// <summary>Two hundred tasks that share a client, with faults of the server and cancellations of their own.</summary>
[Collection(nameof(Calls))]
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Tasks = 200;

    private static readonly int s_calls = Effort.Minutes > 0 ? 35_000 : 4_000;

    private enum Fault
    {
        None,
        Slow,
        Error,
        Broken,
        Aborted,
    }

    [Fact]
    public async Task Every_call_gets_its_own_response_or_a_documented_exception()
    {
        await using WebApplication server = await StartAsync();
        using Api api = new(new Uri(server.Urls.Single()), options => options.Timeout = TimeSpan.FromSeconds(60));
        List<string> failures = [];
        int next = 0;
        int cancelled = 0;
        long memoryAtThird = 0;
        await Task.WhenAll(Enumerable.Range(0, Tasks).Select(task => Task.Run(async () =>
        {
            Random random = new(Effort.Seed + task);
            while (Interlocked.Increment(ref next) is var number && number <= s_calls)
            {
                if (number == s_calls / 3)
                    memoryAtThird = GC.GetTotalMemory(forceFullCollection: true);
                using CancellationTokenSource stop = new();
                if (random.Next(4) == 0)
                    stop.CancelAfter(random.Next(1, 40));
                string? failure = await FailureAsync(api, number, stop.Token);
                if (stop.IsCancellationRequested)
                    Interlocked.Increment(ref cancelled);
                if (failure is null)
                    continue;
                lock (failures)
                    failures.Add($"call {number}: {failure}");
            }
        })));

        long memoryAtEnd = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine($"{s_calls} calls, {cancelled} cancelled, {failures.Count} failures, {memoryAtThird} bytes after a third, {memoryAtEnd} at the end");
        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(20)));
        Assert.True(cancelled > 0);
        // What the server and its pools hold varies by a few megabytes; a leak of a kilobyte per call would be more.
        Assert.InRange(memoryAtEnd, 0, memoryAtThird + (s_calls * 1_024L) + 4_000_000);
    }

    private static async Task<string?> FailureAsync(Api api, int number, CancellationToken cancellationToken)
    {
        Fault fault = FaultOf(number);
        string id = number.ToString(CultureInfo.InvariantCulture);
        try
        {
            Thing thing = await api.Transport.SendAsync(Api.Request(path: "/api/v3.0/thing/" + id), Thing.Reader, cancellationToken);
            return thing.Id == id && fault is Fault.None or Fault.Slow ? null : $"{fault} gave {thing.Id}";
        }
        catch (OperationCanceledException exception)
        {
            return exception.CancellationToken == cancellationToken && cancellationToken.IsCancellationRequested ? null : exception.ToString();
        }
        catch (MadasterApiException exception) when (fault == Fault.Error)
        {
            return exception.StatusCode == HttpStatusCode.Conflict && exception.Problem?.Title == id ? null : exception.ToString();
        }
        catch (MadasterApiException exception) when (fault is Fault.Broken or Fault.Aborted)
        {
            return exception.Message.Contains("/thing/" + id, StringComparison.Ordinal) ? null : exception.ToString();
        }
        catch (Exception exception)
        {
            return $"{fault} gave {exception}";
        }
    }

    private static Fault FaultOf(int number) => (number % 20) switch
    {
        0 or 1 => Fault.Error,
        2 => Fault.Broken,
        3 => Fault.Aborted,
        4 or 5 => Fault.Slow,
        _ => Fault.None,
    };

    private static async Task<WebApplication> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        app.MapGet("/api/v3.0/thing/{id:int}", RespondAsync);
        await app.StartAsync();
        return app;
    }

    private static async Task RespondAsync(HttpContext context, int id)
    {
        Fault fault = FaultOf(id);
        if (fault == Fault.Slow)
            await Task.Delay(20);
        context.Response.StatusCode = fault == Fault.Error ? 409 : 200;
        context.Response.ContentType = fault == Fault.Error ? "application/problem+json" : "application/json";
        await context.Response.WriteAsync(fault switch
        {
            Fault.Error => $$"""{"title":"{{id}}"}""",
            Fault.Broken => $$"""{"id":"{{id}}",,}""",
            Fault.Aborted => $$"""{"id":"{{id}}""",
            Fault.None or Fault.Slow => $$"""{"id":"{{id}}","volume":{{id}}}""",
            _ => throw new ArgumentOutOfRangeException(nameof(id)),
        });
        if (fault != Fault.Aborted)
            return;
        await context.Response.Body.FlushAsync();
        context.Abort();
    }
}
