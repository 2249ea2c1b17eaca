namespace Madaster;

/// <content>Chooses what a call proves itself with, and writes it into the message.</content>
internal sealed partial class MadasterTransport
{
    private global::Madaster.MadasterCredentials? _fixedCredentials;

    /// <summary>The version's own credential with a key.</summary>
    internal global::Madaster.MadasterCredentials CredentialsOf(string? key)
    {
        if (!ReferenceEquals(key, Connection.FixedKey)) return new(Key, key);
        return _fixedCredentials ??= new(Key, key);
    }

    /// <summary>The key that a caller wrote into the headers of one call.</summary>
    internal static string? GivenKey(in global::Madaster.MadasterRequest request, global::Madaster.MadasterKeyPlacement placement) =>
        placement.HeaderName is { } name
        && request.Options?.GivenHeaders is { } given
        && given.TryGetValue(name, out string? value)
            ? placement.KeyOf(value)
            : null;

    /// <summary>
    /// The first alternative of an operation whose parts are all there; nothing where the operation responds to everybody, and none is.
    /// </summary>
    /// <exception cref="global::System.InvalidOperationException">No alternative is complete.</exception>
    internal async global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterCredentials> ChooseAsync(
        global::Madaster.MadasterRequest request, global::System.Threading.CancellationToken cancellationToken)
    {
        bool isOptional = false;
        foreach (string[] schemes in request.Operation.Security!)
        {
            isOptional |= schemes.Length == 0;
            if (schemes.Length > 0 && await TakeAsync(request, schemes, cancellationToken).ConfigureAwait(false) is { } complete)
                return complete;
        }

        return isOptional ? global::Madaster.MadasterCredentials.None : throw NoCredentials(request.Operation);
    }

    /// <summary>The target of a redirect, with the keys that belong into the query where the server has not repeated them.</summary>
    internal global::System.Uri WithQueryKey(global::System.Uri address, global::Madaster.MadasterCredentials credentials)
    {
        if (credentials.Placement.QueryName is not null && credentials.Key is { } key)
        {
            string escaped = global::System.Uri.EscapeDataString(key);
            bool isThere = address.Query.IndexOf(escaped, global::System.StringComparison.Ordinal) >= 0;
            if (Connection.HasKeyHandler) address = isThere ? WithoutKey(address, escaped) : address;
            else if (!isThere) address = global::Madaster.MadasterKeyHandler.With(address, new(credentials.Placement, key));
        }

        foreach (global::Madaster.MadasterCredentials one in credentials.Further) address = WithQueryKey(address, one);
        return address;
    }

    private async global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterCredentials?> TakeAsync(
        global::Madaster.MadasterRequest request, string[] schemes, global::System.Threading.CancellationToken cancellationToken)
    {
        var parts = new global::System.Collections.Generic.List<global::Madaster.MadasterCredentials>();
        foreach (string scheme in schemes)
        {
            if (!_schemes.TryGetValue(scheme, out global::Madaster.MadasterKeyPlacement? placement)) return null;
            string? key = GivenKey(request, placement)
                ?? await Connection.AskForCredentialAsync(scheme, placement.IsSameAs(Key), cancellationToken).ConfigureAwait(false);
            if (key is null && !IsInClient(placement)) return null;
            parts.Add(new(placement, key));
        }

        global::Madaster.MadasterCredentials first = parts[0];
        parts.RemoveAt(0);
        return new(first.Placement, first.Key, parts.ToArray());
    }

    // Headers of a caller's HttpClient are added where the message has none of that name.
    private bool IsInClient(global::Madaster.MadasterKeyPlacement placement) =>
        placement.HeaderName is { } name && Connection.HttpClient?.DefaultRequestHeaders.Contains(name) == true;

    private void AddCredentials(
        global::System.Net.Http.HttpRequestMessage message,
        in global::Madaster.MadasterRequest request,
        global::Madaster.MadasterCredentials credentials,
        bool hasHeaders)
    {
        global::Madaster.MadasterKeyPlacement placement = credentials.Placement;
        string? key = credentials.Key;
        // A key in the call's own headers goes before the client's, and that before one among the headers of a caller's HttpClient.
        if (placement.HeaderName is not { } name)
        {
            if (key is null) throw NoKey(request);
        }
        else if (!hasHeaders || !message.Headers.Contains(name))
        {
            if (key is not null) message.Headers.TryAddWithoutValidation(name, placement.HeaderValue(key));
            else if (!IsInClient(placement)) throw NoKey(request);
        }

        foreach (global::Madaster.MadasterCredentials one in credentials.Further) AddCredentials(message, request, one, hasHeaders);
    }

    // The handler adds it again, behind what logs addresses.
    private static global::System.Uri WithoutKey(global::System.Uri address, string escapedKey)
    {
        var others = new global::System.Collections.Generic.List<string>();
        foreach (string parameter in address.Query.TrimStart('?').Split('&'))
            if (parameter.IndexOf(escapedKey, global::System.StringComparison.Ordinal) < 0) others.Add(parameter);
        string query = others.Count == 0 ? "" : "?" + string.Join("&", others);
        return new(address.GetLeftPart(global::System.UriPartial.Path) + query);
    }

    private static global::System.InvalidOperationException NoKey(in global::Madaster.MadasterRequest request)
    {
        const string Options = nameof(global::Madaster.MadasterClientOptions);
        const string Key = nameof(global::Madaster.MadasterClientOptions.ApiKey);
        const string Provider = nameof(global::Madaster.MadasterClientOptions.ApiKeyProvider);
        return new($"{request.Operation.DisplayName} needs an API key. Set {Options}.{Key} or {Provider}.");
    }

    private static global::System.InvalidOperationException NoCredentials(global::Madaster.MadasterOperation operation)
    {
        const string Options = nameof(global::Madaster.MadasterClientOptions);
        const string Credentials = nameof(global::Madaster.MadasterClientOptions.Credentials);
        var alternatives = new global::System.Collections.Generic.List<string>();
        foreach (string[] schemes in operation.Security!) alternatives.Add("'" + string.Join("' with '", schemes) + "'");
        string wanted = string.Join(" or ", alternatives);
        return new($"{operation.DisplayName} needs {wanted}. Set them in {Options}.{Credentials}, by these names.");
    }
}
