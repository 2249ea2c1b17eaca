using System.Diagnostics;
using Madaster;
using MadasterGen.Templates.Tests.Testing;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Robustness.Calls;

/// <summary>Whatever a server does, every kind of call ends: in a result or in a documented exception of one line.</summary>
[Collection(nameof(Calls))]
public sealed class MisbehaviourTests
{
    // Long enough for a machine that is busy, far shorter than what the server would do.
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_end = TimeSpan.FromSeconds(18);

    private static readonly (string Name, Func<Api, Task> CallAsync)[] s_calls =
    [
        ("read", api => api.GetAsync()),
        ("write", api => api.SendAsync("POST", new Thing("a"))),
        ("enumerate", async api =>
        {
            await foreach (Thing _ in api.EnumerateAsync())
            {
            }
        }),
        ("page", async api =>
        {
            await foreach (Thing _ in api.Transport.EnumeratePagesAsync((skip, _) => Api.Request(path: $"/api/v3.0/things?skip={skip}"), 2, Thing.Reader, default, limit: 100))
            {
            }
        }),
        ("download", async api =>
        {
            await using MadasterFile file = await api.Transport.DownloadAsync(Api.Request(), default);
            await file.ReadAsBytesAsync();
        }),
    ];

    [Fact]
    public async Task Every_call_ends_in_a_result_or_a_documented_exception()
    {
        List<string> failures = [];
        // Silence and drops take as long as the time-out: all at once.
        await Task.WhenAll(Misbehaviours.All.Select(async misbehaviour =>
        {
            foreach ((string name, Func<Api, Task> callAsync) in s_calls)
            {
                // What is read bit by bit goes on as long as something comes: the time-out is that of each wait.
                bool mayGoOn = misbehaviour.IsLong && name is "enumerate" or "download";
                if (!mayGoOn && await FailureAsync(misbehaviour, callAsync) is { } failure)
                {
                    lock (failures)
                        failures.Add($"{misbehaviour.Name}, {name}: {failure}");
                }
            }
        }));

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(Misbehaviours.All.Count > 120, $"There are only {Misbehaviours.All.Count}.");
    }

    private static async Task<string?> FailureAsync(Misbehaviour misbehaviour, Func<Api, Task> callAsync)
    {
        using LoopbackServer server = new(misbehaviour.RespondAsync);
        using Api api = new(server.Address, options =>
        {
            options.Timeout = s_timeout;
            options.MaxResponseSize = 10_000_000;
        });
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            Task call = callAsync(api);
            if (await Task.WhenAny(call, Task.Delay(s_end)) != call)
                return "it does not end";
            await call;
            return null;
        }
        catch (Exception exception) when (exception is MadasterApiException or TimeoutException)
        {
            OneLine.Check(exception.Message);
            return ExceptionText.Of(exception).Contains(Api.Key, StringComparison.OrdinalIgnoreCase) ? "the key is in the exception: " + ExceptionText.Of(exception) : null;
        }
        catch (Exception exception)
        {
            return $"{exception} after {watch.Elapsed.TotalSeconds:0.0} s";
        }
    }
}
