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

    /// <summary>Lets a message take its key along.</summary>
    /// <param name="message">The message.</param>
    /// <param name="name">The parameter of the query that holds it; <see langword="null"/> when a header does.</param>
    /// <param name="key">The key.</param>
    internal static void Attach(global::System.Net.Http.HttpRequestMessage message, string? name, string key)
    {
        var parameter = new global::System.Collections.Generic.KeyValuePair<string?, string>(name, key);
#if NET
        message.Options.Set(new(Property), parameter);
#else
        message.Properties[Property] = parameter;
#endif
    }

    /// <summary>An address with a parameter more.</summary>
    internal static global::System.Uri With(global::System.Uri address, string name, string key)
    {
        var text = new global::Madaster.MadasterRequestUri(address.GetLeftPart(global::System.UriPartial.Query));
        text.AppendQuery(name, key);
        return new(text.ToString());
    }

    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken)
    {
        if (Attached(request) is not { } parameter) return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            global::System.Net.Http.HttpResponseMessage response =
                await SendAsync(request, parameter.Key, parameter.Value, cancellationToken).ConfigureAwait(false);
            WithoutKey(response.Headers, parameter.Value);
            if (response.Content is not null) WithoutKey(response.Content.Headers, parameter.Value);
            return response;
        }
        catch (global::System.Net.Http.HttpRequestException e)
        {
            global::System.Exception redacted =
                global::Madaster.MadasterRedaction.Of(e, text => global::Madaster.MadasterRedaction.All(text, parameter.Value));
            if (ReferenceEquals(redacted, e)) throw;
            throw redacted;
        }
    }

    private async global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(
        global::System.Net.Http.HttpRequestMessage request,
        string? name,
        string key,
        global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.Uri? address = request.RequestUri;
        if (address is null || name is null) return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        global::System.Uri withKey = With(address, name, key);
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

    // Loggers write headers down. Where a redirect leads is theirs as little as any address, and the client needs it.
    private static void WithoutKey(global::System.Net.Http.Headers.HttpHeaders headers, string key)
    {
        global::System.Collections.Generic.List<string>? repeating = null;
#if NET
        foreach (var header in headers.NonValidated)
#else
        foreach (var header in headers)
#endif
        {
            if (header.Key.Equals("Location", global::System.StringComparison.OrdinalIgnoreCase)) continue;
            bool isRepeating = global::Madaster.MadasterRedaction.Holds(header.Key, key);
            foreach (string value in header.Value) isRepeating |= global::Madaster.MadasterRedaction.Holds(value, key);
            if (isRepeating) (repeating ??= new()).Add(header.Key);
        }

        if (repeating is null) return;
        foreach (string name in repeating) headers.Remove(name);
    }

    private static global::System.Collections.Generic.KeyValuePair<string?, string>? Attached(
        global::System.Net.Http.HttpRequestMessage request)
    {
#if NET
        global::System.Net.Http.HttpRequestOptionsKey<global::System.Collections.Generic.KeyValuePair<string?, string>> key = new(Property);
        return request.Options.TryGetValue(key, out var parameter) ? parameter : null;
#else
        return request.Properties.TryGetValue(Property, out object? parameter)
            ? (global::System.Collections.Generic.KeyValuePair<string?, string>)parameter
            : null;
#endif
    }
}
