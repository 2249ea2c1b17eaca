namespace Madaster;

/// <summary>Makes the calls of one API version. Safe for concurrent calls.</summary>
internal sealed partial class MadasterTransport
{
    private const string Json = "application/json";

    /// <summary>Creates the transport of a version whose calls need no credentials.</summary>
    /// <exception cref="global::System.ArgumentException">
    /// Nobody gave an address, a key would go over plain http, or the base address ends in <paramref name="pathPrefix"/>, which all paths
    /// begin with.
    /// </exception>
    internal MadasterTransport(
        global::Madaster.MadasterConnection connection,
        string apiVersion,
        string? defaultBaseAddress,
        string? pathPrefix = null,
        bool mustBeSafe = false)
    {
        Connection = connection;
        ApiVersion = apiVersion;
        global::System.Uri address = connection.BaseAddress ?? DefaultAddress(defaultBaseAddress, connection);
        BaseAddress = connection.CheckedBase(address, mustBeSafe, nameof(defaultBaseAddress));
        Origin = address;
        if (pathPrefix is not null && BaseAddress.EndsWith(pathPrefix, global::System.StringComparison.OrdinalIgnoreCase))
        {
            string cure = BaseAddress.Substring(0, BaseAddress.Length - pathPrefix.Length);
            throw new global::System.ArgumentException(
                $"The base address {BaseAddress} ends in {pathPrefix}, which the paths of {apiVersion} begin with. Set it to {cure}/.",
                nameof(defaultBaseAddress));
        }
    }

    internal string ApiVersion { get; }

    /// <summary>What the paths of the API are appended to, without a slash at its end.</summary>
    internal string BaseAddress { get; }

    internal global::Madaster.MadasterConnection Connection { get; }

    /// <summary>The only origin that requests go to; <see langword="null"/> where they may go anywhere.</summary>
    internal global::System.Uri? Origin { get; }

    internal bool IsForLinks => Origin is null;

    /// <summary>Makes a call whose response has no body, or none that matters.</summary>
    internal global::System.Threading.Tasks.Task SendAsync(
        in global::Madaster.MadasterRequest request, global::System.Threading.CancellationToken cancellationToken) =>
        SendAsync(global::Madaster.MadasterExchange.Begin(this, request, cancellationToken));

    /// <summary>Makes a call whose response is JSON.</summary>
    internal global::System.Threading.Tasks.Task<T> SendAsync<T>(
        in global::Madaster.MadasterRequest request,
        global::Madaster.MadasterJsonReader<T> read,
        global::System.Threading.CancellationToken cancellationToken) =>
        SendAsync(global::Madaster.MadasterExchange.Begin(this, request, cancellationToken), read);

    /// <summary>Makes a call whose response is JSON, or 404 or nothing, which is <see langword="null"/>.</summary>
    internal global::System.Threading.Tasks.Task<T?> SendOrDefaultAsync<T>(
        in global::Madaster.MadasterRequest request,
        global::Madaster.MadasterJsonReader<T> read,
        global::System.Threading.CancellationToken cancellationToken)
        where T : class =>
        SendOrDefaultAsync(global::Madaster.MadasterExchange.Begin(this, request, cancellationToken), read);

    /// <summary>The address of a call, with what options and key add to its query.</summary>
    internal global::System.Uri AddressOf(
        in global::Madaster.MadasterRequest request, global::Madaster.MadasterCredentials credentials)
    {
        bool keyInQuery = credentials.IsInQuery && !Connection.HasKeyHandler;
        if (request.Options?.GivenQuery is not { Count: > 0 } && !keyInQuery)
        {
            global::System.Uri? address = null;
            UseFixed(ref address, request);
            return address ?? new(Whole(request.Target));
        }

        var text = new global::Madaster.MadasterRequestUri(Whole(request.Target));
        if (request.Options?.GivenQuery is { } query)
            foreach (global::System.Collections.Generic.KeyValuePair<string, string?> parameter in query)
                text.AppendQuery(parameter.Key, parameter.Value);
        if (keyInQuery) AppendKey(ref text, credentials);
        return new(text.ToString());
    }

    /// <summary>Why a redirect is not followed, or <see langword="null"/> when it is.</summary>
    internal string? RefusalOf(global::System.Uri address, global::System.Uri target)
    {
        string what = $"was redirected to {(global::Madaster.MadasterOrigin.Of(target))}, which is ";
        if (Origin is not null)
        {
            return global::Madaster.MadasterOrigin.IsSame(target, Origin)
                ? null
                : what + "not the API's own origin. The redirect was not followed and no key was sent there";
        }

        bool isAsSafe = global::Madaster.MadasterOrigin.IsSafe(target) && (target.Scheme == "https" || address.Scheme == "http");
        return isAsSafe ? null : what + "not https. The redirect was not followed";
    }

    /// <summary>A message to the API's own origin, with the credentials.</summary>
    /// <exception cref="global::System.InvalidOperationException">There is no key.</exception>
    internal global::System.Net.Http.HttpRequestMessage Message(
        in global::Madaster.MadasterRequest request, global::System.Net.Http.HttpMethod method, global::System.Uri address,
        global::System.Net.Http.HttpContent? content, string accept, global::Madaster.MadasterCredentials credentials)
    {
        var message = new global::Madaster.MadasterRequestMessage(method, address, request.Operation);
        AddContent(message, content);
#if NET
        // For what copies requests. These have options anyway; those of other clients would get a dictionary for this alone.
        if (Connection.HasKeyHandler) message.Options.Set(global::Madaster.MadasterOperation.RequestKey, request.Operation);
#endif
        bool hasHeaders = request.HasHeaders;
        if (hasHeaders) request.WriteHeaders(message);
        global::System.Net.Http.Headers.HttpRequestHeaders headers = message.Headers;
        if (!hasHeaders || !headers.Contains("Accept")) headers.TryAddWithoutValidation("Accept", accept);
        if (Connection.UserAgent is { } userAgent && (!hasHeaders || !headers.Contains("User-Agent")))
            headers.TryAddWithoutValidation("User-Agent", userAgent);
        AddCredentials(message, request, credentials);
        if (request.Cookies is { } cookies) AddCookies(message, request, cookies);
        return message;
    }

    /// <summary>The target of a redirect, with the keys that belong into the query where the server has not repeated them.</summary>
    internal global::System.Uri Redirected(global::System.Uri target, global::Madaster.MadasterCredentials credentials)
    {
        AddQueryKey(ref target, credentials);
        return target;
    }

    // An address that was made before.
    partial void UseFixed(ref global::System.Uri? address, in global::Madaster.MadasterRequest request);

    // The body, the cookies and the credentials of a call. Where no call has any they are not there.
    static partial void AddContent(global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpContent? content);

    partial void AddCookies(
        global::System.Net.Http.HttpRequestMessage message, in global::Madaster.MadasterRequest request, string cookies);

    partial void AddCredentials(
        global::System.Net.Http.HttpRequestMessage message,
        in global::Madaster.MadasterRequest request,
        global::Madaster.MadasterCredentials credentials);

    static partial void AppendKey(ref global::Madaster.MadasterRequestUri address, global::Madaster.MadasterCredentials credentials);

    partial void AddQueryKey(ref global::System.Uri address, global::Madaster.MadasterCredentials credentials);

    private static global::System.Uri DefaultAddress(
        string? document, global::Madaster.MadasterConnection connection) => document is not null
        ? new global::System.Uri(document, global::System.UriKind.Absolute)
        : throw new global::System.ArgumentException(
            "The client has no address to call, since the API's document names no server with a host. Set "
            + $"{connection.OptionsName}.{nameof(global::Madaster.MadasterConnectionSettings.BaseAddress)}, or "
            + "MadasterGenBaseAddress in the project.");

    private string Whole(string target) =>
        IsForLinks ? target
        : target.Length > 0 && target[0] == '/' ? global::Madaster.MadasterOrigin.Under(BaseAddress, target)
        : global::Madaster.MadasterOrigin.CheckedUnder(BaseAddress, target);

    private static async global::System.Threading.Tasks.Task SendAsync(global::Madaster.MadasterExchange exchange)
    {
        using (exchange) await exchange.SendAsync(Json).ConfigureAwait(false);
        exchange.Keep();
    }

    private static async global::System.Threading.Tasks.Task<T> SendAsync<T>(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterJsonReader<T> read)
    {
        T value;
        using (exchange)
        {
            await exchange.SendAsync(Json).ConfigureAwait(false);
            using global::Madaster.MadasterBody body = await global::Madaster.MadasterBody.ReadAsync(exchange).ConfigureAwait(false);
            body.Show(exchange);
            value = Parse(exchange, body.Json, read);
        }

        exchange.Keep();
        return value;
    }

    private static async global::System.Threading.Tasks.Task<T?> SendOrDefaultAsync<T>(
        global::Madaster.MadasterExchange exchange, global::Madaster.MadasterJsonReader<T> read)
        where T : class
    {
        T? value = null;
        using (exchange)
        {
            await exchange.SendAsync(Json, acceptNotFound: true).ConfigureAwait(false);
            if (!exchange.IsNotFound)
            {
                using global::Madaster.MadasterBody body = await global::Madaster.MadasterBody.ReadAsync(exchange).ConfigureAwait(false);
                body.Show(exchange);
                if (!global::Madaster.MadasterBody.IsBlankOrNull(body.Json)) value = Parse(exchange, body.Json, read);
            }
        }

        exchange.Keep();
        return value;
    }

    /// <summary>Reads the JSON of a response that brings some.</summary>
    /// <exception cref="global::Madaster.MadasterApiException">There is none, or it is not what was promised.</exception>
    internal static T Parse<T>(
        global::Madaster.MadasterExchange exchange, global::System.ReadOnlySpan<byte> json, global::Madaster.MadasterJsonReader<T> read)
    {
        if (global::Madaster.MadasterBody.IsBlank(json)) throw global::Madaster.MadasterErrors.OfEmptyBody(exchange);
        try
        {
            return global::Madaster.MadasterBody.Parse(json, read);
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e))
        {
            throw global::Madaster.MadasterErrors.OfJson(exchange, json, global::Madaster.MadasterBody.PathOf(json, e), e);
        }
    }
}
