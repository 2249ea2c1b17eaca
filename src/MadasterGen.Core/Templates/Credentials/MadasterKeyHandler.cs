namespace Madaster;

/// <summary>
/// Stands in front of the handler that sends, behind all that log. A key that belongs into the query is added here: on the way it travels
/// beside the address. And what the server repeats of it, in a status line or in a header, comes no further.
/// </summary>
internal sealed class MadasterKeyHandler : global::System.Net.Http.DelegatingHandler
{
    private const string Property = "Madaster.Key";

    internal MadasterKeyHandler(global::System.Net.Http.HttpMessageHandler inner)
        : base(inner)
    {
    }

    /// <summary>Lets a message take its credentials along.</summary>
    internal static void Attach(
        global::System.Net.Http.HttpRequestMessage message, global::Madaster.MadasterCredentials credentials)
    {
#if NET
        message.Options.Set(new(Property), credentials);
#else
        message.Properties[Property] = credentials;
#endif
    }

    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
    {
        if (Attached(request) is not { } credentials) return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            global::System.Net.Http.HttpResponseMessage response =
                await SendAsync(request, credentials, cancellationToken).ConfigureAwait(false);
            WithoutKey(response.Headers, credentials);
            if (response.Content is not null) WithoutKey(response.Content.Headers, credentials);
            return response;
        }
        catch (global::System.Net.Http.HttpRequestException e)
        {
            global::System.Exception redacted = global::Madaster.MadasterRedaction.Of(e, credentials.Redact);
            if (ReferenceEquals(redacted, e)) throw;
            throw redacted;
        }
    }

    private async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage request,
        global::Madaster.MadasterCredentials credentials,
        global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.Uri? address = request.RequestUri;
        if (address is null || !credentials.IsInQuery) return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        global::System.Uri withKey = With(address, credentials);
        request.RequestUri = withKey;
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Another address means that the handler followed a redirect: then it stays, for the client to see.
            if (ReferenceEquals(request.RequestUri, withKey)) request.RequestUri = address;
        }
    }

    /// <summary>An address with the credentials that belong into its query.</summary>
    internal static global::System.Uri With(global::System.Uri address, global::Madaster.MadasterCredentials credentials)
    {
        var text = new global::Madaster.MadasterRequestUri(address.GetLeftPart(global::System.UriPartial.Query));
        credentials.AppendTo(ref text);
        return new(text.ToString());
    }

    // Loggers write headers down. Where a redirect leads is theirs as little as any address, and the client needs it.
    private static void WithoutKey(
        global::System.Net.Http.Headers.HttpHeaders headers, global::Madaster.MadasterCredentials credentials)
    {
        global::System.Collections.Generic.List<string>? repeating = null;
#if NET
        foreach (var header in headers.NonValidated)
#else
        foreach (var header in headers)
#endif
        {
            if (header.Key.Equals("Location", global::System.StringComparison.OrdinalIgnoreCase)) continue;
            bool isRepeating = credentials.IsIn(header.Key);
            foreach (string value in header.Value) isRepeating |= credentials.IsIn(value);
            if (isRepeating) (repeating ??= new()).Add(header.Key);
        }

        if (repeating is null) return;
        foreach (string name in repeating) headers.Remove(name);
    }

    private static global::Madaster.MadasterCredentials? Attached(global::System.Net.Http.HttpRequestMessage request)
    {
#if NET
        global::System.Net.Http.HttpRequestOptionsKey<global::Madaster.MadasterCredentials> key = new(Property);
        return request.Options.TryGetValue(key, out global::Madaster.MadasterCredentials? credentials) ? credentials : null;
#else
        return request.Properties.TryGetValue(Property, out object? credentials)
            ? (global::Madaster.MadasterCredentials?)credentials
            : null;
#endif
    }
}
