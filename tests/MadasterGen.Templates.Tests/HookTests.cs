using System.Diagnostics.Metrics;
using System.Text;
using Madaster;
using MadasterGen.Templates.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace MadasterGen.Templates.Tests;

/// <summary>What programs can do between a call and the wire.</summary>
public class HookTests
{
    [Fact]
    public async Task A_handler_learns_of_which_operation_a_request_is()
    {
        var seen = new List<MadasterOperation?>();
        using var client = new HttpClient(new StubHandler((request, _) =>
        {
            seen.Add(MadasterOperation.Of(request));
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"id":"a"}""") });
        }));
        using var api = new Api(client, new Uri("https://api.example"));

        await api.GetAsync();

        MadasterOperation operation = Assert.Single(seen)!;
        Assert.Equal(("Thing_Do", "v3.0", "GET", "/api/v3.0/thing/{id}"), (operation.Id, operation.ApiVersion, operation.Method, operation.Path));
        using var other = new HttpRequestMessage();
        Assert.Null(MadasterOperation.Of(other));
    }

    [Fact]
    public async Task A_copy_of_a_request_keeps_the_operation_where_the_client_is_injected()
    {
        MadasterOperation? seen = null;
        var services = new ServiceCollection();
        services
            .AddMadasterClient(options =>
            {
                options.ApiKey = Api.Key;
                options.BaseAddress = new Uri("https://api.example");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new StubHandler((request, _) =>
            {
                using var copy = new HttpRequestMessage(request.Method, request.RequestUri);
                foreach ((string key, object? value) in request.Options) copy.Options.TryAdd(key, value);
                seen = MadasterOperation.Of(copy);
                Assert.True(request.Options.TryGetValue(MadasterOperation.RequestKey, out MadasterOperation? byKey));
                Assert.Same(seen, byKey);
                return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"id":"a"}""") });
            }));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<MadasterClient>().GetAsync();

        Assert.Equal("Thing_Do", seen?.Id);
    }

    [Fact]
    public async Task A_program_sees_status_headers_and_body_as_they_came()
    {
        using var server = LoopbackServer.Responding(200, """{ "id":"a", "unknown": 1 }""", headers: "X-Rest: 7");
        using var api = new Api(server.Address);
        MadasterResponseInfo? info = null;
        string? body = null;

        Thing thing = await api.GetAsync(new MadasterRequestOptions
        {
            OnResponse = response => info = response,
            OnBody = bytes => body = Encoding.UTF8.GetString(bytes.Span),
        });

        Assert.Equal("a", thing.Id);
        Assert.Equal("7", Assert.Single(info!.Headers["X-Rest"]));
        Assert.Equal("""{ "id":"a", "unknown": 1 }""", body);
    }

    [Fact]
    public async Task What_a_program_throws_at_a_body_is_its_own()
    {
        using var server = LoopbackServer.Responding(200, """{"id":"a"}""");
        using var api = new Api(server.Address);

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(
            () => api.GetAsync(new MadasterRequestOptions { OnBody = _ => throw new InvalidOperationException("mine") }));

        Assert.Equal("mine", thrown.Message);
    }

    [Fact]
    public async Task A_call_is_measured_by_its_operation_and_outcome()
    {
        using var server = new LoopbackServer(request => request.Path.EndsWith("/missing", StringComparison.Ordinal)
            ? request.RespondAsync(404)
            : request.RespondAsync(200, request.Path.EndsWith("/broken", StringComparison.Ordinal) ? "no json" : """{"id":"a"}"""));
        using var api = new Api(server.Address);
        string host = server.Address.Host;
        var outcomes = new List<(string? Operation, object? Status, object? Error)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == MadasterTelemetry.CallDuration) listener.EnableMeasurementEvents(instrument);
            },
        };
        // One meter for the process, where other tests call as well.
        var mine = new AsyncLocal<bool>();
        listener.SetMeasurementEventCallback<double>((instrument, seconds, tags, _) =>
        {
            if (!mine.Value) return;
            var dimensions = new Dictionary<string, object?>(tags.ToArray());
            Assert.Equal((MadasterTelemetry.MeterName, MadasterTelemetry.Version), (instrument.Meter.Name, instrument.Meter.Version));
            Assert.Equal(("v3.0", host), (dimensions["madaster.api_version"], dimensions["server.address"]));
            Assert.InRange(seconds, double.Epsilon, 60);
            outcomes.Add((
                dimensions["madaster.operation"] as string,
                dimensions.GetValueOrDefault("http.response.status_code"),
                dimensions.GetValueOrDefault("error.type")));
        });
        listener.Start();
        mine.Value = true;

        await api.GetAsync();
        await Assert.ThrowsAsync<MadasterApiException>(() => api.Transport.SendAsync(Api.Request(path: "/missing"), default));
        await Assert.ThrowsAsync<MadasterApiException>(() => api.Transport.SendAsync(Api.Request(path: "/broken"), Thing.Reader, default));

        Assert.Equal(
            new[] { "Thing_Do 200 ", "Thing_Do 404 404", "Thing_Do 200 Madaster.MadasterApiException" },
            outcomes.Select(outcome => $"{outcome.Operation} {outcome.Status} {outcome.Error}"));
    }
}
