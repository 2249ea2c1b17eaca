namespace Madaster;

/// <summary>
/// The API did not answer, or not with what was asked for. A cancelled call is an <see cref="global::System.OperationCanceledException"/>
/// instead, and one that takes too long a <see cref="global::System.TimeoutException"/>.
/// </summary>
/// <remarks>Neither the message nor any property has the key or the query part of an address in it.</remarks>
public sealed class MadasterApiException : global::System.Exception
{
    private global::Madaster.MadasterProblemDetails? _problem;
    private string? _responseBody;
    private global::System.TimeSpan? _retryAfter;
    private string? _jsonPath;
    private global::System.Collections.Generic.IReadOnlyDictionary<
        string, global::System.Collections.Generic.IReadOnlyList<string>> _headers = global::Madaster.MadasterHeaders.None;

    /// <summary>Creates the exception, which tests of your own may want to.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="operationId">The operation's id in the API's document.</param>
    /// <param name="apiVersion">The version of the API.</param>
    /// <param name="statusCode">The status of the response, or <see langword="null"/> when there was none.</param>
    /// <param name="innerException">What caused it.</param>
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

    /// <summary>What the API says about the problem (RFC 9457), where it does.</summary>
    public global::Madaster.MadasterProblemDetails? Problem { get => _problem; init => _problem = value; }

    /// <summary>
    /// The start of the response's body as text, at most 4,096 characters; <see langword="null"/> when it was empty or not read.
    /// </summary>
    public string? ResponseBody { get => _responseBody; init => _responseBody = value; }

    /// <summary>The response's headers. Names are compared without case; empty when there was no response.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<
        string, global::System.Collections.Generic.IReadOnlyList<string>> Headers
    {
        get => _headers;
        init => _headers = value;
    }

    /// <summary>
    /// How long the API asks to wait before the next attempt (<c>Retry-After</c> in seconds or as a date), from the time of the response.
    /// </summary>
    public global::System.TimeSpan? RetryAfter { get => _retryAfter; init => _retryAfter = value; }

    /// <summary>Where in the JSON reading failed, such as <c>$.items[3].id</c>, when it did.</summary>
    public string? JsonPath { get => _jsonPath; init => _jsonPath = value; }

    /// <summary>Adds what a response said.</summary>
    internal global::Madaster.MadasterApiException With(
        global::Madaster.MadasterProblemDetails? problem,
        string? responseBody,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> headers,
        global::System.TimeSpan? retryAfter)
    {
        _problem = problem;
        _responseBody = responseBody;
        _headers = headers;
        _retryAfter = retryAfter;
        return this;
    }
}
