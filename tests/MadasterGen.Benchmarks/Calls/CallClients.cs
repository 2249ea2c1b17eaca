using Madaster;
using Refit;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>The clients that are compared, all through handlers that answer alike.</summary>
internal sealed class CallClients
{
    internal const string Key = "0f8fad5bd9cb469fa16570867728950e7c9e6679742540de944be07fc1f90ae7";

    /// <summary>The host of every call.</summary>
    internal static readonly Uri Host = new("https://api.madaster.com");

    private readonly InMemoryHandler _handler;
    private readonly HttpClient _client;

    /// <param name="answer">The body of every answer.</param>
    /// <param name="isStreamed">Whether it comes as a stream; the time-out then is a deadline for the whole call, ours and the hand-written one's.</param>
    internal CallClients(byte[] answer, bool isStreamed = false)
    {
        TimeSpan? deadline = isStreamed ? TimeSpan.FromSeconds(100) : null;
        _handler = new(answer, isStreamed);
        _client = new(_handler) { BaseAddress = Host };
        if (isStreamed) _client.Timeout = Timeout.InfiniteTimeSpan;
        Generated = new(_client, new() { ApiKey = Key, Timeout = deadline });
        HandWritten = new(new(_client, Key, deadline));
        Guarded = new(new(_client, Key, deadline, Host));
        Refit = RestService.For<IRefitClient>(_client, new RefitSettings(new SystemTextJsonContentSerializer(PlainCallJson.Default.Options)));

        // These two know nothing of keys, so that their habit is the default header.
        WithDefaultKey = new(_handler) { BaseAddress = Host };
        WithDefaultKey.DefaultRequestHeaders.Add("X-API-Key", Key);
        WithDefaultKey.DefaultRequestHeaders.Add("Accept", "application/json");
    }

    /// <summary>For those that are no client but <c>HttpClient</c> itself.</summary>
    internal HttpClient Http => _client;

    internal MadasterClient Generated { get; }

    /// <summary>By hand, without the guarantees of the generated client.</summary>
    internal HandWrittenCalls<PlainSender> HandWritten { get; }

    /// <summary>By hand, with the same guarantees.</summary>
    internal HandWrittenCalls<GuardedSender> Guarded { get; }

    internal IRefitClient Refit { get; }

    internal HttpClient WithDefaultKey { get; }

    /// <summary>Runs each call once and checks that they ask the same and understand the answer alike.</summary>
    /// <exception cref="InvalidOperationException">Two differ, so that comparing them would mislead.</exception>
    internal void Check(params (string Who, Func<Task<object?>> Call)[] calls)
    {
        _handler.KeepsRequests = true;
        (string? Request, object? Answer)? first = null;
        foreach ((string who, Func<Task<object?>> call) in calls)
        {
            object? answer = call().GetAwaiter().GetResult();
            first ??= (_handler.LastRequest, answer);
            if (first.Value.Request != _handler.LastRequest) throw new InvalidOperationException($"{who} sends {_handler.LastRequest} instead of {first.Value.Request}.");
            if (!Equals(first.Value.Answer, answer)) throw new InvalidOperationException($"{who} reads {answer} instead of {first.Value.Answer}.");
        }

        _handler.KeepsRequests = false;
    }
}
