namespace Madaster;

/// <summary>
/// The API did not respond, or it responded with an error or with a body that cannot be read. A cancelled call throws an
/// <see cref="global::System.OperationCanceledException"/> instead, and a call that takes too long a
/// <see cref="global::System.TimeoutException"/>.
/// </summary>
/// <remarks>No message and no property contains the key or the query of an address.</remarks>
public sealed partial class MadasterApiException : global::System.Exception
{
    private string? _responseBody;
    private global::System.TimeSpan? _retryAfter;
    private string? _jsonPath;
    private global::System.Collections.Generic.IReadOnlyDictionary<
        string, global::System.Collections.Generic.IReadOnlyList<string>> _headers = global::Madaster.MadasterHeaders.None;

    /// <summary>Creates the exception, for tests of your own.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="operationId">The operation's id in the API's document.</param>
    /// <param name="apiVersion">The version of the API.</param>
    /// <param name="statusCode">The status of the response, or <see langword="null"/> when there was none.</param>
    /// <param name="innerException">The cause.</param>
    public MadasterApiException(
        string message,
        string operationId,
        string apiVersion,
        global::System.Net.HttpStatusCode? statusCode = null,
        global::System.Exception? innerException = null)
        : base(message, innerException)
    {
        OperationId = operationId;
        ApiVersion = apiVersion;
        StatusCode = statusCode;
    }

    /// <summary>The operation's id in the API's document, such as <c>Building_GetBuildingById</c>.</summary>
    public string OperationId { get; }

    /// <summary>The version of the API, such as <c>v3.0</c>.</summary>
    public string ApiVersion { get; }

    /// <summary>The status of the response, or <see langword="null"/> when there was none, as after a refused connection.</summary>
    public global::System.Net.HttpStatusCode? StatusCode { get; }

    /// <summary>The status as a number, such as 404; 0 where no response came.</summary>
    public int Status => (int)StatusCode.GetValueOrDefault();

    /// <summary>
    /// The start of the response's body, at most 4,096 characters; <see langword="null"/> when it was empty or not read.
    /// </summary>
    public string? ResponseBody { get => _responseBody; init => _responseBody = value; }

    /// <summary>The response's headers. Names are compared without regard to case. Empty when there was no response.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<
        string, global::System.Collections.Generic.IReadOnlyList<string>> Headers
    {
        get => _headers;
        init => _headers = value;
    }

    /// <summary>
    /// How long to wait before the next attempt, from the time of the response: <c>Retry-After</c>, in seconds or as a date.
    /// </summary>
    public global::System.TimeSpan? RetryAfter { get => _retryAfter; init => _retryAfter = value; }

    /// <summary>The place in the JSON that could not be read, such as <c>$.items[3].id</c>.</summary>
    public string? JsonPath { get => _jsonPath; init => _jsonPath = value; }

    /// <summary>Whether repeating the call would do harm, as where the key went elsewhere.</summary>
    internal bool IsFinal { get; set; }

    /// <summary>Adds what the response has.</summary>
    internal global::Madaster.MadasterApiException With(
        string? responseBody,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> headers,
        global::System.TimeSpan? retryAfter)
    {
        _responseBody = responseBody;
        _headers = headers;
        _retryAfter = retryAfter;
        return this;
    }
}
