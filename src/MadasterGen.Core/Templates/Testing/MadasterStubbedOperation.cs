namespace Madaster;

/// <summary>
/// What calls of an operation get in a test. Responses come in the order in which they were set; the last one stays.
/// </summary>
public class MadasterStubbedOperation
{
    private readonly object _gate = new();
    private readonly global::System.Collections.Generic.List<global::Madaster.MadasterStubRequest> _requests = new();
    private readonly global::System.Collections.Generic.Queue<
        global::System.Func<global::Madaster.MadasterStubRequest, global::System.Net.Http.HttpResponseMessage>> _responses = new();

    internal MadasterStubbedOperation(global::Madaster.MadasterOperation operation, int status)
    {
        Operation = operation;
        Status = (global::System.Net.HttpStatusCode)status;
    }

    /// <summary>What the document declares about the operation.</summary>
    public global::Madaster.MadasterOperation Operation { get; }

    /// <summary>The requests that were sent, in their order.</summary>
    public global::System.Collections.Generic.IReadOnlyList<global::Madaster.MadasterStubRequest> Requests
    {
        get
        {
            lock (_gate) return _requests.ToArray();
        }
    }

    /// <summary>The first success status that the document declares.</summary>
    private protected global::System.Net.HttpStatusCode Status { get; }

    /// <summary>A success status without a body.</summary>
    public void Succeeds() => Responds(_ => new global::System.Net.Http.HttpResponseMessage(Status));

    /// <summary>An error with problem details.</summary>
    /// <param name="status">The status, such as 404 or 429.</param>
    /// <param name="detail">The detail that the problem names.</param>
    /// <param name="retryAfter">When to come back, for <c>Retry-After</c>.</param>
    public void Fails(
        global::System.Net.HttpStatusCode status, string detail = "Set by a test.", global::System.TimeSpan? retryAfter = null) =>
        Responds(_ =>
        {
            string text = global::System.Text.Json.JsonEncodedText.Encode(detail).ToString();
            var response = new global::System.Net.Http.HttpResponseMessage(status)
            {
                Content = new global::System.Net.Http.StringContent(
                    $"{{\"status\":{(int)status},\"detail\":\"{text}\"}}",
                    global::System.Text.Encoding.UTF8,
                    "application/problem+json"),
            };
            if (retryAfter is { } delay)
                response.Headers.RetryAfter = new global::System.Net.Http.Headers.RetryConditionHeaderValue(delay);
            return response;
        });

    /// <summary>An exception, such as an <c>HttpRequestException</c> for a connection that fails.</summary>
    /// <param name="exception">What the handler throws.</param>
    public void Throws(global::System.Exception exception) => Responds(_ => throw exception);

    /// <summary>A response of your own.</summary>
    /// <param name="respond">Makes the response to a request. It is asked for each request.</param>
    public void Responds(
        global::System.Func<global::Madaster.MadasterStubRequest, global::System.Net.Http.HttpResponseMessage> respond)
    {
        if (respond is null) throw new global::System.ArgumentNullException(nameof(respond));
        lock (_gate) _responses.Enqueue(respond);
    }

    /// <summary>Forgets what was set and what was sent.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _responses.Clear();
            _requests.Clear();
        }
    }

    internal global::System.Net.Http.HttpResponseMessage Respond(global::Madaster.MadasterStubRequest request)
    {
        global::System.Func<global::Madaster.MadasterStubRequest, global::System.Net.Http.HttpResponseMessage> respond;
        lock (_gate)
        {
            _requests.Add(request);
            if (_responses.Count == 0)
            {
                throw new global::System.InvalidOperationException(
                    $"The test sets no response of {Operation.DisplayName}. Set one with 'Returns' or 'Fails' before the call.");
            }

            respond = _responses.Count == 1 ? _responses.Peek() : _responses.Dequeue();
        }

        return respond(request);
    }
}

/// <summary>
/// What calls of an operation that gives something get in a test. Responses come in the order in which they were set; the last one stays.
/// </summary>
/// <typeparam name="T">What the operation gives.</typeparam>
public sealed class MadasterStubbedOperation<T> : global::Madaster.MadasterStubbedOperation
{
    private readonly global::System.Net.HttpStatusCode? _empty;
    private readonly global::System.Func<T, global::System.Net.Http.HttpContent> _write;

    // Where a success status brings nothing, null is that status.
    internal MadasterStubbedOperation(
        global::Madaster.MadasterOperation operation,
        int status,
        int? empty,
        global::System.Func<T, global::System.Net.Http.HttpContent> write)
        : base(operation, status)
    {
        _empty = (global::System.Net.HttpStatusCode?)empty;
        _write = write;
    }

    /// <summary>A success status with these values, one for each call; the last one stays.</summary>
    /// <param name="value">The value.</param>
    /// <param name="next">The values of the calls that follow.</param>
    public void Returns(T value, params T[] next)
    {
        ReturnsFor(_ => value);
        // One null behind the first value is taken for no list at all.
        foreach (T following in next ?? new T[1]) ReturnsFor(_ => following);
    }

    /// <summary>A success status with a value that depends on the request.</summary>
    /// <param name="value">Gives the value for a request.</param>
    public void ReturnsFor(global::System.Func<global::Madaster.MadasterStubRequest, T> value)
    {
        if (value is null) throw new global::System.ArgumentNullException(nameof(value));
        Responds(request => Success(value(request)));
    }

    private global::System.Net.Http.HttpResponseMessage Success(T value) => value is null && _empty is { } status
        ? new global::System.Net.Http.HttpResponseMessage(status)
        : new global::System.Net.Http.HttpResponseMessage(Status) { Content = _write(value) };
}
