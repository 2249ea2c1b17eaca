namespace Madaster;

/// <summary>A server in a test's memory, which knows the operations of a client by their names.</summary>
public abstract class MadasterStubHandler : global::System.Net.Http.HttpMessageHandler
{
    private const string JsonType = "application/json";

    private readonly global::System.Collections.Generic.Dictionary<
        global::Madaster.MadasterOperation, global::Madaster.MadasterStubbedOperation> _operations = new();

    private readonly object _gate = new();
    private readonly global::System.Collections.Generic.List<global::Madaster.MadasterStubRequest> _requests = new();

    private protected MadasterStubHandler()
    {
    }

    /// <summary>The requests of all operations, in their order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::Madaster.MadasterStubRequest> Requests
    {
        get
        {
            lock (_gate) return _requests.ToArray();
        }
    }

    internal global::Madaster.MadasterStubbedOperation Nothing(global::Madaster.MadasterOperation operation, int status) =>
        Known(new global::Madaster.MadasterStubbedOperation(operation, status));

    internal global::Madaster.MadasterStubbedOperation<T> Json<T>(
        global::Madaster.MadasterOperation operation, int status, global::Madaster.MadasterJsonWriter<T> write, int? empty = null) =>
        Known(new global::Madaster.MadasterStubbedOperation<T>(operation, status, empty, value => value is null
            ? global::Madaster.MadasterContent.Text("null", JsonType)
            : global::Madaster.MadasterContent.Json(value, write, global::Madaster.MadasterJsonMode.Full, JsonType)));

    internal global::Madaster.MadasterStubbedOperation<string> Text(
        global::Madaster.MadasterOperation operation, int status, int? empty = null) =>
        Known(new global::Madaster.MadasterStubbedOperation<string>(
            operation, status, empty, static value => global::Madaster.MadasterContent.Text(value, "text/plain")));

    internal global::Madaster.MadasterStubbedOperation<byte[]> File(
        global::Madaster.MadasterOperation operation, int status, int? empty = null) =>
        Known(new global::Madaster.MadasterStubbedOperation<byte[]>(operation, status, empty, static value =>
        {
            var content = new global::System.Net.Http.ByteArrayContent(value);
            content.Headers.ContentType = new global::System.Net.Http.Headers.MediaTypeHeaderValue("application/octet-stream");
            return content;
        }));

    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (global::Madaster.MadasterOperation.Of(request) is not { } operation || !_operations.TryGetValue(operation, out var stubbed))
            throw new global::System.InvalidOperationException("The request is no call of the client that this stub is made for.");
        byte[] body = request.Content is null
            ? global::System.Array.Empty<byte>()
            : await request.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        var received = new global::Madaster.MadasterStubRequest(operation, request, body);
        lock (_gate) _requests.Add(received);
        global::System.Net.Http.HttpResponseMessage response = stubbed.Respond(received);
        response.RequestMessage ??= request;
        return response;
    }

    private T Known<T>(T stubbed)
        where T : global::Madaster.MadasterStubbedOperation
    {
        _operations.Add(stubbed.Operation, stubbed);
        return stubbed;
    }
}
