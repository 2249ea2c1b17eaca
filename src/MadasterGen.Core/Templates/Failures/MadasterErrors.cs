namespace Madaster;

/// <summary>Makes the exceptions of calls: what happened, to which operation, and what to do about it.</summary>
internal static partial class MadasterErrors
{
    private const int LongestText = 4_096;
    private const int LongestMessage = 2_000;
    private const int LongestRead = 65_536; // more than is shown, so that problem details are read whole and no key is cut in two

    /// <summary>Status and headers for who asked for them.</summary>
    internal static global::Madaster.MadasterResponseInfo Info(global::Madaster.MadasterExchange exchange)
    {
        global::System.Net.Http.HttpResponseMessage response = exchange.Response;
        global::System.Uri? location = response.Headers.Location;
        if (location is { IsAbsoluteUri: false }) global::System.Uri.TryCreate(exchange.Address, location, out location);
        return new(exchange.Request.Operation.Id, response.StatusCode, global::Madaster.MadasterHeaders.Copy(response), location);
    }

    /// <summary>A response without a success status.</summary>
    internal static async global::System.Threading.Tasks.Task<global::System.Exception> OfStatusAsync(
        global::Madaster.MadasterExchange exchange)
    {
        global::System.Net.Http.HttpResponseMessage response = exchange.Response;
        string body;
        try
        {
            body = exchange.Redact(await ReadTextAsync(exchange).ConfigureAwait(false));
        }
        catch (global::System.Exception e) when (e is global::Madaster.MadasterApiException or global::System.TimeoutException)
        {
            body = ""; // the status explains more than that its body did not arrive
        }

        var explanation = new global::Madaster.MadasterExplanation(exchange, body);
        var message = new global::System.Text.StringBuilder(exchange.Request.Operation.DisplayName);
        message.Append(" responded with ").Append(Status(response));
        string details = explanation.Details;
        if (details.Length > 0) message.Append(": ").Append(details);
        string? advice = exchange.Connection.Advise((int)response.StatusCode) ?? Advice((int)response.StatusCode);
        if (advice is not null)
        {
            bool isSentence = details.Length > 0 && details[details.Length - 1] is '.' or '!' or '?';
            message.Append(isSentence ? " " : ". ").Append(advice);
        }

        global::Madaster.MadasterApiException exception = Exception(exchange, message.ToString());
        explanation.AddTo(exception);
        return With(exception, exchange, body);
    }

    /// <summary>A success status without the expected body.</summary>
    internal static global::System.Exception OfEmptyBody(global::Madaster.MadasterExchange exchange) =>
        With(
            Exception(exchange, Begin(exchange, $" responded with {Status(exchange.Response)} without a body, where JSON was expected.")),
            exchange, "");

    /// <summary>A success status whose body is not JSON, or not the expected JSON.</summary>
    /// <param name="exchange">The call.</param>
    /// <param name="body">What was read.</param>
    /// <param name="path">Where in the JSON it could not be read.</param>
    /// <param name="inner">Why.</param>
    /// <param name="isPromised">Whether the media type is the expected one, although its name tells nothing of JSON.</param>
    internal static global::System.Exception OfJson(
        global::Madaster.MadasterExchange exchange, global::System.ReadOnlySpan<byte> body, string path, global::System.Exception inner,
        bool isPromised = false)
    {
        string text = exchange.Redact(Decode(body.Length <= LongestRead ? body : body.Slice(0, LongestRead)));
        string? type = exchange.Response.Content?.Headers.ContentType?.MediaType;
        // A number can be asked for as text.
        string asked = exchange.Response.RequestMessage?.Headers.Accept.ToString() ?? "";
        bool isOther = type is not null && asked.IndexOf(type, global::System.StringComparison.OrdinalIgnoreCase) < 0
            && type.IndexOf("json", global::System.StringComparison.OrdinalIgnoreCase) < 0;
        string why = !isPromised && isOther
            ? $" and {type}, where JSON was expected"
            : $", but its JSON could not be read at {path}: {inner.Message}";
        string message = Begin(exchange, " responded with " + Status(exchange.Response) + exchange.Redact(why));
        return With(Exception(exchange, message, inner, path), exchange, text);
    }

    /// <summary>No response, or only a part of it, within the time-out.</summary>
    internal static global::System.Exception OfTimeout(
        global::Madaster.MadasterExchange exchange, global::System.TimeSpan? limit, global::System.Exception inner)
    {
        string what = exchange.HasResponse ? "responded, but the body did not arrive" : "did not respond";
        string when = limit is { } known
            ? $"within the time-out of {(global::Madaster.MadasterTimeouts.Describe(known))}"
            : "within a time-out of the HTTP handlers";
        return new global::System.TimeoutException($"{exchange.Request.Operation.DisplayName} {what} {when}.", inner);
    }

    /// <summary>No response, or one that broke off.</summary>
    internal static global::System.Exception OfConnection(global::Madaster.MadasterExchange exchange, global::System.Exception inner)
    {
        string what = exchange.HasResponse
            ? $" responded with {Status(exchange.Response)}, but the connection broke before all of it had arrived: "
            : $" got no response from {(global::Madaster.MadasterOrigin.Of(exchange.Address))}: ";
        return Exception(exchange, Begin(exchange, what + exchange.Redact(global::Madaster.MadasterRedaction.Cause(inner))), inner);
    }

    /// <summary>A success status whose body, or one element of whose list, is larger than the client accepts.</summary>
    internal static global::System.Exception OfSize(global::Madaster.MadasterExchange exchange, string what)
    {
        string limit = exchange.MaxResponseSize.ToString("#,0", global::System.Globalization.CultureInfo.InvariantCulture);
        const string Limit = nameof(global::Madaster.MadasterConnectionSettings.MaxResponseSize);
        string message = $" responded with {Status(exchange.Response)} and {what} of more than {limit} bytes. "
            + $"Set {exchange.Connection.OptionsName}.{Limit} to accept more.";
        return With(Exception(exchange, Begin(exchange, message)), exchange, "");
    }

    /// <summary>A redirect that is not followed.</summary>
    internal static global::System.Exception OfRedirect(global::Madaster.MadasterExchange exchange, string what) =>
        With(Exception(exchange, Begin(exchange, $" {what}.")), exchange, "");

    /// <summary>A redirect to another host that the caller's <c>HttpClient</c> has followed.</summary>
    internal static global::System.Exception OfEscape(
        global::Madaster.MadasterExchange exchange, global::System.Uri elsewhere, bool keyWent, global::System.Exception? inner = null)
    {
        string key = keyWent
            ? "and the API key went there with the request. Revoke this key and use a new one"
            : "which is not the API's own origin";
        string origin = global::Madaster.MadasterOrigin.Of(elsewhere);
        string client = exchange.Connection.ClientName;
        string message = Begin(exchange, $" was redirected to {origin} by the HttpClient that the {client} was given, {key}. ")
            + $"The response was not used. Give the {client} no HttpClient, or one whose handler has AllowAutoRedirect = false.";
        global::Madaster.MadasterApiException escape = Exception(exchange, message, inner);
        escape.IsFinal = true;
        return escape;
    }

    private static string Begin(global::Madaster.MadasterExchange exchange, string rest) =>
        exchange.Request.Operation.DisplayName + rest;

    private static global::Madaster.MadasterApiException Exception(
        global::Madaster.MadasterExchange exchange, string message, global::System.Exception? inner = null, string? path = null)
    {
        global::Madaster.MadasterOperation operation = exchange.Request.Operation;
        global::System.Net.HttpStatusCode? status = exchange.HasResponse ? exchange.Response.StatusCode : null;
        string visible = global::Madaster.MadasterVisible.Of(exchange.Redact(message), LongestMessage) + AddressOf(exchange);
        global::System.Exception? told = inner is null ? null : global::Madaster.MadasterRedaction.Of(inner, exchange.Redact);
        var exception = new global::Madaster.MadasterApiException(visible, operation.Id, operation.ApiVersion, status, told)
        {
            JsonPath = path is null ? null : exchange.Redact(path),
        };
        exchange.Failed(exception);
        return exception;
    }

    // Without the query, in which a key or a signature can be.
    private static string AddressOf(global::Madaster.MadasterExchange exchange)
    {
        if (exchange.AddressOrNull is not { } address) return "";
        string method = exchange.Request.Operation.HttpMethod.Method;
        string place = exchange.Redact(address.GetLeftPart(global::System.UriPartial.Path));
        return $" [{method} {(global::Madaster.MadasterVisible.Of(place))}]";
    }

    private static global::Madaster.MadasterApiException With(
        global::Madaster.MadasterApiException exception,
        global::Madaster.MadasterExchange exchange,
        string body)
    {
        string? start = body.Length == 0 ? null : body.Length <= LongestText ? body : body.Substring(0, LongestText);
        var headers = global::Madaster.MadasterHeaders.Copy(exchange.Response, exchange.Redact);
        return exception.With(start, headers, RetryAfter(exchange.Response));
    }

    private static string Status(global::System.Net.Http.HttpResponseMessage response)
    {
        string number = ((int)response.StatusCode).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(response.ReasonPhrase) ? number : number + " " + response.ReasonPhrase;
    }

    private static string? Advice(int status) => status switch
    {
        401 => "Check the API key: that it belongs to this environment, that it is complete, and that it has not expired or been revoked.",
        403 => "Check the API key: that it permits what is asked for, and that it has not expired.",
        413 => "The request is larger than the API accepts: send fewer items at a time, or a smaller file.",
        415 => "The API does not take this kind of content: check the file's type and name.",
        _ => null,
    };

    private static global::System.TimeSpan? RetryAfter(global::System.Net.Http.HttpResponseMessage response)
    {
        if (response.Headers.RetryAfter is not { } after) return null;
        if (after.Delta is { } delta) return delta;
        if (after.Date is not { } date) return null;

        // Against the server's own clock where the response has it: only the difference counts.
        global::System.TimeSpan wait = date - (response.Headers.Date ?? global::System.DateTimeOffset.UtcNow);
        return wait > global::System.TimeSpan.Zero ? wait : global::System.TimeSpan.Zero;
    }
}
