using Microsoft.AspNetCore.Http.Features;

namespace MadasterGen.Testing.Journal;

/// <summary>The requests that a server received, in their order; the oldest go when there are too many.</summary>
internal sealed class RequestJournal
{
    private readonly object _gate = new();
    private readonly Queue<SandboxRequest> _requests = new();
    private readonly int _capacity;
    private readonly int _recordedBytes;

    public RequestJournal(int capacity, int recordedBytes)
    {
        _capacity = capacity;
        _recordedBytes = recordedBytes;
    }

    public IReadOnlyList<SandboxRequest> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    public void Clear()
    {
        lock (_gate)
            _requests.Clear();
    }

    /// <summary>Records a request and passes it on.</summary>
    public async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        SandboxRequest request = Begin(context.Request);
        context.Request.Body = new RecordingStream(context.Request.Body, request);
        context.Response.OnStarting(() =>
        {
            request.RecordStatus(context.Response.StatusCode);
            return Task.CompletedTask;
        });
        await next(context);
    }

    private SandboxRequest Begin(HttpRequest received)
    {
        string target = received.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = received.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var request = new SandboxRequest(received.Method, target, headers, _recordedBytes);
        lock (_gate)
        {
            _requests.Enqueue(request);
            if (_requests.Count > _capacity)
                _requests.Dequeue();
        }

        return request;
    }
}
