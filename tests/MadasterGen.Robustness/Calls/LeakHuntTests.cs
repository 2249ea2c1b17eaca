using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Reflection;
using System.Text.Json;
using Madaster;
using MadasterGen.Templates.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MadasterGen.Robustness.Calls;

/// <summary>Looks for the key wherever a program writes something down.</summary>
[Collection(nameof(Calls))]
public sealed class LeakHuntTests
{
    [Fact]
    public async Task No_log_activity_event_or_exception_holds_the_key()
    {
        ConcurrentQueue<string> found = new();
        using ActivityListener activities = Listen(found);
        using Events events = new(found);
        ActivitySource.AddActivityListener(activities);
        foreach (Misbehaviour misbehaviour in Misbehaviours.All.Where(one => !one.IsLong))
        {
            using LoopbackServer server = new(misbehaviour.RespondAsync);
            await using ServiceProvider provider = Provider(server, found);
            MadasterClient client = provider.GetRequiredService<MadasterClient>();
            foreach (MadasterTransport transport in new[] { client.Transport, client.InQuery })
            {
                try
                {
                    await transport.SendAsync(Api.Request(), Thing.Reader, default);
                }
                catch (Exception exception) when (exception is MadasterApiException or TimeoutException)
                {
                    found.Enqueue(ExceptionText.Of(exception));
                }
            }
        }

        // The hunt must have been one.
        Assert.Contains(found, line => line.StartsWith("log ", StringComparison.Ordinal));
        Assert.Contains(found, line => line.StartsWith("activity ", StringComparison.Ordinal));
        Assert.Contains(found, line => line.StartsWith("event System.Net.Http", StringComparison.Ordinal));
        string[] leaks = [.. found.Where(line => HoldsKey(line) && !IsOfTheFramework(line)).Distinct()];
        Assert.True(leaks.Length == 0, string.Join('\n', leaks));
    }

    [Fact]
    public void No_dump_of_options_and_clients_holds_the_key()
    {
        MadasterClientOptions options = new() { ApiKey = Api.Key, ApiKeyProvider = _ => new(Api.Key), BaseAddress = new Uri("https://localhost") };
        using MadasterClient client = new(options);
        MadasterRequestOptions request = new();

        string[] dumps =
        [
            options.ToString(), client.ToString()!, client.Transport.ToString()!, request.ToString()!, JsonSerializer.Serialize(options),
            .. new object[] { options, client, request }.SelectMany(DebuggerTexts),
        ];

        Assert.DoesNotContain(dumps, HoldsKey);
    }

    // .NET's own handler writes down the line that it could not understand, before anybody can stand in its way.
    private static bool IsOfTheFramework(string line) =>
        line.StartsWith("event System.Net.Http RequestFailed", StringComparison.Ordinal)
        || (line.StartsWith("activity System.Net.Http ", StringComparison.Ordinal) && line.Contains("Received an invalid ", StringComparison.Ordinal));

    private static bool HoldsKey(string text) =>
        text.Contains(Api.Key, StringComparison.OrdinalIgnoreCase) || text.Contains(Uri.EscapeDataString(Api.Key), StringComparison.OrdinalIgnoreCase);

    // What a debugger shows of an object: its members, but for those that are hidden from it.
    private static IEnumerable<string> DebuggerTexts(object value) =>
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetIndexParameters().Length == 0 && property.CanRead
        where property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never
        select property.GetValue(value)?.ToString() ?? "";

    private static ServiceProvider Provider(LoopbackServer server, ConcurrentQueue<string> found)
    {
        ServiceCollection services = new();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Logs(found)));
        services.AddMadasterClient(options =>
        {
            options.ApiKey = Api.Key;
            options.BaseAddress = server.Address;
            options.MaxResponseSize = 10_000_000;
        });
        return services.BuildServiceProvider();
    }

    private static ActivityListener Listen(ConcurrentQueue<string> found) => new()
    {
        ShouldListenTo = static _ => true,
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = activity =>
        {
            string tags = string.Join(' ', activity.TagObjects.Concat(activity.Events.SelectMany(one => one.Tags)).Concat(activity.Baggage.Select(one => KeyValuePair.Create(one.Key, (object?)one.Value))));
            found.Enqueue($"activity {activity.Source.Name} {activity.DisplayName} {activity.StatusDescription} {tags}");
        },
    };

    private sealed class Events(ConcurrentQueue<string> found) : EventListener
    {
        // It prints every header; those who switch it on ask for that.
        private const string PrintsHeaders = "Private.InternalDiagnostics.System.Net.Http";

        protected override void OnEventSourceCreated(EventSource source)
        {
            if (source.Name != PrintsHeaders && source.Name.Contains("System.Net", StringComparison.Ordinal))
                EnableEvents(source, EventLevel.LogAlways, EventKeywords.All);
        }

        protected override void OnEventWritten(EventWrittenEventArgs written) =>
            // The first sources are announced by the base class, before there is a queue.
            found?.Enqueue($"event {written.EventSource.Name} {written.EventName} {string.Join(' ', written.Payload ?? (IReadOnlyCollection<object?>)[])}");
    }

    private sealed class Logs(ConcurrentQueue<string> found) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            found.Enqueue("scope " + state);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            IEnumerable<KeyValuePair<string, object?>> values = state as IEnumerable<KeyValuePair<string, object?>> ?? [];
            found.Enqueue($"log {formatter(state, exception)} {exception} {string.Join(' ', values)}");
        }

        public void Dispose()
        {
        }
    }
}
