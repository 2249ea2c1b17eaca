using System.Reflection;
using Madaster;

namespace MadasterGen.Contract;

/// <summary>A mock of a document, and the generated client that calls it.</summary>
internal sealed class PrismSession : IAsyncDisposable
{
    private const BindingFlags Call = BindingFlags.OptionalParamBinding | BindingFlags.InvokeMethod | BindingFlags.DoNotWrapExceptions;
    private readonly PrismServer _prism;
    private readonly Recording _recording = new();
    private readonly HttpClient _http;
    private readonly MadasterClient _client;

    private PrismSession(PrismServer prism, string text)
    {
        _prism = prism;
        _http = new HttpClient(_recording);
        _client = new MadasterClient(_http, new MadasterClientOptions { ApiKey = "key", BaseAddress = prism.Address });
        Operations = ClientOperations.Of(ClientOperations.VersionOf(_client, text));
    }

    /// <summary>The client's operations of the document's version.</summary>
    public IReadOnlyList<ClientOperation> Operations { get; }

    /// <summary>How many operations the document has.</summary>
    public int DocumentOperations => _prism.Operations;

    /// <summary>Starts the mock.</summary>
    public static async Task<PrismSession> StartAsync(string document, bool isDynamic = false) =>
        new(await PrismServer.StartAsync(document, isDynamic), await File.ReadAllTextAsync(document));

    /// <summary>Calls an operation, once for each variant of its values.</summary>
    public async Task<Verdict> CallAsync(MadasterOperation called, Filling filling)
    {
        ClientOperation operation = Operations.Single(operation => operation.Operation == called);
        List<Violation> refusals = [];
        List<Violation> responseFaults = [];
        int requests = 0;
        for (int variant = 0, variants = 1; variant < variants; variant++)
        {
            var values = new SampleValues(filling, variant);
            Exception? failure = await InvokeAsync(operation, values);
            variants = values.Variants;

            IReadOnlyList<Exchange> exchanges = _recording.Take();
            requests += exchanges.Count;
            if (exchanges.Count == 0)
                refusals.Add(new Violation("request", $"never sent: {failure?.Message}"));
            refusals.AddRange(exchanges.SelectMany(exchange => exchange.Refusals));
            responseFaults.AddRange(exchanges.SelectMany(exchange => exchange.ResponseFaults));
            if (failure is not null && refusals.Count == 0 && responseFaults.Count == 0)
                responseFaults.Add(new Violation("response", $"not read: {failure.Message}"));
        }
        return new Verdict(operation, filling, requests, [.. refusals.Distinct()], [.. responseFaults.Distinct()]);
    }

    /// <summary>Calls an operation with everything filled and the request spoiled, and says whether Prism noticed.</summary>
    public async Task<bool> IsRefusedAsync(ClientOperation operation, Func<HttpRequestMessage, Task> spoil)
    {
        _recording.Spoil = spoil;
        await InvokeAsync(operation, new SampleValues(Filling.Everything, 0));
        _recording.Spoil = null;
        return _recording.Take() is [{ Refusals.Count: > 0 }];
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _http.Dispose();
        _recording.Dispose();
        await _prism.DisposeAsync();
    }

    private static async Task<Exception?> InvokeAsync(ClientOperation operation, SampleValues values)
    {
        object?[] arguments = [.. operation.Method.GetParameters().Select(values.Argument)];
        try
        {
            await (Task)operation.Method.Invoke(operation.Client, Call, null, arguments, null)!;
            return null;
        }
        catch (Exception exception) when (exception is MadasterApiException or ArgumentException)
        {
            return exception;
        }
    }
}
