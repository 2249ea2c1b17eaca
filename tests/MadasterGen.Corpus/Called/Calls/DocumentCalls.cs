using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using MadasterGen.Corpus.Called.Checks;
using MadasterGen.Corpus.Called.Documents;
using MadasterGen.Corpus.Called.Samples;

namespace MadasterGen.Corpus.Called.Calls;

/// <summary>Calls every operation of a client against a mock of its document.</summary>
internal sealed class DocumentCalls : IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    private readonly SourceDocument _document;
    private readonly MockServer _server = new();
    private readonly HttpClient _http = new();
    private readonly object _client;

    /// <param name="text">The document.</param>
    /// <param name="client">The assembly with the client, whose root namespace is <c>Madaster</c>.</param>
    public DocumentCalls(string text, Assembly client)
    {
        _document = SourceDocument.Parse(text);
        Type optionsType = client.GetType("Madaster.MadasterClientOptions", throwOnError: true)!;
        object options = Activator.CreateInstance(optionsType)!;
        optionsType.GetProperty("BaseAddress")!.SetValue(options, _server.Address);
        optionsType.GetProperty("ApiKey")?.SetValue(options, "key");
        Func<string, CancellationToken, ValueTask<string?>> credential = static (_, _) => new ValueTask<string?>("user:secret");
        optionsType.GetProperty("CredentialProvider")?.SetValue(options, credential);
        _client = Activator.CreateInstance(client.GetType("Madaster.MadasterClient", throwOnError: true)!, _http, options)!;
    }

    /// <summary>Calls everything, each operation with what is required alone and with all that there is.</summary>
    public async Task<CallReport> RunAsync()
    {
        CallReport report = new();
        Dictionary<string, ClientMethod> methods = ClientMethods.Of(_client);
        foreach (DocumentedOperation operation in new DocumentedOperations(_document).All())
        {
            report.Operations++;
            if (!methods.TryGetValue(operation.Label, out ClientMethod? method))
            {
                report.Add(operation.Label, [new Finding(FindingKind.NoMethod, "it has no method")]);
                continue;
            }
            foreach (bool isEverything in (bool[])[false, true])
                report.Add(operation.Label + (isEverything ? " (all)" : ""), await CallAsync(operation, method, isEverything));
        }
        return report;
    }

    public void Dispose()
    {
        _server.Dispose();
        _http.Dispose();
    }

    private async Task<IReadOnlyList<Finding>> CallAsync(DocumentedOperation operation, ClientMethod method, bool isEverything)
    {
        CallArguments arguments = new(_document, operation, isEverything);
        object?[] values = arguments.Of(method.Method);
        if (arguments.Found.Count > 0)
            return arguments.Found;
        List<Finding> found = [];
        JsonNode? sample = null;
        bool isCalled = false;
        _server.Respond = request =>
        {
            isCalled = true;
            try
            {
                found.AddRange(new RequestCheck(_document).Wrong(request, operation, arguments.Given));
                return ResponseOf(operation, out sample);
            }
            catch (Exception error)
            {
                found.Add(new Finding(FindingKind.InvalidRequest, $"the mock fails: {error}"));
                return new MockResponse(500, null, []);
            }
        };
        try
        {
            object? result = method.Method.Invoke(method.Client, BindingFlags.OptionalParamBinding, null, values, null);
            object? read = await Results.OfAsync(result!).WaitAsync(s_longest);
            if (sample is not null && Results.Json(read) is { } given && Numbers.Difference(sample, JsonNode.Parse(given)) is { } difference)
                found.Add(new Finding(FindingKind.ReadOtherwise, difference));
        }
        catch (Exception error)
        {
            Exception cause = error is TargetInvocationException { InnerException: { } inner } ? inner : error;
            found.Add(new Finding(isCalled ? FindingKind.NotRead : FindingKind.NotTaken, $"{cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}"));
        }
        return found;
    }

    private MockResponse ResponseOf(DocumentedOperation operation, out JsonNode? sample)
    {
        sample = null;
        if (operation.Response is not { Content: { } content } response)
            return new MockResponse(operation.Response.Status, null, []);
        string type = content.MediaType is "*/*" or "application/*" || !content.MediaType.Contains('/', StringComparison.Ordinal) ? "application/json" : content.MediaType;
        FlatSchema flat = FlatSchema.Of(content.Schema, _document);
        JsonNode? made = new SchemaSample(_document, isRequest: false, isEverything: true).Of(content.Schema);
        if (flat.Text("format") == "binary" || flat.Text("type") == "file")
            return new MockResponse(response.Status, type, Encoding.UTF8.GetBytes("bytes"));
        if (DocumentedOperations.IsJson(type) && !content.IsOfItems)
        {
            sample = made;
            return new MockResponse(response.Status, type, Encoding.UTF8.GetBytes(made?.ToJsonString() ?? "null"));
        }
        string json = made?.ToJsonString() ?? "null";
        string text = type.Split(';')[0] switch
        {
            "text/event-stream" => (content.IsOfItems ? "data: x\n\n" : $"data: {json}\n\n"),
            "application/json-seq" => $"\u001e{json}\n",
            "application/jsonl" or "application/x-ndjson" or "application/ndjson" => json + "\n",
            _ => FlatSchema.TextOf(made) ?? json,
        };
        return new MockResponse(response.Status, type, Encoding.UTF8.GetBytes(text));
    }
}
