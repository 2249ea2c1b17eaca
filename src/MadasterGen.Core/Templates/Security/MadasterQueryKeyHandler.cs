namespace Madaster;

/// <summary>
/// Adds a key that belongs into the query where nothing logs addresses any more: in front of the handler that sends. On the way there
/// the key travels beside the address.
/// </summary>
internal sealed class MadasterQueryKeyHandler : global::System.Net.Http.DelegatingHandler
{
    private const string Property = "Madaster.QueryKey";

    internal MadasterQueryKeyHandler(global::System.Net.Http.HttpMessageHandler inner)
        : base(inner)
    {
    }

    /// <summary>Lets a message take a key along.</summary>
    internal static void Attach(global::System.Net.Http.HttpRequestMessage message, string name, string key)
    {
        var parameter = new global::System.Collections.Generic.KeyValuePair<string, string>(name, key);
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
        global::System.Uri? address = request.RequestUri;
        if (address is null || Attached(request) is not { } parameter)
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        global::System.Uri withKey = With(address, parameter.Key, parameter.Value);
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

    private static global::System.Collections.Generic.KeyValuePair<string, string>? Attached(
        global::System.Net.Http.HttpRequestMessage request)
    {
#if NET
        global::System.Net.Http.HttpRequestOptionsKey<global::System.Collections.Generic.KeyValuePair<string, string>> key = new(Property);
        return request.Options.TryGetValue(key, out var parameter) ? parameter : null;
#else
        return request.Properties.TryGetValue(Property, out object? parameter)
            ? (global::System.Collections.Generic.KeyValuePair<string, string>)parameter
            : null;
#endif
    }
}
